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
 * @param name what is measured, without running number and unit
 * @param unit the unit, empty when there is none
 * @param nature whether it binds, empty when the table does not say
 * @param cumulative whether a value of it is a sum over the period, marked 〔 〕
 * @param values the cells of the row that hold values
 * @param place where the row was in the source; never part of equality
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
     * @param name what is measured, without running number and unit
     * @param unit the unit, empty when there is none
     * @param nature whether it binds, empty when the table does not say
     * @param cumulative whether a value of it is a sum over the period, marked 〔 〕
     * @param values the cells of the row that hold values
     * @param place where the row was in the source; never part of equality
     */
    public Indicator {
        Objects.requireNonNull(name, "name");
        unit = Values.optional(unit);
        nature = Values.optional(nature);
        values = Values.list(values);
        place = place == null ? Place.NONE : place;
    }

    /**
     * Starts an indicator from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another indicator from this one.
     *
     * @return a new builder that holds what this indicator holds
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
     * The same indicator with another name.
     *
     * @param name the name, not blank
     * @return another indicator
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Indicator withName(String name) {
        return toBuilder().name(name).build();
    }

    /**
     * The same indicator with another unit.
     *
     * @param unit the unit, or null for none
     * @return another indicator
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Indicator withUnit(@Nullable String unit) {
        return toBuilder().unit(unit).build();
    }

    /**
     * The same indicator with other values.
     *
     * @param values all of them, in order, not null
     * @return another indicator
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Indicator withValues(List<IndicatorValue> values) {
        return toBuilder().values(values).build();
    }

    /** Builds an indicator; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String unit;
        private @Nullable IndicatorNature nature;
        private boolean cumulative;
        private List<IndicatorValue> values = new ArrayList<>();
        private Place place = Place.NONE;

        private Builder() {}

        /**
         * Sets what is measured, without running number and unit.
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
         * Sets whether it binds, null when the table does not say.
         *
         * @param nature the value, or null for none
         * @return this builder
         */
        public Builder nature(@Nullable IndicatorNature nature) {
            this.nature = nature;
            return this;
        }

        /**
         * Sets whether a value of it is a sum over the period, marked 〔 〕.
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
         * @param value the next one, not null
         * @return this builder
         */
        public Builder value(IndicatorValue value) {
            values.add(value);
            return this;
        }

        /**
         * Replaces all values.
         *
         * @param values all of them, in order, not null
         * @return this builder
         */
        public Builder values(List<IndicatorValue> values) {
            this.values = new ArrayList<>(Objects.requireNonNull(values, "values"));
            return this;
        }

        /**
         * Sets where the row was in the source; never part of equality.
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
         * @return an indicator in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
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
