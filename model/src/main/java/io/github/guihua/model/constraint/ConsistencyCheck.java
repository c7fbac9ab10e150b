package io.github.guihua.model.constraint;

import org.jspecify.annotations.Nullable;

/**
 * A rule between the components of one value, named by {@link Consistent}. Its simple name is the code of what it
 * finds, and has words in the message bundle. It has a constructor without parameters.
 *
 * @param <T> what is checked
 */
@FunctionalInterface
public interface ConsistencyCheck<T> {

    /**
     * Checks a value.
     *
     * @param candidate the value, not null
     * @param faults takes what is wrong
     */
    void check(T candidate, Faults faults);

    /** Takes what a check finds. */
    @FunctionalInterface
    interface Faults {

        /**
         * Reports a fault.
         *
         * @param pointer where it is: a JSON pointer from the JSON of the checked value, such as {@code /dueBy}
         * @param value what is there, null when nothing does
         */
        void at(String pointer, @Nullable Object value);
    }
}
