package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.DocumentNumber;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the titles of documents among the short lines at the top. A title has one or several lines and ends with a word
 * for a document.
 */
final class TitleLines {

    private static final int MOST_LINES = 6;
    private static final int LONGEST_TITLE = 140;
    static final int SHORTEST_TITLE = 5;

    /** The length of 2018-06-15. */
    private static final int ISO_DATE = 10;

    /** A shorter line with a blank line below it belongs to the web page and not to a title. */
    private static final int SHORTEST_PART = 6;

    /** The marks of headings in Markdown. */
    private static final CharSet HASHES = CharSet.of("#");
    /** Bars of the page's layout after a title. */
    private static final CharSet BARS = CharSet.of("|_");

    private static final CharSet CLOSING = CharSet.of(")》”");

    private static final CharSet LEVELS = CharSet.of("省市县区州旗盟镇乡");
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 4;

    /** The ends of lines that lead to a name on the next line. */
    private static final CharSet LEADING = CharSet.of("在和与及暨的、对为向:“《").or(LEVELS);

    private TitleLines() {}

    /**
     * A title and its place in the text.
     *
     * @param from index of its first paragraph
     * @param to index after its last paragraph
     * @param text its words, without line breaks
     * @param notice whether it is the title of a notice that issues another document
     */
    record Title(int from, int to, String text, boolean notice) {}

    /** Returns all titles among the paragraphs {@code [from, to)}. */
    static List<Title> find(List<Part> parts, int from, int to) {
        List<Title> titles = new ArrayList<>();
        int taken = from;
        for (int i = from; i < to; i++) {
            Prose prose = parts.get(i).prose();
            boolean ends = mayHoldTitle(parts, i)
                    && (endsTitle(prose)
                            || i > from
                                    && isBracketed(prose)
                                    && parts.get(i - 1).prose().ends(Words.TITLE_ENDINGS));
            if (!ends || goesOn(parts, i)) {
                continue;
            }
            int first = firstLine(parts, taken, i);
            StringBuilder words = new StringBuilder();
            for (int k = first; k <= i; k++) {
                Prose line = parts.get(k).prose();
                words.append(line.raw(line.afterAll(HASHES, 0, end(line) - 1), end(line)));
            }
            String text = withoutMarks(words.toString());
            if (text.length() >= SHORTEST_TITLE && text.length() <= LONGEST_TITLE) {
                titles.add(new Title(first, i + 1, text, isNotice(text, prose.vocabulary())));
                taken = i + 1;
            }
        }
        return titles;
    }

    /** Returns the words of a title without the book title marks 《》 that some pages set around it. */
    private static String withoutMarks(String words) {
        int last = words.length() - 1;
        boolean marked = last > 1 && words.charAt(0) == '《' && words.charAt(last) == '》';
        return marked && words.indexOf('》') == last ? words.substring(1, last) : words;
    }

    /**
     * Whether a title continues on the next line: a 《 is not closed, or the next line begins with 的 or is a bracket or
     * a second half.
     */
    private static boolean goesOn(List<Part> parts, int i) {
        if (i + 1 >= parts.size() || !parts.get(i + 1).is(ParagraphKind.SHORT)) {
            return false;
        }
        Prose here = parts.get(i).prose();
        Prose next = parts.get(i + 1).prose();
        return here.count('《', 0, here.length()) > here.count('》', 0, here.length())
                || continuesTitle(next)
                || isNamed(here) && next.ends(Words.TITLE_ENDINGS);
    }

    /** Returns the end of a title's words in its line. A bar of the page's layout or a date may come after them. */
    private static int end(Prose line) {
        int end = line.beforeAll(BARS, 1, line.length());
        int date = end - ISO_DATE;
        boolean dated = date > SHORTEST_TITLE && Figures.isArabic(line.at(end - 1)) && Figures.isArabic(line.at(date));
        boolean whole = dated && !Figures.isArabic(line.at(date - 1)) && DateReader.at(line, date) != null;
        return whole && line.ends(Words.TITLE_ENDINGS, 0, date) ? date : end;
    }

    private static boolean continuesTitle(Prose next) {
        return switch (next.at(0)) {
            case '的' -> true;
            case '(' -> endsTitle(next) || isBracketed(next);
            case '和', '与', '及', '暨' -> endsTitle(next);
            default -> false;
        };
    }

    /** Whether a line is one bracket that contains no date, such as years, （试行） or （征求意见稿）. */
    static boolean isBracketed(Prose line) {
        return line.length() > 2
                && line.at(0) == '('
                && line.indexOf(')', 0, line.length()) == line.length() - 1
                && DateReader.first(line, 1) == null;
    }

    private static boolean mayHoldTitle(List<Part> parts, int i) {
        Paragraph p = parts.get(i).paragraph();
        // a long title may contain a comma or be wrapped, but it contains no sentence
        return parts.get(i).is(ParagraphKind.SHORT)
                || parts.get(i).is(ParagraphKind.TEXT)
                        && p.length() <= LONGEST_TITLE
                        && !p.isRunningText()
                        && !p.endsWithStop();
    }

    /** Whether a line ends as titles do, apart from notes in brackets at its end: （试行）, （2021—2025年）. */
    private static boolean endsTitle(Prose line) {
        int end = end(line);
        while (end > 2 && line.isAt(CLOSING, end - 1)) {
            int before = line.isAt(')', end - 1) ? line.lastIndexOf('(', 0, end) : end - 1;
            if (before <= 0) {
                break;
            }
            end = before;
        }
        return line.ends(Words.TITLE_ENDINGS, 0, end);
    }

    /** Returns the index of the first line of the title that ends at a line. */
    private static int firstLine(List<Part> parts, int from, int last) {
        int first = last;
        while (first > from && last - first < MOST_LINES && continues(parts, first)) {
            first--;
        }
        return first;
    }

    private static boolean continues(List<Part> parts, int line) {
        if (!parts.get(line - 1).is(ParagraphKind.SHORT)) {
            return false;
        }
        Prose above = parts.get(line - 1).prose();
        Prose here = parts.get(line).prose();
        int n = above.length();
        boolean dated = DateReader.first(above, 0) != null;
        if (n < 3
                || n > 60
                || dated
                || above.ends(Words.LETTERHEAD_ENDINGS)
                || DocumentNumber.find(above, 0, n) != null) {
            return false;
        }
        if (here.opensAny(0, here.length(), Words.TITLE_MATTER_WORDS, Words.NOTICE_VERBS)
                || continuesTitle(here)
                || closesMore(here)
                || isOpen(above)) {
            return true;
        }
        boolean aboveWhole = !isNamed(above) && endsTitle(above);
        boolean hereWhole =
                here.holds(Words.TITLE_MATTER_WORDS) || here.opensWithYear() || opensWithPlace(here) && !leads(above);
        // lines of one title have no blank lines between them, unless the copy doubled every line end
        int gap = parts.get(line).paragraph().gap();
        return !aboveWhole && !hereWhole && (gap == 0 || gap == 1 && n >= SHORTEST_PART);
    }

    /** Whether a line opens with a place and its level, as the first line of a title does (青川县2024年工作安排). */
    private static boolean opensWithPlace(Prose line) {
        int to = Math.min(LONGEST_PLACE + 1, line.length());
        return to > SHORTEST_PLACE && line.first(LEVELS, SHORTEST_PLACE, to) < to;
    }

    /** Whether a line leads to a place on the next one: it names a body, a place or a year, or cannot end there. */
    private static boolean leads(Prose line) {
        int n = line.length();
        return line.ends(Words.BODY_WORDS, 0, n)
                || LEADING.contains(line.at(n - 1))
                || line.holds(Words.TITLE_MATTER_WORDS)
                || line.opensWithYear()
                || opensWithPlace(line);
    }

    /** Whether a title cannot end with this line: 「某省人民政府关于」, 「某市人民政府关于印发」. */
    private static boolean isOpen(Prose line) {
        return line.ends(Words.TITLE_MATTER_WORDS)
                || line.ends(Words.TITLE_MATTER_WORDS, 0, line.before(Words.NOTICE_VERBS, 0, line.length()));
    }

    /** Whether a line ends with the name of another document (关于落实《政府工作报告》): it is not a whole title. */
    private static boolean isNamed(Prose line) {
        return line.endsWith('》') && line.at(0) != '《';
    }

    /** Whether a line contains a closing mark whose opening mark is on a line above. */
    private static boolean closesMore(Prose prose) {
        int depth = 0;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.at(i);
            depth += c == '《' || c == '“' ? 1 : c == '》' || c == '”' ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title is that of a notice that issues another document: 关于印发…的通知 */
    static boolean isNotice(String title, Vocabulary vocabulary) {
        return vocabulary.words(Words.NOTICE_ENDINGS).ending(title) > 0
                && vocabulary.words(Words.NOTICE_VERBS).isIn(title);
    }

    /** Whether a title is that of a notice whose last word, 的通知, the page left out: 关于印发…工作方案 */
    static boolean isWithoutItsWord(String title, Vocabulary vocabulary) {
        PlanText words = new PlanText(title, vocabulary);
        int verb = words.find(Words.NOTICE_VERBS, 0, words.length());
        int matter = verb < 0 ? 0 : words.longestBefore(Words.TITLE_MATTER_WORDS, 0, verb);
        return matter > 0 && verb > matter;
    }

    /**
     * Returns the line above a dateline (——在…会议上) as the title, null when there is none: a speech's title may end with
     * any word.
     */
    static @Nullable Title overDateline(List<Part> parts, int to) {
        for (int i = 0; i < to; i++) {
            if (!parts.get(i).is(ParagraphKind.DATELINE)) {
                continue;
            }
            int line = Math.max(0, i - 1);
            while (line > 0 && parts.get(line).is(ParagraphKind.METADATA, ParagraphKind.DATE)) {
                line--;
            }
            Prose prose = parts.get(line).prose();
            if (parts.get(line).is(ParagraphKind.SHORT) && prose.length() >= SHORTEST_TITLE && !holdsAddress(prose)) {
                return new Title(line, line + 1, prose.raw(0, end(prose)), false);
            }
            // 在全市民政工作会议上的讲话 above the text of a speech is its title
            Prose own = parts.get(i).prose();
            return own.ends(Words.TITLE_ENDINGS) && parts.get(i).paragraph().marker() == null
                    ? new Title(i, i + 1, own.raw(0, end(own)), false)
                    : null;
        }
        return null;
    }

    /** Whether a line holds an address or the name of a file (links.tsv). */
    static boolean holdsAddress(Prose line) {
        for (int i = 1; i + 1 < line.length(); i++) {
            if (line.at(i) == '.' && isLatin(line.at(i - 1)) && isLatin(line.at(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether a title names another document without a verb of issuing: 关于《…工作方案》的通知, 关于公开征求《…》意见的公告 */
    static boolean namesDocument(String title, Vocabulary vocabulary) {
        int open = title.indexOf('《');
        return open >= 0
                && title.lastIndexOf('》') > open
                && vocabulary.words(Words.NAMING_ENDINGS).ending(title) > 0;
    }
}
