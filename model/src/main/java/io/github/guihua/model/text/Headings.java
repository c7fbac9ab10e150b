package io.github.guihua.model.text;

import io.github.guihua.core.numeral.NumeralFormat;

/** The numbers of headings by depth, in the order of GB/T 9704. */
final class Headings {

    private static final int CIRCLES = 20;
    private static final char FIRST_CIRCLE = '①';

    private Headings() {}

    static String number(int depth, int number) {
        return switch (depth) {
            case 0 -> han(number) + "、";
            case 1 -> "（" + han(number) + "）";
            case 2 -> number + ".";
            case 3 -> "（" + number + "）";
            default -> number <= CIRCLES ? String.valueOf((char) (FIRST_CIRCLE + number - 1)) : number + "）";
        };
    }

    /** The number of an item without a title. */
    static String item(int number) {
        return han(number) + "是";
    }

    private static String han(int number) {
        return NumeralFormat.format(number);
    }
}
