package io.github.guihua.documents.internal.page;

/** Kinds of characters, as far as the breaking of lines depends on them. */
final class Characters {

    private static final String STOPS = "。！？；：!?;:";
    private static final String CLOSING = "。，、；：！？）》〉】〕」』”’％…—·.,;:!?)]}%‰℃";
    private static final String BRACKETS_AFTER = "）)」』”’\"";
    private static final String CLOSING_BRACKETS = "）》〉】〕」』”’)]}";
    private static final String BULLETS = "—•●■◆★▪-";
    private static final String OPENING = "（《〈【〔「『“‘([{";
    private static final String WORD_MARKS = "%.,-/+:~'&@_#";
    private static final String HAN_DIGITS = "〇零一二三四五六七八九十百";

    private static final int LONGEST_SPREAD = 6;

    private Characters() {}

    /** Whether a character is a blank of any width. */
    static boolean isBlank(int c) {
        return c <= ' ' || c == 0xa0 || c == 0xfeff || c == 0x200b || Character.isSpaceChar(c);
    }

    /** Whether a sentence, or the words before a list, can end with a character. */
    static boolean isStop(int c) {
        return STOPS.indexOf(c) >= 0;
    }

    /** Whether a sentence can end with a character, the bracket or quotation mark after its stop included. */
    static boolean endsSentence(int c) {
        return isStop(c) || BRACKETS_AFTER.indexOf(c) >= 0;
    }

    /** Whether no line begins with a character. */
    static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Whether no line ends with a character. */
    static boolean isOpening(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether a character is part of a word or number in which no line breaks. */
    static boolean isWord(int c) {
        return isLatin(c) || c < 0x80 && WORD_MARKS.indexOf(c) >= 0;
    }

    /** Whether a character is a letter or digit of a script that parts its words by blanks. */
    static boolean isLatin(int c) {
        return c >= '0' && c <= '9' || isLetter(c);
    }

    /** Whether a character is a letter of a script that parts its words by blanks. */
    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xc0 && c < 0x250 || c >= 0x370 && c < 0x590;
    }

    /** Whether a line opens with the number of a heading or item, or with its mark: 一、 （一） 1. (1) ① 第一章 —— •. */
    static boolean opensWithNumber(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        if (first >= '①' && first <= '⑳' || BULLETS.indexOf(first) >= 0) {
            return true;
        }
        boolean bracket = first == '（' || first == '(';
        boolean ordinal = first == '第';
        int from = bracket || ordinal ? 1 : 0;
        int i = from;
        while (i < line.length() && i - from < 5 && isDigit(line.charAt(i))) {
            i++;
        }
        if (i == from || i == line.length()) {
            return false;
        }
        char after = line.charAt(i);
        if (bracket) {
            return after == '）' || after == ')';
        }
        if (ordinal) {
            return "章节条部编篇".indexOf(after) >= 0;
        }
        boolean point = after == '.' && (i + 1 == line.length() || !isArabic(line.charAt(i + 1)));
        return point || "、．)）".indexOf(after) >= 0;
    }

    /**
     * Whether a line opens with the number of a heading that no running text has at its place: 第一章 一、 （一）, but not
     * 三、四线.
     */
    static boolean opensHeading(String line) {
        boolean bracket = line.startsWith("（") || line.startsWith("(");
        boolean ordinal = line.startsWith("第");
        int from = bracket || ordinal ? 1 : 0;
        int i = from;
        while (i < line.length() && i - from < 5 && HAN_DIGITS.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        if (i == from || i + 1 >= line.length()) {
            return false;
        }
        char after = line.charAt(i);
        if (bracket) {
            return after == '）' || after == ')';
        }
        if (ordinal) {
            return "章节编篇".indexOf(after) >= 0;
        }
        int digit = HAN_DIGITS.indexOf(line.charAt(i - 1));
        return after == '、' && HAN_DIGITS.indexOf(line.charAt(i + 1)) != digit + 1;
    }

    /** Whether a phrase goes on after a line: it ends with a comma, or a bracket or quotation mark is open in it. */
    static boolean isOpenPhrase(CharSequence line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isOpening(c)) {
                open++;
            } else if (open > 0 && CLOSING_BRACKETS.indexOf(c) >= 0) {
                open--;
            }
        }
        return open > 0 || "，、,第".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a line is a short title whose characters are spread: 目 录. */
    static boolean isSpread(String line) {
        int characters = 0;
        boolean blank = true;
        for (int i = 0; i < line.length(); i++) {
            boolean isBlank = isBlank(line.charAt(i));
            if (!isBlank && (!blank || isLatin(line.charAt(i)))) {
                return false;
            }
            characters += isBlank ? 0 : 1;
            blank = isBlank;
        }
        return characters > 1 && characters <= LONGEST_SPREAD;
    }

    static boolean isArabic(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDigit(char c) {
        return isArabic(c) || c >= '０' && c <= '９' || HAN_DIGITS.indexOf(c) >= 0;
    }
}
