package io.github.guihua.parser.internal.marker;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the numbering styles of official texts (GB/T 9704: 一、 (一) 1. (1)) and other styles in use. */
public final class MarkerReader {

    private static final int LONGEST_NUMERAL = 5;
    private static final CharSet RANKED = CharSet.of("级类线期季产等次代区号组三四五");
    private static final CharSet BULLETS = CharSet.of("●◆■★◎▲□◇•▶►➤☆△※◈");
    private static final CharSet DASHES = CharSet.of("—-");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final CharSet POINTS = CharSet.of(".、");
    private static final CharSet AFTER_SEQUENCE = CharSet.of(",是要、:");
    private static final int LONGEST_FIGURES = 3;
    private static final int LONGEST_DASH = 4;
    private static final int HIGHEST = 199;
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
                    .or("第(")
                    .or(DASHES)
                    .or(Figures.DIGITS)
                    .or(Figures.HAN_SIGNS)
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
        if (Figures.isArabic(c)) {
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
        if (BULLETS.contains(c)) {
            Marker number = afterBullet(prose, from);
            return number == null ? dash(prose, from) : number;
        }
        if (DASHES.contains(c)) {
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
        if (c == '第' || Figures.isHan(c)) {
            Marker marker = at(prose, from);
            return marker != null && marker.style() == NumberingStyle.ORDINAL_IS ? marker : null;
        }
        return sequenceWord(prose, from);
    }

    /**
     * Returns the number after a bullet (★1. …), null when there is none: a mark on an item of a numbered list does not
     * make it part of another list.
     */
    private static @Nullable Marker afterBullet(Prose prose, int from) {
        int next = from + 1;
        boolean marks = prose.isAt(BULLETS, next) || prose.isAt(DASHES, next);
        Marker number = marks ? null : at(prose, next);
        return number == null || number.style() == NumberingStyle.ORDINAL_IS
                ? null
                : new Marker(number.style(), number.ordinal(), from, number.to());
    }

    /** Reads 第一篇, 第三章, 第二节 and 第四条, and 第一， as an item. */
    private static @Nullable Marker division(Prose prose, int from) {
        Cursor cursor = new Cursor(prose, from + 1);
        int ordinal = cursor.number(LONGEST_NUMERAL);
        NumberingStyle style = ordinal == 0
                ? null
                : switch (cursor.next()) {
                    case '篇', '编' -> NumberingStyle.PART;
                    case '部' -> cursor.take('分') ? NumberingStyle.PART : null;
                    case '章' -> NumberingStyle.CHAPTER;
                    case '节' -> NumberingStyle.SECTION;
                    case '条' -> NumberingStyle.ARTICLE;
                    case ',', '、', ':', '是' -> NumberingStyle.ORDINAL_IS;
                    default -> null;
                };
        return style == null ? null : new Marker(style, ordinal, from, cursor.at());
    }

    /** Reads (一) and (1). */
    private static @Nullable Marker bracketed(Prose prose, int from) {
        Cursor cursor = new Cursor(prose, from + 1);
        boolean digits = Figures.isArabic(cursor.peek());
        int ordinal = cursor.number(LONGEST_NUMERAL);
        if (ordinal == 0 || ordinal > HIGHEST || !cursor.take(')')) {
            return null;
        }
        cursor.take(POINTS);
        return new Marker(digits ? NumberingStyle.ARABIC_PAREN : NumberingStyle.HAN_PAREN, ordinal, from, cursor.at());
    }

    /** Reads 1., 1、 and 1), but not the 1.5 of a quantity. */
    private static @Nullable Marker arabic(Prose prose, int from) {
        Cursor cursor = new Cursor(prose, from);
        int ordinal = cursor.digits(LONGEST_FIGURES);
        int end = cursor.at();
        if (cursor.atEnd() || Figures.isArabic(cursor.peek()) || prose.at(from) == '0') {
            return null;
        }
        char mark = cursor.next();
        if (mark == ')') {
            return new Marker(NumberingStyle.ARABIC_PAREN, ordinal, from, end + 1);
        }
        boolean digitAfter =
                Figures.isArabic(cursor.peek()) && !isDate(prose, end + 1) && !isNameAfterBlank(prose, end + 1);
        if (POINTS.contains(mark) && !digitAfter) {
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
                && prose.isAfterBlank(end)
                && prose.span(end, length).length() == length - end;
        if (!words || prose.timeAt(from, length).isPresent()) {
            return false;
        }
        for (int i = end; i < length; i++) {
            char c = prose.at(i);
            if (!Character.isLetter(c) && c != '、' && !Stops.isOpening(c) && !Stops.isClosing(c)) {
                return false;
            }
        }
        return !isUnit(prose, end);
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
        Cursor cursor = new Cursor(prose, from);
        int ordinal = 0;
        int levels = 0;
        do {
            int start = cursor.at();
            ordinal = cursor.peek() == '0' ? 0 : cursor.digits(2);
            if (ordinal <= 0) {
                return null;
            }
            if (cursor.at() == start + 2 && prose.isAfterBlank(start + 1)) {
                cursor.moveTo(start + 1);
                ordinal = Figures.digit(prose.at(start));
            }
            levels++;
        } while (levels < MOST_LEVELS && cursor.take('.'));
        int end = cursor.at();
        boolean words = levels > 1
                && !cursor.atEnd()
                && prose.isAfterBlank(end)
                && (isDate(prose, end)
                        || Character.isLetter(cursor.peek())
                                && !NumeralMatcher.isPart(cursor.peek())
                                && !isUnit(prose, end));
        return words ? new Marker(NumberingStyle.DECIMAL, ordinal, from, end) : null;
    }

    /** Returns a heavenly stem with its mark (甲、), or null before another stem (甲、乙双方). */
    private static @Nullable Marker stem(Prose prose, int from) {
        Cursor cursor = new Cursor(prose, from);
        int ordinal = STEMS.indexOf(cursor.next()) + 1;
        boolean alone = cursor.take('、') && !cursor.atEnd() && STEMS.indexOf(cursor.peek()) < 0;
        return alone ? new Marker(NumberingStyle.STEM, ordinal, from, cursor.at()) : null;
    }

    /** Whether the digits after the point are a month or a year: 1.3月底前, 2.2025年. */
    private static boolean isDate(Prose prose, int from) {
        Anchor anchor = prose.timeAt(from, prose.length())
                .map(match -> match.phrase().anchor())
                .orElse(Anchor.UNDATED);
        return anchor == Anchor.WRITTEN || anchor == Anchor.RELATIVE;
    }

    /** Whether figures after a blank begin a name and no quantity: 2. 5G网络, 3. 12345热线, but not 2. 5亿元. */
    private static boolean isNameAfterBlank(Prose prose, int from) {
        int end = prose.afterAll(Figures.DIGITS, from, prose.length());
        return prose.isAfterBlank(from)
                && end < prose.length()
                && Character.isLetter(prose.at(end))
                && !NumeralMatcher.isPart(prose.at(end))
                && !isUnit(prose, end);
    }

    /** Reads 一、 and 一是. */
    private static @Nullable Marker han(Prose prose, int from) {
        Cursor cursor = new Cursor(prose, from);
        int ordinal =
                cursor.takeAll(Figures.HAN_SIGNS, LONGEST_NUMERAL) == 0 ? 0 : Figures.value(prose, from, cursor.at());
        int end = cursor.at();
        if (ordinal == 0 || ordinal > HIGHEST || cursor.atEnd()) {
            return null;
        }
        char mark = cursor.next();
        if (POINTS.contains(mark)) {
            // 「一、二、三产业」 is a list of numbers and opens no chapter
            boolean list = mark == '、'
                    && Figures.isHan(cursor.peek())
                    && (cursor.peek(1) == '、'
                            || Figures.value(prose, end + 1, end + 2) == ordinal + 1
                                    && RANKED.contains(cursor.peek(1)));
            return list ? null : new Marker(NumberingStyle.HAN_COMMA, ordinal, from, end + 1);
        }
        if (mark == '是' || mark == '要' && ordinal < 20) {
            return new Marker(NumberingStyle.ORDINAL_IS, ordinal, from, end + 1);
        }
        return isBeforeBlank(prose, from, end) ? new Marker(NumberingStyle.HAN_COMMA, ordinal, from, end) : null;
    }

    private static @Nullable Marker dash(Prose prose, int from) {
        Cursor cursor = new Cursor(prose, from);
        char first = cursor.next();
        int size = 1;
        while (size < LONGEST_DASH && cursor.take(first)) {
            size++;
        }
        if (first == '-' && size == 1 || size == LONGEST_DASH || cursor.atEnd()) {
            return null;
        }
        Marker noun = numberedNoun(prose, cursor.at());
        return noun == null
                ? new Marker(NumberingStyle.DASH, 0, from, cursor.at())
                : new Marker(NumberingStyle.DASH, noun.ordinal(), from, noun.to());
    }

    /** Returns a word with a number and a colon (专项一：, 措施2：), or null. */
    private static @Nullable Marker numberedNoun(Prose prose, int from) {
        Cursor cursor = new Cursor(prose, from);
        int ordinal = cursor.take(Words.NUMBERED_NOUNS) > 0 ? cursor.number(LONGEST_NUMERAL) : 0;
        boolean marked = ordinal > 0 && cursor.take(':') && !cursor.atEnd();
        return marked ? new Marker(NumberingStyle.BARE, ordinal, from, cursor.at()) : null;
    }

    /** Reads words that count items: 首先, 其次, 其一. */
    private static @Nullable Marker sequenceWord(Prose prose, int from) {
        Cursor cursor = new Cursor(prose, from);
        if (cursor.take(Words.SEQUENCE_WORDS) == 0 || !cursor.take(AFTER_SEQUENCE)) {
            return null;
        }
        int ordinal = Integer.parseInt(prose.valueAt(Words.SEQUENCE_WORDS, from, prose.length()));
        return new Marker(NumberingStyle.ORDINAL_IS, ordinal, from, cursor.at());
    }
}
