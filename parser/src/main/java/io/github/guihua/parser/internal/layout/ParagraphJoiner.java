package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.DocumentNumber;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to paragraphs: a line break in the middle of a sentence is a copying fault, not the end of a paragraph.
 */
public final class ParagraphJoiner {

    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_CHROME = 12;
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_END = 9;
    private static final int LONGEST_NUMBER = 8;
    private static final int LONGEST_DOCUMENT_NUMBER = 30;
    private static final int LONGEST_CONTENTS_HEAD = 6;
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_PROSE = 16;
    private static final CharSet CONNECTING = CharSet.of("的和及在对把被将由为从以");

    /** Marks with which no paragraph begins. */
    private static final CharSet JOINING = CharSet.of("。,;、:%!?.");

    /** Marks of sentences, which no date, signature or heading has. */
    private static final CharSet GOING_ON = CharSet.of("。,;");

    /** The signs of which rules are made. */
    private static final CharSet RULES = CharSet.of("=-_~*#");

    private static final int SHORTEST_RULE = 3;

    private static final CharSet BRACKETS = CharSet.of("()");
    private static final CharSet TITLE_MARKS = CharSet.of("《》");

    private final PlanText text;
    private final Lines lines;
    private final Predicate<Prose> chrome;
    private final Predicate<Prose> label;

    /** The source offset up to which the current paragraph has been examined; the fields below describe that part. */
    private int seen;

    private int width;
    private boolean hasStop;
    private boolean hasComma;
    private boolean hasFigure;
    private int openBrackets;
    private int openTitles;
    private boolean opens;

    private @Nullable NumberedLines numbered;
    private @Nullable ParagraphStarts starts;

    private ParagraphJoiner(PlanText text, Lines lines, Predicate<Prose> chrome, Predicate<Prose> label) {
        this.label = label;
        this.text = text;
        this.lines = lines;
        this.chrome = chrome;
    }

    /**
     * Returns the paragraphs of the lines.
     *
     * @param text the source
     * @param lines its lines
     * @param chrome whether a line is page chrome, which is never part of a paragraph
     * @param label whether a line is the label of a clause (完成时限：), whose value is on the next line
     */
    public static List<Paragraph> join(PlanText text, Lines lines, Predicate<Prose> chrome, Predicate<Prose> label) {
        return new ParagraphJoiner(text, lines, chrome, label).join();
    }

    private List<Paragraph> join() {
        List<Paragraph> out = new ArrayList<>();
        List<Line> list = lines.list();
        int i = 0;
        while (i < list.size()) {
            Line first = list.get(i);
            begin(first);
            Line last = first;
            while (i + 1 < list.size() && (isTorn(first, last, list.get(i + 1)) || isLinkTorn(list, i))) {
                last = list.get(++i);
                take(last.end());
            }
            out.add(Paragraph.of(text, first.start(), last.end(), first.gap()));
            i++;
        }
        return out;
    }

    private void begin(Line first) {
        seen = first.start();
        width = 0;
        hasStop = false;
        hasComma = false;
        hasFigure = false;
        openBrackets = 0;
        openTitles = 0;
        opens = opensNode(first);
        take(first.end());
    }

    /** Examines the characters up to the end of the paragraph's last line, each once. */
    private void take(int end) {
        for (int i = seen; i < end; i++) {
            char c = text.at(i);
            width += c == ' ' ? 0 : 1;
            hasStop |= c == '。' || c == ';';
            hasComma |= c == ',';
            hasFigure |= Figures.isArabic(c);
            openBrackets += c == '(' ? 1 : c == ')' && openBrackets > 0 ? -1 : 0;
            openTitles += c == '《' ? 1 : c == '》' && openTitles > 0 ? -1 : 0;
        }
        seen = end;
    }

    /** Whether the paragraph from {@code first} to {@code last} continues in {@code next}. */
    private boolean isTorn(Line first, Line last, Line next) {
        char end = text.at(last.end() - 1);
        char begin = text.at(next.start());
        if (next.isApart() || next.width() == 1 && last.width() <= SHORTEST_WORD || isOfPage(last) || isOfPage(next)) {
            return false;
        }
        if (next.width() <= LONGEST_CONTENTS_HEAD
                && text.prose(next.start(), next.end()).is(Words.CONTENTS_HEADS)) {
            return false;
        }
        if (end == ':' && isLabel(first, last) && !opensNode(next)) {
            return !isLabelled(next);
        }
        boolean ofWord = begin == '的' && last.width() >= SHORTEST_PROSE;
        if (Stops.isOpening(end) || goesOn(begin) || ofWord || isNumberAlone(first, last)) {
            return true;
        }
        boolean stopped = text.endsWithStop(last.start(), last.end());
        if (next.width() == 1 && next.gap() == 0 && !stopped && last.width() >= SHORTEST_PROSE) {
            return true;
        }
        boolean full = lines.isFull(last) && next.gap() == 0 && !next.isIndented(text);
        if (full && starts().goesOn(next, lines.isFull(next))) {
            return true;
        }
        if (next.gap() == 0 && (!stopped || end == ':') && isInBracket(next)) {
            return true;
        }
        if (full && (hasStop || hasComma && !opens) && !stopped && !Stops.isClosing(end)) {
            // a number at the start of the line is one in the middle of a sentence
            return true;
        }
        if (full && stopped && !isDocumentNumber(next)) {
            return (hasStop || end != ':') && !starts().begin(next);
        }
        if (opensNode(next) || isDocumentNumber(next)) {
            return false;
        }
        if (end == ',' && !isQuoted(last) || end == '、') {
            return true;
        }
        if (lines.isFull(last) && next.gap() == 0 && isInCode(end) && isInCode(begin)) {
            return true;
        }
        if (lines.wrapped() && isTitle(first, last)) {
            return false;
        }
        if (text.prose(Math.max(last.start(), last.end() - LONGEST_END), last.end())
                .ends(Words.PARAGRAPH_ENDS)) {
            return false;
        }
        // a heading that ends with a clause in brackets
        if (opens && Stops.isClosing(end) && openBrackets == 0 && !(lines.wrapped() && lines.isFull(last))) {
            return false;
        }
        boolean heading = opens && width <= LONGEST_HEADING;
        if (!stopped && !heading && next.gap() <= 1 && CONNECTING.contains(end)) {
            return true;
        }
        // in a copy without blank lines between paragraphs, one blank line is a fault like a broken line
        boolean brief = next.width() <= LONGEST_HEADING && !lines.isFull(next);
        boolean cut = lines.blankSeparated() && (brief || Stops.isClosing(end) || opensWithVerb(next));
        if (next.gap() > (cut || stopped ? 0 : 1)) {
            return false;
        }
        if (full) {
            boolean prose = hasStop || hasComma || last.end() - last.start() > LONGEST_HEADING / 2;
            // a heading with a number ends where it ends; only a full line goes on
            return prose && !isWholeHeading(first, last, next);
        }
        // where paragraphs are indented, a line that is not goes on
        boolean inside = first.isIndented(text) && !next.isIndented(text);
        return !stopped && isProse() && !standsAlone(next) && (inside || !opensParagraph(next));
    }

    /** Whether a line is a field of JSON: "title": "…", */
    private boolean isQuoted(Line line) {
        return text.at(line.start()) == '"' && line.width() > SHORTEST_WORD && text.at(line.end() - 2) == '"';
    }

    /** Whether a line of clauses opens as headings do (加快老旧小区改造。), and so hardly in the middle of a sentence. */
    private boolean opensParagraph(Line line) {
        return text.holds(GOING_ON, line.start(), line.end()) && opensWithVerb(line);
    }

    private boolean opensWithVerb(Line line) {
        return text.opens(Words.HEADING_VERBS, line.start(), line.end());
    }

    private ParagraphStarts starts() {
        ParagraphStarts known = starts;
        if (known == null) {
            known = new ParagraphStarts(text, lines);
            starts = known;
        }
        return known;
    }

    private boolean isLabel(Line first, Line last) {
        return first == last && last.width() <= LONGEST_LABEL && label.test(text.prose(last.start(), last.end()));
    }

    /** Whether a line begins with another label. */
    private boolean isLabelled(Line line) {
        int end = Math.min(line.end(), line.start() + LONGEST_LABEL);
        return text.holds(':', line.start(), end);
    }

    /** Whether a line closes the bracket or title that is open above it. */
    private boolean isInBracket(Line line) {
        return openBrackets == 1 && closes(line, BRACKETS) || openTitles == 1 && closes(line, TITLE_MARKS);
    }

    private boolean closes(Line line, CharSet marks) {
        int mark = text.first(marks, line.start(), line.end());
        Marker number = NumberedLines.at(text, line);
        boolean ofNumber = number != null && line.start() + number.to() > mark;
        return mark < line.end() && Stops.isClosing(text.at(mark)) && !ofNumber;
    }

    /** Whether the next line is a linked word and the sentence continues below it: 「五年来，我们贯彻 / 民族区域自治法 / ，支持…」 */
    private boolean isLinkTorn(List<Line> list, int i) {
        if (i + 2 >= list.size()) {
            return false;
        }
        Line linked = list.get(i + 1);
        Line after = list.get(i + 2);
        Line here = list.get(i);
        boolean sentence = hasStop || hasComma || !opens;
        return sentence
                && goesOn(text.at(after.start()))
                && !lines.isFull(linked)
                && linked.gap() == 0
                && after.gap() == 0
                && linked.width() <= LONGEST_HEADING
                && !text.holds(GOING_ON, linked.start(), linked.end())
                && !opensNode(linked)
                && !text.endsWithStop(here.start(), here.end());
    }

    /** Whether a character may be inside a number or code, which breaks only where the page is full: 014501068/2020-03876. */
    private static boolean isInCode(char c) {
        return Figures.isArabic(c) || c == '-' || c == '/';
    }

    /** Whether the lines so far are a title: without the marks of a sentence, and ending like the name of a document. */
    private boolean isTitle(Line first, Line last) {
        if (hasStop || hasComma || opens || width > LONGEST_TITLE) {
            return false;
        }
        Prose prose = text.prose(first.start(), last.end());
        int end = prose.length();
        if (prose.endsWith(')')) {
            int open = prose.brackets().partner(end - 1);
            end = open > 0 ? open : end;
        }
        return prose.ends(Words.TITLE_ENDINGS, 0, end);
    }

    /** Whether the paragraph is a heading that fills its line by chance: it ends there. */
    private boolean isWholeHeading(Line first, Line last, Line next) {
        if (!opens || hasStop || first != last) {
            return false;
        }
        if (numbered == null) {
            numbered = new NumberedLines(text, lines);
        }
        return numbered.isWhole(text, last, next, lines.isFull(next));
    }

    /** Whether a line is a document number alone, which is below a title. */
    private boolean isDocumentNumber(Line line) {
        if (line.width() > LONGEST_DOCUMENT_NUMBER) {
            return false;
        }
        Prose prose = text.prose(line.start(), line.end());
        DocumentNumber.Range number = DocumentNumber.find(prose, 0, prose.length());
        return number != null && number.from() <= 1 && prose.length() - number.to() <= 1;
    }

    /** Whether a line is one of the page, or a rule: ==== 正文 ====. */
    private boolean isOfPage(Line line) {
        int first = text.afterAll(RULES, line.start(), line.end()) - line.start();
        int last = line.end() - text.beforeAll(RULES, line.start(), line.end());
        boolean rule = Math.min(first, last) >= SHORTEST_RULE;
        return rule || line.width() <= LONGEST_CHROME && chrome.test(text.prose(line.start(), line.end()));
    }

    /** Whether a line that begins with a character continues the line above. */
    private static boolean goesOn(char begin) {
        return JOINING.contains(begin) || Stops.isClosing(begin) && begin != '"';
    }

    private boolean opensNode(Line line) {
        return NumberedLines.at(text, line) != null;
    }

    /** Whether a number is alone on its line: it belongs to the line below. */
    private boolean isNumberAlone(Line first, Line last) {
        if (width > LONGEST_NUMBER) {
            return false;
        }
        Prose prose = text.prose(first.start(), last.end());
        Marker marker = MarkerReader.at(prose, 0);
        return marker != null && marker.to() == prose.length();
    }

    /** Whether the paragraph is running text: it contains a stop, or a comma and is longer than headings are or has figures. */
    private boolean isProse() {
        boolean told = hasComma && hasFigure && !opens;
        return width >= SHORTEST_PROSE && (hasStop || told || width > LONGEST_HEADING && hasComma);
    }

    /** Whether a line is complete: a date, signature or heading without any mark of a sentence that could continue. */
    private boolean standsAlone(Line line) {
        int length = line.end() - line.start();
        if (lines.blankSeparated() || length > LONGEST_HEADING) {
            return false;
        }
        return length > 3 && !text.holds(GOING_ON, line.start(), line.end());
    }
}
