package io.github.guihua.documents.internal.sheet;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A section of a number format, cut into the tokens that it is made of. */
final class FormatCode {

    /** What a token is. */
    enum Kind {
        /** Words that are shown as they are. */
        LITERAL,
        /** A digit: 0, # or ?. */
        DIGIT,
        /** The point before the decimals. */
        POINT,
        /** A comma, which groups digits, or divides by a thousand after the last of them. */
        COMMA,
        PERCENT,
        /** The exponent of a number, such as E+. */
        EXPONENT,
        /** The value as if it had no format. */
        GENERAL,
        /** The words of a cell of text. */
        TEXT,
        /** A part of a date or time: letters y, m, d, h, s, a or e; in brackets if it counts on. */
        TIME,
        /** The half of a day. */
        HALF_DAY
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text what is written in the code
     */
    record Token(Kind kind, String text) {}

    /** How a Chinese Excel writes the half of a day in a code, beside AM/PM. */
    private static final String CHINESE_HALVES =
            String.join("/", DateFormatSymbols.getInstance(Locale.CHINA).getAmPmStrings());

    private static final List<String> HALVES = List.of("AM/PM", "am/pm", "A/P", "a/p", CHINESE_HALVES);
    private static final String GENERAL = "general";

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private boolean chinese;

    private FormatCode(String code) {
        this.code = code;
    }

    /** Returns the sections of a code, which are for positive and negative numbers, zero and text. */
    static List<FormatCode> sections(String code) {
        List<FormatCode> sections = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '!')) {
                i++;
            } else if (!quoted && c == ';') {
                sections.add(new FormatCode(code.substring(from, i)).cut());
                from = i + 1;
            }
        }
        sections.add(new FormatCode(code.substring(Math.min(from, code.length()))).cut());
        return sections;
    }

    /** The tokens in order. */
    List<Token> tokens() {
        return tokens;
    }

    /** Whether numbers are written in Chinese numerals. */
    boolean isChinese() {
        return chinese;
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }

    /** Whether the section shows a date or a time. */
    boolean isTime() {
        return has(Kind.TIME);
    }

    private FormatCode cut() {
        int i = 0;
        while (i < code.length()) {
            i = token(i);
        }
        return this;
    }

    private int token(int i) {
        char c = code.charAt(i);
        switch (c) {
            case '"' -> {
                int end = code.indexOf('"', i + 1);
                end = end < 0 ? code.length() : end;
                add(Kind.LITERAL, code.substring(i + 1, end));
                return end + 1;
            }
            case '\\', '!' -> {
                if (i + 1 < code.length()) {
                    add(Kind.LITERAL, code.substring(i + 1, i + 2));
                }
                return i + 2;
            }
            case '_' -> {
                // a blank as wide as the next character
                return i + 2;
            }
            case '*' -> {
                // the next character fills the cell
                return i + 2;
            }
            case '[' -> {
                int end = code.indexOf(']', i);
                end = end < 0 ? code.length() : end;
                bracket(code.substring(i + 1, end));
                return end + 1;
            }
            case '0', '#', '?' -> add(Kind.DIGIT, String.valueOf(c));
            case '.' -> add(Kind.POINT, ".");
            case ',' -> add(Kind.COMMA, ",");
            case '%' -> add(Kind.PERCENT, "%");
            case '@' -> add(Kind.TEXT, "@");
            default -> {
                return word(i, c);
            }
        }
        return i + 1;
    }

    private int word(int i, char c) {
        for (String half : HALVES) {
            if (code.startsWith(half, i)) {
                add(Kind.HALF_DAY, half);
                return i + half.length();
            }
        }
        if (code.regionMatches(true, i, GENERAL, 0, GENERAL.length())) {
            add(Kind.GENERAL, GENERAL);
            return i + GENERAL.length();
        }
        if (code.startsWith("G/", i)) {
            // as programs write it in the words of their user
            int end = i + 2;
            while (end < code.length() && Character.isIdeographic(code.charAt(end))) {
                end++;
            }
            add(Kind.GENERAL, GENERAL);
            return end;
        }
        char small = Character.toLowerCase(c);
        boolean exponent = small == 'e' && i + 1 < code.length() && "+-".indexOf(code.charAt(i + 1)) >= 0;
        if (exponent) {
            add(Kind.EXPONENT, code.substring(i, i + 2));
            return i + 2;
        }
        if ("ymdhsae".indexOf(small) >= 0) {
            int end = i + 1;
            while (end < code.length() && Character.toLowerCase(code.charAt(end)) == small) {
                end++;
            }
            add(Kind.TIME, code.substring(i, end).toLowerCase(Locale.ROOT));
            return end;
        }
        add(Kind.LITERAL, String.valueOf(c));
        return i + 1;
    }

    /** Reads what is in square brackets: a colour, a condition, a currency, a time that counts on, a way to write. */
    private void bracket(String inside) {
        String small = inside.toLowerCase(Locale.ROOT);
        if (!small.isEmpty()
                && "hms".indexOf(small.charAt(0)) >= 0
                && small.chars().allMatch(c -> c == small.charAt(0))) {
            add(Kind.TIME, "[" + small + "]");
        } else if (small.startsWith("$")) {
            int dash = inside.indexOf('-');
            add(Kind.LITERAL, inside.substring(1, dash < 0 ? inside.length() : dash));
        } else if (small.equals("dbnum1")) {
            chinese = true;
        }
    }

    private void add(Kind kind, String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(kind, text));
        }
    }
}
