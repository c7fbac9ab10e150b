package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import io.github.guihua.parser.internal.words.Words;
import java.util.EnumSet;
import java.util.Set;

/** The signs that speak for a line of the page or for a line of the document. */
enum LineSign {
    /** A line of which all words or the first words are known from pages. */
    KNOWN_LINE,
    /** A key of a metadata table that is known from pages. */
    KNOWN_KEY,
    /** The shape of a key and its value, whatever the key is: 层级: 市级, **来源**：…, | 标题 | … |, "title": "…". */
    FIELD,
    /** Fields in braces: {"title": "…", "date": "…"}. */
    RECORD,
    /** An address of the web or the name of a file. */
    ADDRESS,
    /** A time of day, or a day in figures inside a line: 2024-03-05 09:30. */
    CLOCK,
    /** Several words with bars, arrows or blanks between them: 首页 | 新闻 | 公开. */
    LINKS,
    /** A button in brackets: 【打印本页】. */
    BUTTON,
    /** Letters and signs without a Chinese character: A- A A+. */
    LATIN,
    /** A word and a number: 阅读 1200. */
    COUNTER,
    /** Words about pages and copies of them: 网站, 版权, 抓取. */
    PAGE_WORDS,
    /** At most six characters without a stop. */
    SHORT_WORD,
    /** Seven to twelve characters without a stop. */
    SHORT,
    /** Ends like the title of a document. */
    TITLE,
    /** Ends with the end of a sentence. */
    SENTENCE,
    /** Has the length of running text. */
    LONG,
    NUMBERED,
    /** Opens with the label of a clause: 责任单位：市商务局. */
    CLAUSE,
    RECIPIENTS,
    SALUTATION,
    DATELINE,
    DOCUMENT_NUMBER,
    DATE,
    NOTE,
    ATTACHMENT,
    /** Ends like the name of a body, or names the holder of an office: a letterhead, a speaker, a signature. */
    BODY;

    private static final int LONGEST_SHORT_WORD = 6;
    private static final int LONGEST_SHORT = 12;
    private static final int SHORTEST_TITLE = 5;
    private static final int SHORTEST_LONG = 60;
    private static final int LONGEST_COUNTER = 10;
    private static final int LONGEST_LINE = 300;
    private static final int FEWEST_LINKS = 3;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_LINK = 8;
    private static final int SHORTEST_CLOCK = 5;

    private static final CharSet DIVIDERS = CharSet.of("|>»/·");
    private static final CharSet OPENING = CharSet.of("[【");
    private static final CharSet CLOSING = CharSet.of("]】");

    /** Returns the signs of a part. */
    static Set<LineSign> of(Part part) {
        Set<LineSign> signs = EnumSet.noneOf(LineSign.class);
        Prose prose = part.prose();
        int n = prose.length();
        if (prose.afterAll(Figures.DIGITS, 0, n) == n) {
            return signs;
        }
        switch (part.kind()) {
            case CHROME -> signs.add(KNOWN_LINE);
            case METADATA -> signs.add(KNOWN_KEY);
            case MARKED -> addMarked(prose, signs);
            case RECIPIENTS -> signs.add(RECIPIENTS);
            case SALUTATION -> signs.add(SALUTATION);
            case DATELINE -> signs.add(DATELINE);
            case DOCUMENT_NUMBER -> signs.add(DOCUMENT_NUMBER);
            case DATE -> signs.add(DATE);
            case NOTE -> signs.add(NOTE);
            case ATTACHMENT -> signs.add(ATTACHMENT);
            default -> addForm(prose, Bullets.after(prose), signs);
        }
        if (n <= LONGEST_LINE) {
            addMarks(prose, signs);
        }
        return signs;
    }

    /** Adds the signs of a line with a mark: a number of the outline, or the bullet of a list of links. */
    private static void addMarked(Prose prose, Set<LineSign> signs) {
        int bullet = Bullets.after(prose);
        if (bullet > 0 && prose.length() - bullet <= LONGEST_SHORT) {
            addForm(prose, bullet, signs);
        } else {
            signs.add(NUMBERED);
        }
    }

    /** Adds the signs of a line whose kind says nothing, and which may have a bullet before its words. */
    private static void addForm(Prose prose, int from, Set<LineSign> signs) {
        int n = prose.length();
        int length = n - from;
        boolean stopped = prose.endsWithStop(0, n) && !prose.endsWith(':');
        add(signs, SENTENCE, stopped);
        add(signs, LONG, n >= SHORTEST_LONG);
        add(signs, SHORT_WORD, !stopped && length <= LONGEST_SHORT_WORD);
        add(signs, SHORT, !stopped && length > LONGEST_SHORT_WORD && length <= LONGEST_SHORT);
        boolean field = Fields.at(prose) != null;
        boolean clause = field && UnitClauseReader.opensWithLabel(prose);
        add(signs, CLAUSE, clause);
        add(signs, FIELD, field && !clause);
        add(signs, TITLE, !field && !isLinks(prose) && n >= SHORTEST_TITLE && prose.ends(Words.TITLE_ENDINGS));
        add(
                signs,
                BODY,
                from == 0 && !field && (prose.ends(Words.BODY_WORDS, 0, n) || prose.holds(Words.OFFICER_WORDS)));
        add(signs, COUNTER, isCounter(prose));
        add(signs, LATIN, isLatin(prose));
    }

    /** Adds the signs that any line may have. */
    private static void addMarks(Prose prose, Set<LineSign> signs) {
        int n = prose.length();
        add(signs, RECORD, prose.isAt('{', 0) && prose.isAt('}', n - 1) && prose.indexOf(':', 0, n) >= 0);
        add(signs, ADDRESS, TitleLines.holdsAddress(prose));
        add(signs, CLOCK, holdsClock(prose));
        add(signs, LINKS, isLinks(prose));
        add(signs, BUTTON, prose.isAt(OPENING, 0) && prose.isAt(CLOSING, n - 1));
        add(signs, PAGE_WORDS, prose.holds(Words.PAGE_WORDS));
    }

    private static void add(Set<LineSign> signs, LineSign sign, boolean has) {
        if (has) {
            signs.add(sign);
        }
    }

    private static boolean isLatin(Prose prose) {
        for (int i = 0; i < prose.length(); i++) {
            if (Character.isIdeographic(prose.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCounter(Prose prose) {
        int n = prose.length();
        int digits = prose.beforeAll(Figures.DIGITS, 0, n);
        return n <= LONGEST_COUNTER && digits > 1 && digits < n && prose.isAfterBlank(digits);
    }

    /** Whether a line holds a time of day (09:30). */
    private static boolean holdsClock(Prose prose) {
        int at = prose.indexOf(':', 1, prose.length());
        while (at > 0 && at + 2 < prose.length()) {
            boolean hour = at >= 2 && Figures.isArabic(prose.at(at - 1)) && Figures.isArabic(prose.at(at - 2));
            boolean minute = Figures.isArabic(prose.at(at + 1)) && Figures.isArabic(prose.at(at + 2));
            if (hour && minute && prose.length() >= SHORTEST_CLOCK) {
                return true;
            }
            at = prose.indexOf(':', at + 1, prose.length());
        }
        return false;
    }

    /**
     * Whether bars or arrows divide short words, or blanks: then many, or some with a button among them, as a title may have
     * blanks too.
     */
    private static boolean isLinks(Prose prose) {
        int words = 0;
        int dividers = 0;
        boolean button = false;
        int from = 0;
        int n = prose.length();
        for (int i = 0; i <= n; i++) {
            boolean divider = i < n && DIVIDERS.contains(prose.at(i));
            boolean blank = i > from && i < n && prose.isAfterBlank(i);
            if (i < n && Stops.isClauseEnd(prose.at(i)) || (i == n || divider || blank) && i - from > LONGEST_LINK) {
                return false;
            }
            if (i == n || divider || blank) {
                words += i - from > 1 ? 1 : 0;
                dividers += divider ? 1 : 0;
                button |= i > from && prose.is(Words.CHROME_LINES, from, i);
                from = divider ? i + 1 : i;
            }
        }
        return words >= (dividers > 1 || button ? FEWEST_LINKS : FEWEST_WORDS);
    }
}
