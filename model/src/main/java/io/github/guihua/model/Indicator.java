package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of an indicator table.
 *
 * @param name what is measured, without serial number and unit
 * @param unit the unit, empty when there is none
 * @param nature whether it binds the government, empty when the table does not say
 * @param cumulative whether any of its values is a sum over the period, marked 〔 〕
 * @param values the cells of the row that contain values
 * @param place the place of the row in the source; {@code equals} ignores it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Indicator(
        @NonBlank String name,
        Optional<@NonBlank String> unit,
        Optional<IndicatorNature> nature,
        boolean cumulative,
        List<@Valid IndicatorValue> values,

        @JsonProperty("span") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Place place)
        implements PlanElement {

    /**
     * Checks that nothing is missing, and copies the lists.
     *
     * @param name what is measured, without serial number and unit
     * @param unit the unit, empty when there is none
     * @param nature whether it binds the government, empty when the table does not say
     * @param cumulative whether any of its values is a sum over the period, marked 〔 〕
     * @param values the cells of the row that contain values
     * @param place the place of the row in the source; {@code equals} ignores it
     */
    public Indicator {
        Objects.requireNonNull(name, "name");
        unit = Values.optional(unit);
        nature = Values.optional(nature);
        values = Values.list(values);
        place = place == null ? Place.NONE : place;
    }

    /**
     * Returns an empty builder of an indicator.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this indicator.
     *
     * @return a new builder with all values of this indicator
     */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .unit(unit.orElse(null))
                .nature(nature.orElse(null))
                .cumulative(cumulative)
                .values(values)
                .place(place);
    }

    /**
     * Returns a copy of this indicator with another name.
     *
     * @param name the name, not blank
     * @return the new indicator
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Indicator withName(String name) {
        return toBuilder().name(name).build();
    }

    /**
     * Returns a copy of this indicator with another unit.
     *
     * @param unit the unit, or null for none
     * @return the new indicator
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Indicator withUnit(@Nullable String unit) {
        return toBuilder().unit(unit).build();
    }

    /**
     * Returns a copy of this indicator with other values.
     *
     * @param values the complete new list, in order, not null
     * @return the new indicator
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Indicator withValues(List<IndicatorValue> values) {
        return toBuilder().values(values).build();
    }

    /** A builder of an indicator; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String unit;
        private @Nullable IndicatorNature nature;
        private boolean cumulative;
        private List<IndicatorValue> values = new ArrayList<>();
        private Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets what is measured, without serial number and unit.
         *
         * @param name the value, not null
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the unit, null when there is none.
         *
         * @param unit the value, or null for none
         * @return this builder
         */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Sets whether it binds the government, null when the table does not say.
         *
         * @param nature the value, or null for none
         * @return this builder
         */
        public Builder nature(@Nullable IndicatorNature nature) {
            this.nature = nature;
            return this;
        }

        /**
         * Sets whether any of its values is a sum over the period, marked 〔 〕.
         *
         * @param cumulative the value
         * @return this builder
         */
        public Builder cumulative(boolean cumulative) {
            this.cumulative = cumulative;
            return this;
        }

        /**
         * Adds a value.
         *
         * @param value the element to add, not null
         * @return this builder
         */
        public Builder value(IndicatorValue value) {
            values.add(value);
            return this;
        }

        /**
         * Replaces all values.
         *
         * @param values the complete new list, in order, not null
         * @return this builder
         */
        public Builder values(List<IndicatorValue> values) {
            this.values = new ArrayList<>(Objects.requireNonNull(values, "values"));
            return this;
        }

        /**
         * Sets the place of the row in the source; {@code equals} ignores it.
         *
         * @param place the value, not null
         * @return this builder
         */
        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        /**
         * Builds the indicator.
         *
         * @return an indicator that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Indicator build() {
            Draft draft = new Draft();
            return draft.checked(new Indicator(
                    draft.required("name", name, "-"),
                    Optional.ofNullable(unit),
                    Optional.ofNullable(nature),
                    cumulative,
                    draft.list("values", values),
                    draft.required("place", place, Place.NONE)));
        }
    }
}
