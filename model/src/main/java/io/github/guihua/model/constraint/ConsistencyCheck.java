package io.github.guihua.model.constraint;

import org.jspecify.annotations.Nullable;

/**
 * A rule about the components of one value, used by {@link Consistent}. The simple name of the class is the code of its
 * violations and the key of its message. The class has a constructor without parameters.
 *
 * @param <T> the type of the checked value
 */
@FunctionalInterface
public interface ConsistencyCheck<T> {

    /**
     * Checks a value.
     *
     * @param candidate the value, not null
     * @param faults receives the faults
     */
    void check(T candidate, Faults faults);

    /** Receives the faults that a check finds. */
    @FunctionalInterface
    interface Faults {

        /**
         * Reports a fault.
         *
         * @param pointer the place of the fault: a JSON pointer into the JSON of the checked value, such as
         *     {@code /dueBy}
         * @param value the value at this place, null when there is none
         */
        void at(String pointer, @Nullable Object value);
    }
}
