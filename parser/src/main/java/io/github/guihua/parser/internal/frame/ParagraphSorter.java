package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.prose.DocumentNumber;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the kinds of paragraphs by their form. */
final class ParagraphSorter {

    private static final CharSet NUMBER_SIGNS =
            Figures.TO_TEN.or(Figures.DIGITS).or("-—");

    /** The marks of which rules across a page are made. */
    private static final CharSet RULES = CharSet.of("-=*_~—");

    private static final int LONGEST_RULED = 8;
    private static final int LONGEST_LABEL = 8;
    private static final CharSet DASHES = CharSet.of("-—");
    private static final CharSet PAGE_NUMBER_SIGNS = Figures.DIGITS.or("-—第共页/·");
    private static final CharSet ARROWS = CharSet.of(">»");
    private static final CharSet LAST_MARKS = CharSet.of(")。");
    private static final int LONGEST_SHORT = 90;
    private static final int LONGEST_CHROME = 80;
    private static final int LONGEST_VALUE = 79;

    /** The greatest number of lines in the table of a page, and the least of characters in the first line of a title. */
    private static final int LONGEST_TABLE = 40;

    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_ADOPTION = 90;
    private static final int LONGEST_GLOSSARY_HEAD = 24;

    /** A line of a bullet and a button must be longer than this; a shorter one may be an item of a list. */
    private static final int SHORT_WORD = 3;

    private ParagraphSorter() {}

    /** Returns all paragraphs with their kinds, as parts of the body until their place is known. */
    static List<Part> sort(List<Paragraph> paragraphs) {
        List<Part> parts = new ArrayList<>(paragraphs.size());
        for (Paragraph p : paragraphs) {
            Part part = new Part(p, kind(p), PartType.BODY);
            parts.add(isValue(part, parts) ? new Part(p, ParagraphKind.METADATA, PartType.BODY) : part);
        }
        return parts;
    }

    /** Whether a line is the value of a key that is alone on the line above. */
    private static boolean isValue(Part part, List<Part> above) {
        int last = above.size() - 1;
        if (last < 0
                || !MetadataTable.isKeyAlone(above.get(last).prose())
                || !above.get(last).is(ParagraphKind.METADATA)) {
            return false;
        }
        return switch (part.kind()) {
            case DATE, DOCUMENT_NUMBER -> true;
            case SHORT, TEXT -> {
                // in a table of lines with a key and its value, a key alone (主题词：) has no value
                boolean listed = last > 0
                        && MetadataTable.opensWithKey(above.get(last - 1).prose())
                        && !MetadataTable.isKeyAlone(above.get(last - 1).prose());
                boolean brief = part.is(ParagraphKind.SHORT) || part.paragraph().length() <= LONGEST_VALUE;
                yield brief && !listed && !opensAValue(part.prose(), above);
            }
            default -> false;
        };
    }

    /** Whether a value above begins with a line: the line is the title that the table of the page names too. */
    private static boolean opensAValue(Prose line, List<Part> above) {
        int n = line.length();
        String words = n < SHORTEST_TITLE ? "" : line.folded(0, n);
        for (int i = above.size() - 1; n >= SHORTEST_TITLE && i >= 0 && i > above.size() - LONGEST_TABLE; i--) {
            if (above.get(i).is(ParagraphKind.METADATA) && above.get(i).prose().startsWith(words, 0)) {
                return true;
            }
        }
        return false;
    }

    private static ParagraphKind kind(Paragraph p) {
        Prose prose = p.prose();
        int n = prose.length();
        if (MetadataTable.opensWithDate(prose)) {
            return ParagraphKind.METADATA;
        }
        if (isChrome(prose) || isCaption(prose)) {
            return ParagraphKind.CHROME;
        }
        if (isContentsHead(prose)) {
            return ParagraphKind.CONTENTS;
        }
        if (isDate(prose) || isAdoption(prose)) {
            return ParagraphKind.DATE;
        }
        if (isSalutation(prose)) {
            return ParagraphKind.SALUTATION;
        }
        if (isNote(prose)) {
            return ParagraphKind.NOTE;
        }
        if (MetadataTable.opensWithKey(prose)) {
            return ParagraphKind.METADATA;
        }
        if (isAttachment(prose)) {
            return ParagraphKind.ATTACHMENT;
        }
        if (isDateline(p)) {
            return ParagraphKind.DATELINE;
        }
        DocumentNumber.Range number = n <= 40 ? DocumentNumber.find(prose, 0, n) : null;
        // 签发人：张三 may follow the number of an upward document
        if (number != null
                && number.from() <= 1
                && (n - number.to() <= 1 || prose.opens(Words.SIGNER_LABELS, number.to(), n))) {
            return ParagraphKind.DOCUMENT_NUMBER;
        }
        if (p.marker() != null) {
            return ParagraphKind.MARKED;
        }
        if (isRecipients(p)) {
            return ParagraphKind.RECIPIENTS;
        }
        boolean label = n <= LONGEST_LABEL && prose.endsWith(':');
        boolean isShort = n <= LONGEST_SHORT && (label || !p.endsWithStop()) && !p.isRunningText();
        return isShort && !(n > 45 && prose.holds(',')) ? ParagraphKind.SHORT : ParagraphKind.TEXT;
    }

    /** Whether a line is certainly chrome, wherever it is: a button, a breadcrumb, a page number. */
    static boolean isButton(Paragraph p) {
        Prose prose = p.prose();
        return prose.length() > 2 && prose.is(Words.CHROME_LINES) || isBreadcrumb(prose) || isPageNumber(prose);
    }

    private static boolean isChrome(Prose prose) {
        int n = prose.length();
        int from = Bullets.after(prose);
        return prose.is(Words.CHROME_LINES, from, n) && (from == 0 || n > SHORT_WORD)
                || isPageNumber(prose)
                || isRule(prose)
                || n <= 2 && !Character.isIdeographic(prose.at(0))
                || n <= LONGEST_CHROME && (prose.opens(Words.CHROME_OPENINGS, from, n) || isBreadcrumb(prose));
    }

    /** Whether a line is a rule (---, ====), alone or with a word between its marks (==== 正文 ====), or a quotation (> …). */
    private static boolean isRule(Prose prose) {
        int n = prose.length();
        int marks = prose.afterAll(RULES, 0, n);
        int end = prose.beforeAll(RULES, marks, n);
        boolean rule = marks >= SHORT_WORD && (marks == n || n - end >= SHORT_WORD && end - marks <= LONGEST_RULED);
        return rule || prose.at(0) == '>' && n > SHORT_WORD;
    }

    /** Whether a line opens with a label that both web pages and documents use: 主办单位：, 时间：. */
    static boolean isLabelled(Paragraph p) {
        Prose prose = p.prose();
        int length = prose.longestAt(Words.CHROME_OPENINGS, 0, prose.length());
        boolean colon = length > 0 && (prose.isAt(':', length - 1) || prose.isAt(':', length));
        return colon && length < prose.length() && !isButton(p);
    }

    /** Whether a line is the caption of a picture: 「省长王大山作政府工作报告。本报记者 李小明摄」 */
    private static boolean isCaption(Prose prose) {
        int n = prose.length();
        int end = prose.isAt(LAST_MARKS, n - 1) ? n - 1 : n;
        return n <= LONGEST_CHROME && n > 4 && prose.ends(Words.CAPTION_ENDINGS, 0, end);
    }

    /** Whether a line is a page number: - 2 -, —3—, 第3页 */
    private static boolean isPageNumber(Prose prose) {
        int n = prose.length();
        int digits = n > 9 ? 0 : prose.count(Figures.DIGITS, 0, n);
        boolean dashed = prose.isAt(DASHES, 0) || prose.endsWith('页');
        return digits > 0 && digits <= 4 && dashed && prose.afterAll(PAGE_NUMBER_SIGNS, 0, n) == n;
    }

    /** Whether a line is a breadcrumb: 首页 > 政务公开 > 文件 */
    private static boolean isBreadcrumb(Prose prose) {
        return prose.count(ARROWS, 0, prose.length()) >= 2 && !prose.holds('。');
    }

    private static boolean isContentsHead(Prose prose) {
        return prose.is(Words.CONTENTS_HEADS, 0, withoutColon(prose));
    }

    static boolean isDate(Prose prose) {
        int n = prose.length();
        if (n > 26) {
            return false;
        }
        int from = prose.at(0) == '(' ? 1 : 0;
        DateReader.Found found = DateReader.at(prose, from);
        if (found == null) {
            return false;
        }
        int end = found.end();
        boolean mark = n - end == 1 && prose.isAt(LAST_MARKS, end);
        return end == n || mark || prose.is(Words.IMPRINT_ENDINGS, end, n);
    }

    /** Whether a line is a bracket that says when a document was adopted: （2016年1月20日某县第十六届人民代表大会第五次会议批准） */
    private static boolean isAdoption(Prose prose) {
        int n = prose.length();
        if (n > LONGEST_ADOPTION || n < 6 || prose.at(0) != '(' || !prose.endsWith(')')) {
            return false;
        }
        DateReader.Found found = DateReader.wholeAt(prose, 1);
        return found != null && prose.ends(Words.ADOPTION_ENDINGS, found.end(), n - 1);
    }

    private static boolean isSalutation(Prose prose) {
        int n = prose.length();
        return n <= 20 && prose.opens(Words.SALUTATIONS) && (prose.endsWith(':') || prose.endsWith('!') || n <= 6);
    }

    private static boolean isNote(Prose prose) {
        int n = prose.length();
        int from = prose.at(0) == '(' || prose.at(0) == '[' ? 1 : 0;
        return n <= 120 && prose.opens(Words.NOTE_OPENINGS, from, n) || isImprint(prose);
    }

    /** Whether a line is an imprint: 东河市人民政府办公室 2023年4月20日印发 */
    private static boolean isImprint(Prose prose) {
        int n = prose.length();
        return n <= 40 && n > 12 && prose.ends(Words.IMPRINT_ENDINGS) && DateReader.first(prose, 3) != null;
    }

    private static boolean isAttachment(Prose prose) {
        int n = prose.length();
        int head = prose.longestAt(Words.ATTACHMENT_HEADS, 0, n);
        int i = prose.afterAll(NUMBER_SIGNS, head, n);
        boolean labelled = i == n || i > head || prose.at(i) == ':' || prose.at(i) == '(';
        return isGlossary(prose) || head > 0 && n <= 120 && labelled;
    }

    /** Whether a line is the heading of the glossary after a report: 名词解释： */
    private static boolean isGlossary(Prose prose) {
        return prose.length() <= LONGEST_GLOSSARY_HEAD && prose.ends(Words.GLOSSARY_HEADS, 0, withoutColon(prose));
    }

    private static int withoutColon(Prose prose) {
        return prose.endsWith(':') ? prose.length() - 1 : prose.length();
    }

    private static boolean isDateline(Paragraph p) {
        Prose prose = p.prose();
        int n = prose.length();
        if (n > 60 || p.isRunningText()) {
            return false;
        }
        Marker marker = p.marker();
        boolean dash = marker != null && marker.style() == NumberingStyle.DASH;
        int from = marker != null && dash ? marker.to() : prose.at(0) == '(' ? 1 : 0;
        int end = prose.endsWith(')') ? n - 1 : n;
        return prose.ends(Words.DATELINE_ENDINGS, from, end)
                && (dash || prose.isAt('在', from) || DateReader.first(prose, from) != null);
    }

    /** Whether a paragraph ends with a colon and is a list of bodies, not a sentence that introduces a list. */
    private static boolean isRecipients(Paragraph p) {
        Prose prose = p.prose();
        int n = prose.length();
        if (n < 4 || n > 200 || !prose.endsWith(':') || prose.holds('。')) {
            return false;
        }
        int end = prose.beforeAll(Stops.CLOSING, 0, n - 1);
        boolean body = prose.ends(Words.BODY_WORDS, 0, end)
                || prose.ends(Words.BODY_WORDS, 0, n - 1)
                || prose.at(0) == '各' && prose.ends(Words.BODY_ENDS, 0, n - 1);
        return body && prose.opens(Words.RECIPIENT_OPENINGS);
    }
}
