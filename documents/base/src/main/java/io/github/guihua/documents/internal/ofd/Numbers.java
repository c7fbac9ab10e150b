package io.github.guihua.documents.internal.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads the lists of numbers that attributes have. */
final class Numbers {

    private Numbers() {}

    /** Returns the numbers of a list; what is no number is left out. */
    static double[] list(@Nullable String list) {
        if (list == null) {
            return new double[0];
        }
        StringTokenizer tokens = new StringTokenizer(list);
        double[] numbers = new double[tokens.countTokens()];
        int count = 0;
        while (tokens.hasMoreTokens()) {
            double number = number(tokens.nextToken());
            if (Double.isFinite(number)) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Returns a number, NaN if it is none. */
    static double number(@Nullable String number) {
        try {
            return number == null ? Double.NaN : Double.parseDouble(number.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Returns the x, y, width and height of a box, or another box if they are not four. */
    static double[] box(@Nullable String list, double[] absent) {
        double[] numbers = list(list);
        return numbers.length >= 4 && numbers[2] > 0 && numbers[3] > 0 ? numbers : absent;
    }

    /**
     * Returns the distances between the characters of a text, in which {@code g 3 5} means 5 5 5.
     *
     * @param list the distances
     * @param most how many are needed
     */
    static double[] distances(String list, int most) {
        double[] numbers = new double[most];
        StringTokenizer tokens = new StringTokenizer(list);
        int count = 0;
        while (tokens.hasMoreTokens() && count < most) {
            String token = tokens.nextToken();
            int times = 1;
            if (token.equals("g")) {
                double repeated = tokens.hasMoreTokens() ? number(tokens.nextToken()) : 0;
                times = repeated > 0 ? (int) Math.min(most, repeated) : 0;
                token = tokens.hasMoreTokens() ? tokens.nextToken() : "";
            }
            double number = number(token);
            for (int i = 0; i < times && count < most && Double.isFinite(number); i++) {
                numbers[count++] = number;
            }
        }
        // those that are missing are like the last
        Arrays.fill(numbers, count, most, count == 0 ? 0 : numbers[count - 1]);
        return numbers;
    }
}
