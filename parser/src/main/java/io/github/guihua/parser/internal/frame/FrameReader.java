package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document from the top down to its body and from the bottom up, and assigns each paragraph to a part of the
 * document.
 */
public final class FrameReader {

    private static final int SALUTATION_WITHIN = 30;
    private static final int SUBTITLE_LINES = 14;
    private static final int LICENCE_WITHIN = 30;
    private static final int PAGE_HEAD = 80;
    private static final int FEWEST_PAGE_LINES = 4;

    /** The kinds of lines of which the foot of a page consists. */
    private static final ParagraphKind[] FOOT = {
        ParagraphKind.CHROME,
        ParagraphKind.SHORT,
        ParagraphKind.NOTE,
        ParagraphKind.METADATA,
        ParagraphKind.DATE,
        ParagraphKind.DATELINE
    };

    /**
     * Further contents pages are read as text: in an unusual text the search for the end of each would take too long.
     */
    private static final int MOST_CONTENTS_PAGES = 20;

    private final PlanText text;
    private final List<Part> parts;
    private final HeadLines head;
    private final List<PageEdges.Doubt> doubts;
    private List<Paragraph> attachmentTitles = List.of();
    private int pages;

    private FrameReader(PlanText text, List<Part> parts) {
        this.text = text;
        Copies.mark(parts);
        this.doubts = PageEdges.mark(parts);
        this.parts = parts;
        this.head = new HeadLines(parts);
    }

    /** Reads the frame of a document. */
    public static Frame read(PlanText text, List<Paragraph> paragraphs) {
        return new FrameReader(text, ParagraphSorter.sort(paragraphs)).read();
    }

    private Frame read() {
        int n = parts.size();
        int salutation = first(ParagraphKind.SALUTATION, 0, PageEdges.within(parts, SALUTATION_WITHIN));
        Titles titles = Titles.choose(text.vocabulary(), parts, salutation >= 0 ? salutation : n);
        TitleLines.Title plan = titles.plan();
        TitleLines.Title notice = titles.notice();
        int planFrom = plan == null ? 0 : plan.from();
        int noticeTo = notice == null ? headEnd(planFrom) : notice.to();
        readHead(notice == null ? Math.min(noticeTo, planFrom) : notice.from());
        if (notice != null) {
            mark(notice.from(), notice.to(), PartType.NOTICE);
        }
        int body = 0;
        if (plan != null) {
            readNotice(noticeTo, planFrom, notice != null);
            mark(plan.from(), plan.to(), PartType.TITLE);
            body = plan.to();
        } else {
            body = Math.max(headEnd(n), pageHeadEnd());
            readHead(body);
        }
        body = readSubtitle(body, salutation);
        readBody(body, readFoot(body));
        Optional<String> own = Optional.ofNullable(plan).map(TitleLines.Title::text);
        Optional<String> issuing = Optional.ofNullable(notice).map(TitleLines.Title::text);
        String listed = head.table().value("title");
        if (own.isEmpty() && listed.length() >= TitleLines.SHORTEST_TITLE) {
            boolean issues = TitleLines.isNotice(listed, text.vocabulary());
            String named = issues ? IssuedName.of(listed, text.vocabulary()) : listed;
            own = Optional.of(named.isEmpty() ? listed : named);
            issuing = issues && !named.isEmpty() ? Optional.of(listed) : issuing;
        }
        return new Frame(List.copyOf(parts), own, issuing, salutation >= 0, head.head(), attachmentTitles, doubts);
    }

    /** Returns the index of the first part of a kind in a range, -1 when there is none. */
    private int first(ParagraphKind kind, int from, int to) {
        for (int i = from; i < to; i++) {
            if (parts.get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line under a dateline names the speaker: 「鄂尔多斯市市长 云光中」 */
    private boolean isAuthor(int i) {
        boolean dateline = parts.get(i - 1).is(ParagraphKind.DATELINE)
                || i > 1 && parts.get(i - 2).is(ParagraphKind.DATELINE);
        Prose prose = parts.get(i).prose();
        return dateline && prose.length() <= 24 && prose.holds(Words.OFFICER_WORDS);
    }

    private void mark(int from, int to, PartType type) {
        for (int i = from; i < to; i++) {
            set(i, type);
        }
    }

    private void set(int i, PartType type) {
        parts.set(i, parts.get(i).as(type));
    }

    /** Returns the index after the chrome and metadata at the top. */
    private int headEnd(int limit) {
        boolean open = false;
        for (int i = 0; i < limit; i++) {
            Part part = parts.get(i);
            boolean metadata = part.is(ParagraphKind.METADATA);
            if (!metadata
                    && !part.is(ParagraphKind.CHROME, ParagraphKind.DOCUMENT_NUMBER)
                    && (!open || part.is(ParagraphKind.TEXT))) {
                return i;
            }
            open = metadata && part.prose().endsWith(':');
        }
        return limit;
    }

    /**
     * Returns the index after the last line of the page before the text, 0 when the page has few such lines: short lines
     * between them are names of a menu.
     */
    private int pageHeadEnd() {
        int end = 0;
        int lines = 0;
        for (int i = 0; i < Math.min(PAGE_HEAD, parts.size()); i++) {
            Part part = parts.get(i);
            if (part.is(ParagraphKind.METADATA, ParagraphKind.CHROME)) {
                lines++;
                end = i + 1;
            } else if (!part.is(ParagraphKind.SHORT)) {
                break;
            }
        }
        return lines >= FEWEST_PAGE_LINES ? end : 0;
    }

    /** Reads the chrome, metadata and letterhead before the first title. */
    private void readHead(int end) {
        for (int i = 0; i < end; i++) {
            Part part = parts.get(i);
            boolean chrome = part.is(ParagraphKind.CHROME) && !head.table().isOpen();
            boolean metadata = !chrome && head.table().accept(part.paragraph());
            if (!metadata && part.is(ParagraphKind.DOCUMENT_NUMBER)) {
                head.takeNumber(part.paragraph());
                metadata = true;
            }
            metadata = metadata || head.takeLetterhead(part.prose());
            set(i, metadata || part.is(ParagraphKind.METADATA) ? PartType.METADATA : PartType.CHROME);
        }
    }

    /** Reads the recipients, text, signature, date and contents page between the notice's title and the plan's. */
    private void readNotice(int from, int to, boolean titled) {
        boolean pageHead = !titled;
        for (int i = from; i < to; i++) {
            Part part = parts.get(i);
            if (part.is(ParagraphKind.CONTENTS) && pages < MOST_CONTENTS_PAGES) {
                i = markContents(i, to) - 1;
            } else if (!readLine(i, from)) {
                boolean text = part.is(ParagraphKind.TEXT, ParagraphKind.MARKED);
                PartType other = pageHead ? PartType.CHROME : PartType.NOTICE;
                set(i, text ? PartType.NOTICE_TEXT : other);
            }
            pageHead &= part.is(ParagraphKind.SHORT, ParagraphKind.CHROME);
        }
    }

    /** Reads a line that is the same above and below the plan's title; false when a line is no such line. */
    private boolean readLine(int i, int from) {
        Part part = parts.get(i);
        PartType type = switch (part.kind()) {
            case DATE -> {
                head.takeSignature(i, from);
                yield PartType.SIGNATURE;
            }
            case DOCUMENT_NUMBER -> {
                head.takeNumber(part.paragraph());
                yield PartType.METADATA;
            }
            case METADATA -> {
                head.table().accept(part.paragraph());
                yield PartType.METADATA;
            }
            case RECIPIENTS -> {
                head.takeRecipients(part.prose());
                yield PartType.NOTICE;
            }
            case CHROME -> PartType.CHROME;
            case NOTE -> PartType.NOTE;
            default -> PartType.BODY;
        };
        set(i, type);
        return type != PartType.BODY;
    }

    /**
     * Reads the dateline, author, date, number, recipients and contents page below the title; returns the index at
     * which the text begins.
     */
    private int readSubtitle(int from, int salutation) {
        for (int i = from; i < parts.size(); i++) {
            if (readLine(i, from)) {
                continue;
            }
            switch (parts.get(i).kind()) {
                case DATELINE -> set(i, PartType.SUBTITLE);
                case CONTENTS -> {
                    if (pages >= MOST_CONTENTS_PAGES) {
                        return i;
                    }
                    i = markContents(i, parts.size()) - 1;
                }
                case SALUTATION -> {
                    set(i, PartType.SALUTATION);
                    if (i >= salutation) {
                        return i + 1;
                    }
                }
                default -> {
                    boolean beforeSpeech = salutation > i && i - from < SUBTITLE_LINES;
                    boolean author = parts.get(i).is(ParagraphKind.SHORT) && i > 0 && isAuthor(i);
                    if (beforeSpeech || author) {
                        head.takeSpeaker(parts.get(i).prose());
                        set(i, PartType.SUBTITLE);
                    } else if (signs(i)) {
                        set(i, PartType.SIGNATURE);
                    } else {
                        return i;
                    }
                }
            }
        }
        return parts.size();
    }

    /** Whether a line names a signatory above a date. */
    private boolean signs(int i) {
        return i + 1 < parts.size() && parts.get(i + 1).is(ParagraphKind.DATE) && head.isSignature(i);
    }

    /**
     * Reads the signature, notes, attachments and page footer; returns the index after the last paragraph of the text.
     */
    private int readFoot(int body) {
        int end = footerStart(body);
        end = Attachments.markList(parts, body, end);
        int marked = first(ParagraphKind.MARKED, body, end);
        int attachment = marked < 0 ? -1 : first(ParagraphKind.ATTACHMENT, marked, end);
        if (attachment >= 0) {
            mark(attachment, end, PartType.ATTACHMENT);
            attachmentTitles = Attachments.readText(parts, attachment, end);
            for (int i = attachment; i < Math.min(end, attachment + 12); i++) {
                if (parts.get(i).is(ParagraphKind.DATE)) {
                    head.takeSignature(i, attachment);
                }
            }
            end = attachment;
        }
        while (end > body) {
            boolean foot = switch (parts.get(end - 1).kind()) {
                case NOTE, CHROME, DATE -> true;
                case METADATA -> end - 1 > body + 3;
                default -> false;
            };
            if (!foot) {
                break;
            }
            readLine(end - 1, body);
            end--;
            while (end > body && parts.get(end - 1).type() == PartType.SIGNATURE) {
                end--;
            }
        }
        return end;
    }

    /**
     * Returns the index at which the page footer begins. Short lines after chrome at the end are chrome too, and so is
     * all text from a licence on.
     */
    private int footerStart(int body) {
        int start = parts.size();
        for (int i = Math.max(body, parts.size() - LICENCE_WITHIN); i < parts.size(); i++) {
            if (parts.get(i).prose().opens(Words.LICENCE_OPENINGS)) {
                mark(i, parts.size(), PartType.CHROME);
                return i;
            }
        }
        int signed = afterSignature(body);
        if (signed >= 0) {
            mark(signed, parts.size(), PartType.CHROME);
            return signed;
        }
        for (int i = parts.size() - 1; i > body && parts.size() - i < 40; i--) {
            if (parts.get(i).is(ParagraphKind.CHROME)) {
                start = i;
            } else if (!parts.get(i).is(ParagraphKind.SHORT, ParagraphKind.NOTE, ParagraphKind.METADATA)) {
                break;
            }
        }
        mark(start, parts.size(), PartType.CHROME);
        return start;
    }

    /**
     * Returns the index after the signature and the notes below it when only short lines follow, as in the foot of a
     * page; -1 when there is no such signature.
     */
    private int afterSignature(int body) {
        int tail = parts.size();
        while (tail > body && parts.get(tail - 1).is(FOOT)) {
            tail--;
        }
        for (int i = tail + 1; i < parts.size(); i++) {
            if (parts.get(i).is(ParagraphKind.DATE) && head.isSignature(i - 1)) {
                int end = i + 1;
                while (end < parts.size() && parts.get(end).is(ParagraphKind.NOTE)) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    /** Marks the lines of the page and the contents pages inside the text. */
    private void readBody(int from, int to) {
        int lastNumber = to - 1;
        while (lastNumber >= from && !parts.get(lastNumber).is(ParagraphKind.MARKED)) {
            lastNumber--;
        }
        for (int i = from; i < to; i++) {
            // 主办单位：… among the numbered items of the text is not a line of the page
            Part part = parts.get(i);
            boolean chrome =
                    part.is(ParagraphKind.CHROME) && !(i < lastNumber && ParagraphSorter.isLabelled(part.paragraph()));
            if (chrome || part.is(ParagraphKind.SALUTATION) && part.paragraph().length() > 8) {
                set(i, PartType.CHROME);
            } else if (part.is(ParagraphKind.CONTENTS) && pages < MOST_CONTENTS_PAGES) {
                i = markContents(i, to) - 1;
            }
        }
    }

    /** Marks the contents page whose heading is at an index, and returns the index after it. */
    private int markContents(int head, int to) {
        pages++;
        int end = Math.min(to, ContentsPage.end(parts, head));
        mark(head, end, PartType.CONTENTS);
        return end;
    }
}
