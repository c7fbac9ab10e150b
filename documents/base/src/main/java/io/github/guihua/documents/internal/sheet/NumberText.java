package io.github.guihua.documents.internal.sheet;

import io.github.guihua.core.numeral.NumeralFormat;
import io.github.guihua.documents.internal.sheet.FormatCode.Kind;
import io.github.guihua.documents.internal.sheet.FormatCode.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Writes the numbers of cells as a sheet shows them. */
final class NumberText {

    /** How many digits a number has in a file: the others are noise of its binary form. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** How many characters a number without a format is shown with. */
    private static final int GENERAL_WIDTH = 11;

    /** Numbers with more digits before or after the point are left as the file has them. */
    private static final int LONGEST = 300;

    private final boolean from1904;

    /**
     * Makes a writer of numbers.
     *
     * @param from1904 whether the days of the workbook are counted from 1904
     */
    NumberText(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Returns a number as its format shows it. What is no number is returned as it is. */
    String show(String value, List<FormatCode> format) {
        if (value.length() > LONGEST) {
            return value;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip()).round(DIGITS);
        } catch (NumberFormatException e) {
            return value;
        }
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST || number.scale() > LONGEST) {
            return value;
        }
        int sign = number.signum();
        FormatCode section = sign < 0 && format.size() > 1
                ? format.get(1)
                : sign == 0 && format.size() > 2 ? format.get(2) : format.get(0);
        if (section.isTime()) {
            String time = DateText.show(number, section, from1904);
            return time == null ? general(number) : time;
        }
        boolean minus = sign < 0 && format.size() == 1;
        return (minus ? "-" : "") + number(number.abs(), section);
    }

    /** Returns the words of a cell of text as its format shows them. */
    static String text(String words, List<FormatCode> format) {
        FormatCode last = format.get(format.size() - 1);
        if (format.size() != 4 && !(format.size() == 1 && last.has(Kind.TEXT))) {
            return words;
        }
        StringBuilder shown = new StringBuilder();
        for (Token token : last.tokens()) {
            shown.append(token.kind() == Kind.TEXT ? words : token.kind() == Kind.LITERAL ? token.text() : "");
        }
        return shown.toString();
    }

    private static String number(BigDecimal number, FormatCode section) {
        if (section.has(Kind.GENERAL) || section.has(Kind.TEXT) || section.has(Kind.EXPONENT) || isFraction(section)) {
            StringBuilder shown = new StringBuilder();
            boolean written = false;
            for (Token token : section.tokens()) {
                if (token.kind() == Kind.LITERAL && !isFraction(section)) {
                    shown.append(token.text());
                } else if (!written) {
                    shown.append(section.isChinese() ? chinese(number) : general(number));
                    written = true;
                }
            }
            return shown.toString();
        }
        return digits(number, section.tokens(), section.isChinese());
    }

    private static boolean isFraction(FormatCode section) {
        return section.tokens().stream().anyMatch(token -> token.text().equals("/")) && section.has(Kind.DIGIT);
    }

    /** Returns a number with at most as many digits as a cell without a format shows. */
    static String general(BigDecimal number) {
        int whole = Math.max(1, number.precision() - number.scale());
        int decimals = Math.max(0, GENERAL_WIDTH - 1 - whole);
        BigDecimal rounded = number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String chinese(BigDecimal number) {
        try {
            return NumeralFormat.format(number);
        } catch (IllegalArgumentException e) {
            return general(number);
        }
    }

    /** Writes a number into the digits of a section. */
    private static String digits(BigDecimal number, List<Token> tokens, boolean chinese) {
        int point = tokens.size();
        int lastDigit = -1;
        int decimals = 0;
        int percents = 0;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i).kind()) {
                case DIGIT -> {
                    lastDigit = i;
                    decimals += i > point ? 1 : 0;
                }
                case POINT -> point = Math.min(point, i);
                case PERCENT -> percents++;
                default -> {}
            }
        }
        if (lastDigit < 0) {
            // a format of words alone
            StringBuilder words = new StringBuilder();
            tokens.forEach(token -> words.append(token.text()));
            return words.toString();
        }
        boolean groups = false;
        int thousands = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.COMMA) {
                thousands += i > lastDigit || i == point - 1 ? 1 : 0;
                groups |= i < lastDigit && i != point - 1;
            }
        }
        BigDecimal shown = number.movePointRight(2 * percents - 3 * thousands).setScale(decimals, RoundingMode.HALF_UP);
        String plain = shown.toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String part = dot < 0 ? "" : plain.substring(dot + 1);
        if (chinese && decimals == 0) {
            whole = chinese(new BigDecimal(whole));
        }
        return whole(whole.equals("0") ? "" : whole, tokens.subList(0, point), groups && !chinese)
                + part(part, tokens, point);
    }

    /** Writes the digits before the point from the last to the first; the first place takes all that are left. */
    private static String whole(String digits, List<Token> tokens, boolean groups) {
        StringBuilder backwards = new StringBuilder();
        int left = digits.length();
        int placed = 0;
        int firstDigit = 0;
        while (firstDigit < tokens.size() && tokens.get(firstDigit).kind() != Kind.DIGIT) {
            firstDigit++;
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case DIGIT -> {
                    boolean needed = token.text().equals("0");
                    do {
                        if (left == 0 && !needed) {
                            break;
                        }
                        backwards.append(groups && placed > 0 && placed % 3 == 0 ? "," : "");
                        backwards.append(left > 0 ? digits.charAt(--left) : '0');
                        placed++;
                    } while (i == firstDigit && left > 0);
                }
                case LITERAL, PERCENT -> backwards.append(new StringBuilder(token.text()).reverse());
                default -> {}
            }
        }
        return backwards.reverse().toString();
    }

    private static String part(String digits, List<Token> tokens, int point) {
        StringBuilder part = new StringBuilder();
        int end = digits.length();
        int place = 0;
        for (int i = point; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.DIGIT) {
                place++;
            }
        }
        // an optional place shows no zero at the end
        for (int i = tokens.size() - 1; i > point && end > 0; i--) {
            Token token = tokens.get(i);
            if (token.kind() != Kind.DIGIT) {
                continue;
            }
            if (token.text().equals("0") || digits.charAt(end - 1) != '0' || place != end) {
                break;
            }
            end--;
            place--;
        }
        int next = 0;
        for (int i = point; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case POINT -> part.append(i == point ? "." : "");
                case DIGIT -> part.append(next < end ? digits.substring(next, next + 1) : "");
                case LITERAL, PERCENT -> part.append(token.text());
                default -> {}
            }
            next += token.kind() == Kind.DIGIT ? 1 : 0;
        }
        return part.toString();
    }
}
