package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.constraint.Consistent;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person with a role in a task, given by name, by post, or by both.
 *
 * @param name the name without blanks (张三), empty when only the post is given
 * @param post the post as written (副区长), empty when only the name is given
 * @param role the person's role
 * @param place the place of name and post in the source; {@code equals} ignores it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Consistent(NameOrPost.class)
public record ResponsiblePerson(
        Optional<@NonBlank String> name,
        Optional<@NonBlank String> post,
        PersonRole role,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements PlanElement {

    /**
     * Checks that nothing is missing.
     *
     * @param name the name without blanks (张三), empty when only the post is given
     * @param post the post as written (副区长), empty when only the name is given
     * @param role the person's role
     * @param place the place of name and post in the source; {@code equals} ignores it
     */
    public ResponsiblePerson {
        name = Values.optional(name);
        post = Values.optional(post);
        Objects.requireNonNull(role, "role");
        place = place == null ? Place.NONE : place;
    }

    /**
     * Returns a person with only a name.
     *
     * @param name the name, not blank
     * @param role the person's role, not null
     * @return the person
     * @throws PlanValidationException when the name is blank
     */
    public static ResponsiblePerson of(String name, PersonRole role) {
        return builder().name(name).role(role).build();
    }

    /**
     * Returns post and name as documents write them.
     *
     * @return the post followed by the name (副区长张三), or the one of the two that is known
     */
    public String postAndName() {
        return post.orElse("") + name.orElse("");
    }

    /**
     * Returns an empty builder of a responsible person.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this responsible person.
     *
     * @return a new builder with all values of this person
     */
    public Builder toBuilder() {
        return new Builder()
                .name(name.orElse(null))
                .post(post.orElse(null))
                .role(role)
                .place(place);
    }

    /** A builder of a responsible person; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String post;
        private @Nullable PersonRole role = PersonRole.OFFICER;
        private @Nullable Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets the name.
         *
         * @param name the name without blanks, or null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the post.
         *
         * @param post the post as written, or null for none
         * @return this builder
         */
        public Builder post(@Nullable String post) {
            this.post = post;
            return this;
        }

        /**
         * Sets the person's role; the default is {@link PersonRole#OFFICER}.
         *
         * @param role the value, not null
         * @return this builder
         */
        public Builder role(PersonRole role) {
            this.role = role;
            return this;
        }

        /**
         * Sets the place of name and post in the source; {@code equals} ignores it.
         *
         * @param place the value, not null
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        /**
         * Builds the responsible person.
         *
         * @return a person that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public ResponsiblePerson build() {
            Draft draft = new Draft();
            return draft.checked(new ResponsiblePerson(
                    Optional.ofNullable(name),
                    Optional.ofNullable(post),
                    draft.required("role", role, PersonRole.OFFICER),
                    draft.required("place", place, Place.NONE)));
        }
    }
}
