package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text from which a plan was read, or the file from which that text was extracted.
 *
 * @param name its name, such as its file name; empty when it has none
 * @param charset the charset with which its bytes were decoded
 * @param length the length of its text in UTF-16 code units
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
 * @param format the format of the file from which its text was extracted, such as {@code docx}; empty when the source is
 *     a text itself
 * @param text the text that was extracted, to which all spans refer; empty when the source is a text itself
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Source(
        String name,
        @NonBlank String charset,
        @JsonProperty(required = true) @PositiveOrZero int length,
        @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        Optional<@NonBlank String> format,
        Optional<String> text) {

    /** The source of a plan that did not come from a text: without a name, with the checksum of zero bytes. */
    public static final Source NONE =
            new Source("", "UTF-8", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    /**
     * Checks that nothing is missing.
     *
     * @param name its name, such as its file name; empty when it has none
     * @param charset the charset with which its bytes were decoded
     * @param length the length of its text in UTF-16 code units
     * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
     * @param format the format of the file from which its text was extracted, such as {@code docx}; empty when the source is
     *     a text itself
     * @param text the text that was extracted, to which all spans refer; empty when the source is a text itself
     */
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(sha256, "sha256");
        format = Values.optional(format);
        text = Values.optional(text);
    }

    /**
     * Creates the source of a plan that was read from a text.
     *
     * @param name its name, such as its file name; empty when it has none
     * @param charset the charset with which its bytes were decoded
     * @param length its length in UTF-16 code units
     * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
     */
    public Source(String name, String charset, int length, String sha256) {
        this(name, charset, length, sha256, Optional.empty(), Optional.empty());
    }

    /**
     * Returns an empty builder of a source.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this source.
     *
     * @return a new builder with all values of this source
     */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .charset(charset)
                .length(length)
                .sha256(sha256)
                .format(format.orElse(null))
                .text(text.orElse(null));
    }

    /** A builder of a source; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private String name = "";
        private String charset = "UTF-8";
        private @Nullable Integer length;
        private @Nullable String sha256;
        private @Nullable String format;
        private @Nullable String text;

        private Builder() {}

        /**
         * Sets its name, such as its file name; empty when it has none.
         *
         * @param name the value, not null
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the charset with which its bytes were decoded.
         *
         * @param charset the value, not null
         * @return this builder
         */
        public Builder charset(String charset) {
            this.charset = charset;
            return this;
        }

        /**
         * Sets its length in UTF-16 code units.
         *
         * @param length the value
         * @return this builder
         */
        public Builder length(int length) {
            this.length = length;
            return this;
        }

        /**
         * Sets the SHA-256 of its bytes, 64 hexadecimal digits.
         *
         * @param sha256 the value, not null
         * @return this builder
         */
        public Builder sha256(String sha256) {
            this.sha256 = sha256;
            return this;
        }

        /**
         * Sets the format of the file from which its text was extracted, null when the source is a text itself.
         *
         * @param format the value, or null for none
         * @return this builder
         */
        public Builder format(@Nullable String format) {
            this.format = format;
            return this;
        }

        /**
         * Sets the text that was extracted, null when the source is a text itself.
         *
         * @param text the value, or null for none
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /**
         * Builds the source.
         *
         * @return a source that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Source build() {
            Draft draft = new Draft();
            return draft.checked(new Source(
                    draft.required("name", name, ""),
                    draft.required("charset", charset, "UTF-8"),
                    draft.required("length", length, 0),
                    draft.required("sha256", sha256, "0".repeat(64)),
                    Optional.ofNullable(format),
                    Optional.ofNullable(text)));
        }
    }
}
