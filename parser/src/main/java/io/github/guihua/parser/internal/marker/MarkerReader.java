package io.github.guihua.parser.internal.marker;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the numbering styles of official texts (GB/T 9704: 一、 (一) 1. (1)) and other styles in use. */
public final class MarkerReader {

    private static final int LONGEST_NUMERAL = 5;
    private static final CharSet RANKED = CharSet.of("级类线期季产等次代区号组三四五");
    private static final String BULLETS = "●◆■★◎▲□◇•▶►➤☆△※◈";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int MOST_LEVELS = 5;

    /** Measure words with which few other words begin. */
    private static final CharSet COUNTERS = CharSet.of("个家项次名");

    private MarkerReader() {}

    /** The characters that markers begin with. */
    private record Firsts(CharSet chars) {
        static Firsts of(Vocabulary vocabulary) {
            StringBuilder circled = new StringBuilder();
            for (char c = '①'; c <= '⑳'; c++) {
                circled.append(c);
            }
            for (char c = '㈠'; c <= '㈩'; c++) {
                circled.append(c);
            }
            return new Firsts(vocabulary
                    .openings(Words.SEQUENCE_WORDS, Words.NUMBERED_NOUNS)
                    .or(circled)
                    .or("第(—-0123456789")
                    .or(HanNumber.SIGNS)
                    .or(BULLETS)
                    .or(STEMS));
        }
    }

    /** Whether a marker may begin with a folded character. A quick test before {@link #at}. */
    public static boolean mayBegin(Vocabulary vocabulary, char c) {
        return vocabulary.made(Firsts.class, Firsts::of).chars().contains(c);
    }

    /** Returns the marker at an index, null when there is none. */
    public static @Nullable Marker at(Prose prose, int from) {
        if (from >= prose.length() || !mayBegin(prose.vocabulary(), prose.at(from))) {
            return null;
        }
        char c = prose.at(from);
        if (c == '第') {
            return division(prose, from);
        }
        if (c == '(') {
            return bracketed(prose, from);
        }
        if (c >= '0' && c <= '9') {
            return arabic(prose, from);
        }
        if (c >= '①' && c <= '⑳') {
            return new Marker(NumberingStyle.CIRCLED, c - '①' + 1, from, from + 1);
        }
        if (c >= '㈠' && c <= '㈩') {
            return new Marker(NumberingStyle.HAN_PAREN, c - '㈠' + 1, from, from + 1);
        }
        if (STEMS.indexOf(c) >= 0) {
            return stem(prose, from);
        }
        if (isBullet(c)) {
            Marker number = afterBullet(prose, from);
            return number == null ? dash(prose, from) : number;
        }
        if (c == '—' || c == '-') {
            return dash(prose, from);
        }
        Marker han = han(prose, from);
        Marker words = han == null ? sequenceWord(prose, from) : han;
        return words == null && from == 0 ? numberedNoun(prose, from) : words;
    }

    /**
     * Returns the marker at an index if it is 一是, 首先 or 第一，, which may open an item in the middle of a paragraph; else
     * null.
     */
    public static @Nullable Marker ordinalAt(Prose prose, int from) {
        char c = prose.at(from);
        if (!mayBegin(prose.vocabulary(), c)) {
            return null;
        }
        if (c == '第' || HanNumber.isDigit(c)) {
            Marker marker = at(prose, from);
            return marker != null && marker.style() == NumberingStyle.ORDINAL_IS ? marker : null;
        }
        return sequenceWord(prose, from);
    }

    private static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /**
     * Returns the number after a bullet (★1. …), null when there is none: a mark on an item of a numbered list does not
     * make it part of another list.
     */
    private static @Nullable Marker afterBullet(Prose prose, int from) {
        int next = from + 1;
        if (next >= prose.length() || isBullet(prose.at(next))) {
            return null;
        }
        Marker number = prose.at(next) == '—' || prose.at(next) == '-' ? null : at(prose, next);
        return number == null || number.style() == NumberingStyle.ORDINAL_IS
                ? null
                : new Marker(number.style(), number.ordinal(), from, number.to());
    }

    /** Reads 第一篇, 第三章, 第二节 and 第四条, and 第一， as an item. */
    private static @Nullable Marker division(Prose prose, int from) {
        int i = from + 1;
        int end = i;
        while (end < prose.length() && end - i < LONGEST_NUMERAL && isNumeral(prose.at(end))) {
            end++;
        }
        int ordinal = ordinal(prose, i, end);
        if (ordinal <= 0 || end >= prose.length()) {
            return null;
        }
        return switch (prose.at(end)) {
            case '篇', '编' -> new Marker(NumberingStyle.PART, ordinal, from, end + 1);
            case '部' -> prose.startsWith("分", end + 1) ? new Marker(NumberingStyle.PART, ordinal, from, end + 2) : null;
            case '章' -> new Marker(NumberingStyle.CHAPTER, ordinal, from, end + 1);
            case '节' -> new Marker(NumberingStyle.SECTION, ordinal, from, end + 1);
            case '条' -> new Marker(NumberingStyle.ARTICLE, ordinal, from, end + 1);
            case ',', '、', ':' -> new Marker(NumberingStyle.ORDINAL_IS, ordinal, from, end + 1);
            case '是' -> new Marker(NumberingStyle.ORDINAL_IS, ordinal, from, end + 1);
            default -> null;
        };
    }

    private static boolean isNumeral(char c) {
        return HanNumber.isDigit(c) || c >= '0' && c <= '9';
    }

    private static int ordinal(Prose prose, int from, int to) {
        if (from >= to) {
            return 0;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = prose.at(i);
            if (c < '0' || c > '9') {
                return HanNumber.parse(prose, from, to);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Reads (一) and (1). */
    private static @Nullable Marker bracketed(Prose prose, int from) {
        int end = from + 1;
        while (end < prose.length() && end - from <= LONGEST_NUMERAL && isNumeral(prose.at(end))) {
            end++;
        }
        if (end == from + 1 || end >= prose.length() || prose.at(end) != ')') {
            return null;
        }
        int ordinal = ordinal(prose, from + 1, end);
        if (ordinal <= 0 || ordinal > 199) {
            return null;
        }
        boolean digits = prose.at(from + 1) <= '9';
        int to = end + 1;
        if (to < prose.length() && (prose.at(to) == '、' || prose.at(to) == '.')) {
            to++;
        }
        return new Marker(digits ? NumberingStyle.ARABIC_PAREN : NumberingStyle.HAN_PAREN, ordinal, from, to);
    }

    /** Reads 1., 1、 and 1), but not the 1.5 of a quantity. */
    private static @Nullable Marker arabic(Prose prose, int from) {
        int end = from;
        while (end < prose.length() && end - from < 4 && prose.at(end) >= '0' && prose.at(end) <= '9') {
            end++;
        }
        if (end - from > 3 || end >= prose.length() || prose.at(from) == '0') {
            return null;
        }
        int ordinal = ordinal(prose, from, end);
        char mark = prose.at(end);
        boolean digitAfter = end + 1 < prose.length()
                && prose.at(end + 1) >= '0'
                && prose.at(end + 1) <= '9'
                && !isDate(prose, end + 1);
        if (mark == ')') {
            return new Marker(NumberingStyle.ARABIC_PAREN, ordinal, from, end + 1);
        }
        if (mark == '.' && !digitAfter || mark == '、' && !digitAfter) {
            return new Marker(NumberingStyle.ARABIC_DOT, ordinal, from, end + 1);
        }
        if (mark == '.') {
            return decimal(prose, from);
        }
        return isBeforeBlank(prose, from, end) ? new Marker(NumberingStyle.ARABIC_DOT, ordinal, from, end) : null;
    }

    /** Whether a blank is used instead of the mark, in a line of letters alone (「1 总体要求」「一　主要措施」). */
    private static boolean isBeforeBlank(Prose prose, int from, int end) {
        int length = prose.length();
        boolean words = from == 0
                && end + 2 <= length
                && !NumeralMatcher.isPart(prose.at(end))
                && isBlankBefore(prose, end)
                && prose.span(end, length).length() == length - end;
        if (!words || prose.timeAt(from, length).isPresent()) {
            return false;
        }
        for (int i = end; i < length; i++) {
            boolean letter = Character.isLetter(prose.at(i))
                    || prose.at(i) == '、'
                    || Stops.isOpening(prose.at(i))
                    || Stops.isClosing(prose.at(i));
            if (!letter) {
                return false;
            }
        }
        return !isUnit(prose, end);
    }

    private static boolean isBlankBefore(Prose prose, int index) {
        return prose.span(index - 1, index + 1).length() > 2;
    }

    /** Whether a unit is at an index: 5 公里, 3 个项目; but not the 组 of 组织体系. */
    private static boolean isUnit(Prose prose, int from) {
        int end = prose.unitAt(from, prose.length()).end();
        return end > from
                && (end > from + 1
                        || end == prose.length()
                        || !Character.isLetter(prose.at(end))
                        || COUNTERS.contains(prose.at(from)));
    }

    /** Returns a number such as 1.1 or 2.1.1 before a blank and words that are no unit, or null (1.5亿元). */
    private static @Nullable Marker decimal(Prose prose, int from) {
        int levels = 0;
        int last = from;
        int end = from;
        while (levels < MOST_LEVELS) {
            last = end;
            while (end < prose.length()
                    && end - last < 2
                    && prose.at(end) >= '0'
                    && prose.at(end) <= '9'
                    && (end == last || !isBlankBefore(prose, end))) {
                end++;
            }
            if (end == last || prose.at(last) == '0') {
                return null;
            }
            levels++;
            if (end >= prose.length() || prose.at(end) != '.') {
                break;
            }
            end++;
        }
        boolean words = levels > 1
                && end < prose.length()
                && isBlankBefore(prose, end)
                && (isDate(prose, end)
                        || Character.isLetter(prose.at(end))
                                && !NumeralMatcher.isPart(prose.at(end))
                                && !isUnit(prose, end));
        return words ? new Marker(NumberingStyle.DECIMAL, ordinal(prose, last, end), from, end) : null;
    }

    /** Returns a heavenly stem with its mark (甲、), or null before another stem (甲、乙双方). */
    private static @Nullable Marker stem(Prose prose, int from) {
        int to = from + 2;
        boolean alone = to < prose.length() && prose.at(from + 1) == '、' && STEMS.indexOf(prose.at(to)) < 0;
        return alone ? new Marker(NumberingStyle.STEM, STEMS.indexOf(prose.at(from)) + 1, from, to) : null;
    }

    /** Whether the digits after the point are a month or a year: 1.3月底前, 2.2025年. */
    private static boolean isDate(Prose prose, int from) {
        Anchor anchor = prose.timeAt(from, prose.length())
                .map(match -> match.phrase().anchor())
                .orElse(Anchor.UNDATED);
        return anchor == Anchor.WRITTEN || anchor == Anchor.RELATIVE;
    }

    /** Reads 一、 and 一是. */
    private static @Nullable Marker han(Prose prose, int from) {
        int end = from;
        while (end < prose.length() && end - from < LONGEST_NUMERAL && HanNumber.isDigit(prose.at(end))) {
            end++;
        }
        if (end == from || end >= prose.length()) {
            return null;
        }
        int ordinal = HanNumber.parse(prose, from, end);
        if (ordinal <= 0 || ordinal > 199) {
            return null;
        }
        char mark = prose.at(end);
        if (mark == '、' || mark == '.') {
            // 「一、二、三产业」 is a list of numbers and opens no chapter
            boolean list = mark == '、'
                    && end + 2 < prose.length()
                    && HanNumber.isDigit(prose.at(end + 1))
                    && (prose.at(end + 2) == '、'
                            || HanNumber.parse(prose, end + 1, end + 2) == ordinal + 1
                                    && RANKED.contains(prose.at(end + 2)));
            return list ? null : new Marker(NumberingStyle.HAN_COMMA, ordinal, from, end + 1);
        }
        if (mark == '是' || mark == '要' && ordinal < 20) {
            return new Marker(NumberingStyle.ORDINAL_IS, ordinal, from, end + 1);
        }
        return isBeforeBlank(prose, from, end) ? new Marker(NumberingStyle.HAN_COMMA, ordinal, from, end) : null;
    }

    private static @Nullable Marker dash(Prose prose, int from) {
        char first = prose.at(from);
        int end = from;
        while (end < prose.length() && prose.at(end) == first && end - from < 4) {
            end++;
        }
        boolean single = end - from == 1;
        if (first == '-' && single || end >= prose.length() || end - from == 4) {
            return null;
        }
        Marker noun = numberedNoun(prose, end);
        return noun == null
                ? new Marker(NumberingStyle.DASH, 0, from, end)
                : new Marker(NumberingStyle.DASH, noun.ordinal(), from, noun.to());
    }

    /** Returns a word with a number and a colon (专项一：, 措施2：), or null. */
    private static @Nullable Marker numberedNoun(Prose prose, int from) {
        int number = from + prose.longestAt(Words.NUMBERED_NOUNS, from, prose.length());
        int end = number;
        while (end < prose.length() && end - number < LONGEST_NUMERAL && isNumber(prose.at(end))) {
            end++;
        }
        boolean marked = number > from && end > number && end + 1 < prose.length() && prose.at(end) == ':';
        int ordinal = marked ? ordinal(prose, number, end) : 0;
        return ordinal == 0 ? null : new Marker(NumberingStyle.BARE, ordinal, from, end + 1);
    }

    private static boolean isNumber(char c) {
        return HanNumber.isDigit(c) || c >= '0' && c <= '9';
    }

    /** Reads words that count items: 首先, 其次, 其一. */
    private static @Nullable Marker sequenceWord(Prose prose, int from) {
        int length = prose.longestAt(Words.SEQUENCE_WORDS, from, prose.length());
        int end = from + length;
        if (length == 0 || end >= prose.length()) {
            return null;
        }
        char mark = prose.at(end);
        if (mark != ',' && mark != '是' && mark != '要' && mark != '、' && mark != ':') {
            return null;
        }
        int ordinal = Integer.parseInt(prose.valueAt(Words.SEQUENCE_WORDS, from, prose.length()));
        return new Marker(NumberingStyle.ORDINAL_IS, ordinal, from, end + 1);
    }
}
