package io.github.guihua.model.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * JSON pointers (RFC 6901), the form of all paths in this library: {@code /children/0/title}. The empty pointer is the
 * whole document.
 */
public final class JsonPointer {

    private static final int MOST_DIGITS = 9;

    private JsonPointer() {}

    /**
     * Returns the pointer to a property of the value at a pointer.
     *
     * @param pointer the pointer
     * @param property the name of the property
     * @return the longer pointer
     */
    public static String to(String pointer, String property) {
        return pointer + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the pointer to an element of the list at a pointer.
     *
     * @param pointer the pointer
     * @param index the number of the element, from 0
     * @return the longer pointer
     */
    public static String to(String pointer, int index) {
        return pointer + "/" + index;
    }

    /**
     * Splits a pointer into its steps.
     *
     * @param pointer the pointer
     * @return the names of its steps; empty for the empty pointer and for a text that is not a pointer
     */
    public static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        if (pointer.startsWith("/")) {
            for (String step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return steps;
    }

    /**
     * Reads a step as the number of an element.
     *
     * @param step the step
     * @return the number, -1 when the step is not a number
     */
    public static int index(String step) {
        boolean digits = !step.isEmpty()
                && step.length() <= MOST_DIGITS
                && step.chars().allMatch(c -> c >= '0' && c <= '9')
                && (step.length() == 1 || step.charAt(0) != '0');
        return digits ? Integer.parseInt(step) : -1;
    }
}
