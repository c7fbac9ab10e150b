package io.github.guihua.model.validation;

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
         * Something is wrong at a component of the value.
         *
         * @param component the name of the component
         */
        void at(String component);
    }
}
