package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Information about a document besides its content: who issued it, when, and to whom.
 *
 * @param noticeTitle the title of the notice that issues the plan, empty when there is none
 * @param issuers the bodies that issue the document
 * @param documentNumber the document's own number (发文字号), empty when it has none
 * @param indexNumber the index number (索引号), empty when it has none
 * @param recipients the addressees of the notice (主送机关), as written
 * @param issuedOn the date of the signature (成文日期), empty when it is not known
 * @param publishedOn the date of publication (发布日期), empty when it is not known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Metadata(
        Optional<@NonBlank String> noticeTitle,
        List<@NonBlank String> issuers,
        Optional<@NonBlank String> documentNumber,
        Optional<@NonBlank String> indexNumber,
        List<@NonBlank String> recipients,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> publishedOn) {

    /**
     * Checks that nothing is missing, and copies the lists.
     *
     * @param noticeTitle the title of the notice that issues the plan, empty when there is none
     * @param issuers the bodies that issue the document
     * @param documentNumber the document's own number (发文字号), empty when it has none
     * @param indexNumber the index number (索引号), empty when it has none
     * @param recipients the addressees of the notice (主送机关), as written
     * @param issuedOn the date of the signature (成文日期), empty when it is not known
     * @param publishedOn the date of publication (发布日期), empty when it is not known
     */
    public Metadata {
        noticeTitle = Values.optional(noticeTitle);
        issuers = Values.list(issuers);
        documentNumber = Values.optional(documentNumber);
        indexNumber = Values.optional(indexNumber);
        recipients = Values.list(recipients);
        issuedOn = Values.optional(issuedOn);
        publishedOn = Values.optional(publishedOn);
    }

    /** Metadata in which nothing is known. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    /**
     * Returns an empty builder of metadata.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this metadata.
     *
     * @return a new builder with all values of this metadata
     */
    public Builder toBuilder() {
        return new Builder()
                .noticeTitle(noticeTitle.orElse(null))
                .issuers(issuers)
                .documentNumber(documentNumber.orElse(null))
                .indexNumber(indexNumber.orElse(null))
                .recipients(recipients)
                .issuedOn(issuedOn.orElse(null))
                .publishedOn(publishedOn.orElse(null));
    }

    /**
     * Returns a copy of this metadata with another number.
     *
     * @param documentNumber the number, or null for none
     * @return the new metadata
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Metadata withDocumentNumber(@Nullable String documentNumber) {
        return toBuilder().documentNumber(documentNumber).build();
    }

    /**
     * Returns a copy of this metadata with other issuers.
     *
     * @param issuers the complete new list, in order, not null
     * @return the new metadata
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Metadata withIssuers(List<String> issuers) {
        return toBuilder().issuers(issuers).build();
    }

    /**
     * Returns a copy of this metadata with another date of issue.
     *
     * @param issuedOn the day, or null for none
     * @return the new metadata
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Metadata withIssuedOn(@Nullable LocalDate issuedOn) {
        return toBuilder().issuedOn(issuedOn).build();
    }

    /** A builder of metadata; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String noticeTitle;
        private List<String> issuers = new ArrayList<>();
        private @Nullable String documentNumber;
        private @Nullable String indexNumber;
        private List<String> recipients = new ArrayList<>();
        private @Nullable LocalDate issuedOn;
        private @Nullable LocalDate publishedOn;

        private Builder() {}

        /**
         * Sets the title of the notice that issues the plan, null when there is none.
         *
         * @param noticeTitle the value, or null for none
         * @return this builder
         */
        public Builder noticeTitle(@Nullable String noticeTitle) {
            this.noticeTitle = noticeTitle;
            return this;
        }

        /**
         * Adds an issuer.
         *
         * @param issuer the element to add, not null
         * @return this builder
         */
        public Builder issuer(String issuer) {
            issuers.add(issuer);
            return this;
        }

        /**
         * Replaces all issuers.
         *
         * @param issuers the complete new list, in order, not null
         * @return this builder
         */
        public Builder issuers(List<String> issuers) {
            this.issuers = new ArrayList<>(Objects.requireNonNull(issuers, "issuers"));
            return this;
        }

        /**
         * Sets the document's own number (发文字号), null when it has none.
         *
         * @param documentNumber the value, or null for none
         * @return this builder
         */
        public Builder documentNumber(@Nullable String documentNumber) {
            this.documentNumber = documentNumber;
            return this;
        }

        /**
         * Sets the index number (索引号), null when it has none.
         *
         * @param indexNumber the value, or null for none
         * @return this builder
         */
        public Builder indexNumber(@Nullable String indexNumber) {
            this.indexNumber = indexNumber;
            return this;
        }

        /**
         * Adds a recipient.
         *
         * @param recipient the element to add, not null
         * @return this builder
         */
        public Builder recipient(String recipient) {
            recipients.add(recipient);
            return this;
        }

        /**
         * Replaces all recipients.
         *
         * @param recipients the complete new list, in order, not null
         * @return this builder
         */
        public Builder recipients(List<String> recipients) {
            this.recipients = new ArrayList<>(Objects.requireNonNull(recipients, "recipients"));
            return this;
        }

        /**
         * Sets the date of the signature (成文日期), null when it is not known.
         *
         * @param issuedOn the value, or null for none
         * @return this builder
         */
        public Builder issuedOn(@Nullable LocalDate issuedOn) {
            this.issuedOn = issuedOn;
            return this;
        }

        /**
         * Sets the date of publication (发布日期), null when it is not known.
         *
         * @param publishedOn the value, or null for none
         * @return this builder
         */
        public Builder publishedOn(@Nullable LocalDate publishedOn) {
            this.publishedOn = publishedOn;
            return this;
        }

        /**
         * Builds the metadata.
         *
         * @return metadata that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Metadata build() {
            Draft draft = new Draft();
            return draft.checked(new Metadata(
                    Optional.ofNullable(noticeTitle),
                    draft.list("issuers", issuers),
                    Optional.ofNullable(documentNumber),
                    Optional.ofNullable(indexNumber),
                    draft.list("recipients", recipients),
                    Optional.ofNullable(issuedOn),
                    Optional.ofNullable(publishedOn)));
        }
    }
}
