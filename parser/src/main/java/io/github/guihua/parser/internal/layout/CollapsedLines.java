package io.github.guihua.parser.internal.layout;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.marker.MarkerReader;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the lines that a text had before a copy put blanks in the places of its line ends. */
public final class CollapsedLines {

    private static final int SHORTEST = 120;
    private static final int FEWEST_NUMBERS = 3;
    private static final int FEWEST_CHAPTERS = 2;
    private static final Set<NumberingStyle> CHAPTERS = EnumSet.of(
            NumberingStyle.CHAPTER, NumberingStyle.HAN_COMMA, NumberingStyle.ARABIC_DOT, NumberingStyle.ORDINAL_IS);
    private static final int LONGEST_KEY = 8;
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_TITLE = 24;

    /** The part of a line that must be in paragraphs, in percent. Cells of tables and words of a page's frame are in none. */
    private static final int PARAGRAPHS = 45;

    private static final int LONGEST_LATIN_KEY = 20;
    private static final int LONGEST_SIGN = 3;
    private static final int LONGEST_FIGURES = 2;

    private static final CharSet BLANKS = CharSet.of(" ");

    /** The signs before a heading or quotation of Markdown. */
    private static final CharSet MARKDOWN = CharSet.of("#>");

    private static final CharSet FIGURES = Figures.DIGITS.or(".");

    private static final char FIRST_CHINESE = '\u3001';

    private static final CharSet DATE_WORDS = CharSet.of("年月日");

    private CollapsedLines() {}

    /** Returns the lines of a text; a line that is many is cut at its blanks. */
    public static List<Span> cut(PlanText text, List<Span> lines) {
        List<Span> cut = new ArrayList<>(lines.size());
        for (Span line : lines) {
            boolean may = line.length() >= SHORTEST && text.count(' ', line.start(), line.end()) >= FEWEST_NUMBERS - 1;
            List<Span> pieces = may ? pieces(text, line) : List.of();
            if (isCollapsed(text, pieces)) {
                cut.addAll(wholeTitles(text, pieces));
            } else {
                cut.add(line);
            }
        }
        return cut;
    }

    /** Returns the parts between the blanks of a line; a date, a number and a word that is spread (目 录) stay whole. */
    private static List<Span> pieces(PlanText text, Span line) {
        List<Span> pieces = new ArrayList<>();
        int from = line.start();
        for (int i = line.start() + 1; i < line.end(); i++) {
            if (text.at(i) != ' ' && text.at(i - 1) == ' ') {
                Span before = text.trimmed(from, i);
                if (!isSpread(text, before.end() - 1, i)
                        && !isInside(text, before.end() - 1, i)
                        && !isKey(text, before, i)) {
                    pieces.add(before);
                    from = i;
                }
            }
        }
        pieces.add(new Span(from, line.end()));
        return pieces;
    }

    /** Joins the parts of titles and counters that have blanks inside: 专栏1 主要指标, 第三章 引育发展新动能 推动经济高质量发展, 浏览量 1203. */
    private static List<Span> wholeTitles(PlanText text, List<Span> pieces) {
        List<Span> whole = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            boolean last = i + 1 == pieces.size();
            if (!last && (isLabel(text, piece) || isCounter(text, pieces, i) || isDecimal(text, pieces, i))) {
                piece = new Span(piece.start(), pieces.get(++i).end());
            }
            boolean halved = i + 2 < pieces.size()
                    && opensDivision(text, piece)
                    && isPlain(text, pieces.get(i + 1))
                    && !isPlain(text, pieces.get(i + 2));
            whole.add(halved ? new Span(piece.start(), pieces.get(++i).end()) : piece);
        }
        return whole;
    }

    /** Whether a piece is only the label of a title (专栏1, 第三章, #). */
    private static boolean isLabel(PlanText text, Span piece) {
        Prose prose = text.prose(piece);
        int word = prose.longestAt(Words.BOX_WORDS, 0, prose.length());
        Marker number = MarkerReader.at(prose, 0);
        boolean sign = prose.length() <= LONGEST_SIGN && MARKDOWN.contains(prose.at(0)) && prose.endsWith(prose.at(0));
        return sign
                || word > 0 && prose.afterAll(Figures.DIGITS, word, prose.length()) == prose.length()
                || number != null && number.to() == prose.length() && !isCount(prose);
    }

    /** Whether a piece is only figures, and more than a number of the outline has (浏览量 1203). */
    private static boolean isCount(Prose prose) {
        return prose.length() > LONGEST_FIGURES && prose.afterAll(Figures.DIGITS, 0, prose.length()) == prose.length();
    }

    /** Whether a piece says what the page counts (浏览量 1203). */
    private static boolean isCounter(PlanText text, List<Span> pieces, int i) {
        return text.prose(pieces.get(i)).opens(Words.CHROME_OPENINGS) && isCount(text.prose(pieces.get(i + 1)));
    }

    /** Whether a piece is only a number with levels, after a sentence or another heading: in a table it is a value. */
    private static boolean isDecimal(PlanText text, List<Span> pieces, int i) {
        Prose prose = text.prose(pieces.get(i));
        if (i == 0 || !isFigures(prose) || !prose.holds('.')) {
            return false;
        }
        Prose before = text.prose(pieces.get(i - 1));
        boolean opens = Stops.isStop(before.at(before.length() - 1)) || isAfterDivision(text, pieces, i);
        return opens && isPlain(text, pieces.get(i + 1));
    }

    /** Whether a heading with a number is before a piece: 第一节 推进绿色转型, in two pieces. */
    private static boolean isAfterDivision(PlanText text, List<Span> pieces, int i) {
        int first = Math.max(0, i - 2);
        return pieces.subList(first, i).stream().anyMatch(piece -> opensDivision(text, piece));
    }

    private static boolean isFigures(Prose prose) {
        return prose.afterAll(FIGURES, 0, prose.length()) == prose.length();
    }

    /** Whether a piece is a title with the number of a chapter or section (第三章). */
    private static boolean opensDivision(PlanText text, Span piece) {
        return text.at(piece.start()) == '第' && MarkerReader.at(text.prose(piece), 0) != null && isShort(text, piece);
    }

    /** Whether a piece is a few words without a number. */
    private static boolean isPlain(PlanText text, Span piece) {
        Prose prose = text.prose(piece);
        return isShort(text, piece) && MarkerReader.at(prose, 0) == null && !isFigures(prose);
    }

    private static boolean isShort(PlanText text, Span piece) {
        return piece.length() <= LONGEST_TITLE
                && text.first(Stops.CLAUSE_ENDS, piece.start(), piece.end()) == piece.end();
    }

    /** Whether a piece is the key of a field, whose value is after the blanks: 当前位置： 首页, 来源： 市政府办公室. */
    private static boolean isKey(PlanText text, Span piece, int next) {
        int longest = text.at(piece.start()) < FIRST_CHINESE ? LONGEST_LATIN_KEY : LONGEST_KEY;
        if (piece.length() > longest || text.at(piece.end() - 1) != ':') {
            return false;
        }
        int most = Math.min(text.length(), next + LONGEST_VALUE);
        int end = text.first(BLANKS, next, most);
        Prose value = text.prose(next, end);
        return end < most && !Stops.isStop(text.at(end - 1)) && MarkerReader.at(value, 0) == null;
    }

    /** Whether two characters are parts of a word whose characters a copy spread: 目 录, 省 委 组 织 部. */
    private static boolean isSpread(PlanText text, int last, int next) {
        boolean endsDate = DATE_WORDS.contains(text.at(last)) && text.isAt(Figures.DIGITS, last - 2);
        return isAlone(text, last) && isAlone(text, next) && !endsDate;
    }

    private static boolean isAlone(PlanText text, int index) {
        char c = text.at(index);
        return (Character.isLetter(c) || c == '、')
                && (index == 0 || text.at(index - 1) == ' ')
                && (index + 1 == text.length() || text.at(index + 1) == ' ' || Stops.isStop(text.at(index + 1)));
    }

    /** Whether the blanks between two characters are inside a date or number: 2024-03-05 09:30, 2024 年 3 月, 19. 3. */
    private static boolean isInside(PlanText text, int last, int next) {
        char before = text.at(last);
        if (!Figures.isArabic(text.at(next))) {
            return Figures.isArabic(before) && DATE_WORDS.contains(text.at(next));
        }
        int figures = text.afterAll(Figures.DIGITS, next, Math.min(text.length(), next + 2));
        int end = text.afterAll(BLANKS, figures, text.length());
        boolean clock = Figures.isArabic(before) && text.isAt(':', end);
        boolean day = before == '年' && text.isAt('月', end) || before == '月' && text.isAt('日', end);
        return clock || day || before == '.' && text.isAt(Figures.DIGITS, last - 1);
    }

    /**
     * Whether a line has many pieces that begin with a number, and most of its characters are in pieces that are paragraphs.
     * Among the words of a page they may be few: then numbers of chapters in their order and sentences tell the document.
     */
    private static boolean isCollapsed(PlanText text, List<Span> pieces) {
        int numbers = 0;
        int chapters = 0;
        int sentences = 0;
        int inParagraphs = 0;
        int all = 0;
        for (Span piece : pieces) {
            Prose prose = text.prose(piece);
            Marker number = MarkerReader.at(prose, 0);
            char last = prose.at(prose.length() - 1);
            numbers += number != null ? 1 : 0;
            chapters += number != null && isNext(prose, number, chapters) ? 1 : 0;
            sentences += Stops.isSentenceEnd(last) ? 1 : 0;
            inParagraphs += number != null || Stops.isStop(last) || Stops.isClosing(last) ? piece.length() : 0;
            all += piece.length();
        }
        boolean most = inParagraphs * 100L >= all * (long) PARAGRAPHS;
        boolean among = chapters >= FEWEST_CHAPTERS && sentences >= FEWEST_CHAPTERS;
        return numbers >= FEWEST_NUMBERS && (most || among);
    }

    /** Whether a number is that of the next chapter or task; in the row of a table it has no mark after it. */
    private static boolean isNext(Prose prose, Marker number, int chapters) {
        boolean row = number.style() == NumberingStyle.ARABIC_DOT && Figures.isArabic(prose.at(number.to() - 1));
        return CHAPTERS.contains(number.style()) && !row && number.ordinal() == chapters + 1;
    }
}
