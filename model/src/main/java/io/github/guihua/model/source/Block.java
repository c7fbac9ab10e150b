package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.draft.Draft;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of the source with its type. Each character of the source that is not blank is in exactly one block.
 *
 * @param type the type of the block
 * @param span the range in the source
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Block(
        BlockType type, @JsonIgnoreProperties("empty") Span span) {

    /**
     * Checks that nothing is missing.
     *
     * @param type the type of the block
     * @param span the range in the source
     */
    public Block {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }

    /**
     * Returns an empty builder of a block.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this block.
     *
     * @return a new builder with all values of this block
     */
    public Builder toBuilder() {
        return new Builder().type(type).span(span);
    }

    /** A builder of a block; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable BlockType type;
        private @Nullable Span span;

        private Builder() {}

        /**
         * Sets the type of the block.
         *
         * @param type the value, not null
         * @return this builder
         */
        public Builder type(BlockType type) {
            this.type = type;
            return this;
        }

        /**
         * Sets the range in the source.
         *
         * @param span the value, not null
         * @return this builder
         */
        public Builder span(Span span) {
            this.span = span;
            return this;
        }

        /**
         * Builds the block.
         *
         * @return a block that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Block build() {
            Draft draft = new Draft();
            return draft.checked(new Block(
                    draft.required("type", type, BlockType.PARAGRAPH), draft.required("span", span, new Span(0, 0))));
        }
    }
}
