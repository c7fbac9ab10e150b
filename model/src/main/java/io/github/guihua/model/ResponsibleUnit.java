package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body with a role in a task.
 *
 * @param name the name as written
 * @param fullName the full name, including words that a list omits (区财政局 for 财政局)
 * @param alias another name in brackets after the name, empty when there is none
 * @param role its role
 * @param collective whether the name means several bodies (各街道办事处)
 * @param place the place of the name in the source; {@code equals} ignores it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ResponsibleUnit(
        @NonBlank String name,
        @NonBlank String fullName,
        Optional<@NonBlank String> alias,
        UnitRole role,
        boolean collective,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements PlanElement {

    /**
     * Checks that nothing is missing.
     *
     * @param name the name as written
     * @param fullName the full name, including words that a list omits (区财政局 for 财政局)
     * @param alias another name in brackets after the name, empty when there is none
     * @param role its role
     * @param collective whether the name means several bodies (各街道办事处)
     * @param place the place of the name in the source; {@code equals} ignores it
     */
    public ResponsibleUnit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fullName, "fullName");
        alias = Values.optional(alias);
        Objects.requireNonNull(role, "role");
        place = place == null ? Place.NONE : place;
    }

    /**
     * Returns a single body with its full name.
     *
     * @param name its name, not blank
     * @param role its role, not null
     * @return the unit
     * @throws PlanValidationException when the name is blank
     */
    public static ResponsibleUnit of(String name, UnitRole role) {
        return builder().name(name).role(role).build();
    }

    /**
     * Returns an empty builder of a responsible unit.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this responsible unit.
     *
     * @return a new builder with all values of this responsible unit
     */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .fullName(fullName)
                .alias(alias.orElse(null))
                .role(role)
                .collective(collective)
                .place(place);
    }

    /**
     * Returns a copy of this unit with another role.
     *
     * @param role its role, not null
     * @return the new unit
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public ResponsibleUnit withRole(UnitRole role) {
        return toBuilder().role(role).build();
    }

    /**
     * Returns a copy of this unit with another full name.
     *
     * @param fullName the full name, including words that a list omits, not blank
     * @return the new unit
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public ResponsibleUnit withFullName(String fullName) {
        return toBuilder().fullName(fullName).build();
    }

    /** A builder of a responsible unit; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String fullName;
        private @Nullable String alias;
        private UnitRole role = UnitRole.RESPONSIBLE;
        private boolean collective;
        private Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets the name as written.
         *
         * @param name the value, not null
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the full name, including words that a list omits (区财政局 for 财政局); the default is the name as written.
         *
         * @param fullName the value, not null
         * @return this builder
         */
        public Builder fullName(String fullName) {
            this.fullName = fullName;
            return this;
        }

        /**
         * Sets another name in brackets after the name, null when there is none.
         *
         * @param alias the value, or null for none
         * @return this builder
         */
        public Builder alias(@Nullable String alias) {
            this.alias = alias;
            return this;
        }

        /**
         * Sets its role.
         *
         * @param role the value, not null
         * @return this builder
         */
        public Builder role(UnitRole role) {
            this.role = role;
            return this;
        }

        /**
         * Sets whether the name means several bodies (各街道办事处).
         *
         * @param collective the value
         * @return this builder
         */
        public Builder collective(boolean collective) {
            this.collective = collective;
            return this;
        }

        /**
         * Sets the place of the name in the source; {@code equals} ignores it.
         *
         * @param place the value, not null
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        /**
         * Builds the responsible unit.
         *
         * @return a responsible unit that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public ResponsibleUnit build() {
            Draft draft = new Draft();
            return draft.checked(new ResponsibleUnit(
                    draft.required("name", name, "-"),
                    fullName != null ? fullName : name != null ? name : "-",
                    Optional.ofNullable(alias),
                    draft.required("role", role, UnitRole.RESPONSIBLE),
                    collective,
                    draft.required("place", place, Place.NONE)));
        }
    }
}
