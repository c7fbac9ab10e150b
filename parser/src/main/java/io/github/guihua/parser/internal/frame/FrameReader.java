package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
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

    /**
     * Further contents pages are read as text: in an unusual text the search for the end of each would take too long.
     */
    private static final int MOST_CONTENTS_PAGES = 20;

    private final PlanText text;
    private final List<Paragraph> paragraphs;
    private final ParagraphKind[] kinds;
    private final BlockType[] types;
    private final HeadLines head;
    private int pages;

    private FrameReader(PlanText text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.kinds = new ParagraphKind[paragraphs.size()];
        this.types = new BlockType[paragraphs.size()];
        this.head = new HeadLines(paragraphs, kinds, types);
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = ParagraphSorter.kind(paragraphs.get(i));
            types[i] = BlockType.PARAGRAPH;
            if (i > 0 && isValue(i)) {
                kinds[i] = ParagraphKind.METADATA;
            }
        }
    }

    /** Whether a line is the value of a key that is alone on the line above. */
    private boolean isValue(int i) {
        boolean form = kinds[i] == ParagraphKind.SHORT
                || kinds[i] == ParagraphKind.DATE
                || kinds[i] == ParagraphKind.DOCUMENT_NUMBER
                || kinds[i] == ParagraphKind.TEXT && paragraphs.get(i).length() < 80;
        boolean words = kinds[i] == ParagraphKind.SHORT || kinds[i] == ParagraphKind.TEXT;
        if (words && i > 1 && hasValueBeside(paragraphs.get(i - 2).prose())) {
            return false;
        }
        return form
                && kinds[i - 1] == ParagraphKind.METADATA
                && MetadataTable.isKeyAlone(paragraphs.get(i - 1).prose());
    }

    /** Whether a line has a key and its value. In a table of such lines, a key alone (主题词：) has no value. */
    private static boolean hasValueBeside(Prose prose) {
        return MetadataTable.opensWithKey(prose) && !MetadataTable.isKeyAlone(prose);
    }

    /** Reads the frame of a document. */
    public static Frame read(PlanText text, List<Paragraph> paragraphs) {
        return new FrameReader(text, paragraphs).read();
    }

    private Frame read() {
        int n = paragraphs.size();
        int salutation = firstSalutation();
        Titles titles = Titles.choose(text, paragraphs, kinds, salutation >= 0 ? salutation : n);
        TitleLines.Title plan = titles.plan();
        TitleLines.Title notice = titles.notice();
        int planFrom = plan == null ? 0 : plan.from();
        int noticeTo = notice == null ? headEnd(planFrom) : notice.to();
        readHead(notice == null ? Math.min(noticeTo, planFrom) : notice.from());
        if (notice != null) {
            mark(notice.from(), notice.to(), BlockType.NOTICE);
        }
        List<Paragraph> noticeText = plan == null ? List.of() : readNotice(noticeTo, planFrom, notice != null);
        int body = 0;
        if (plan != null) {
            mark(plan.from(), plan.to(), BlockType.TITLE);
            body = plan.to();
        } else {
            body = headEnd(n);
            readHead(body);
        }
        body = readSubtitle(body, salutation);
        int foot = readFoot(body);
        List<Paragraph> text = bodyParagraphs(body, foot);
        return new Frame(
                paragraphs,
                types,
                plan == null ? Optional.empty() : Optional.of(plan.text()),
                plan == null ? Optional.empty() : Optional.of(span(plan)),
                notice == null ? Optional.empty() : Optional.of(notice.text()),
                noticeText,
                text,
                contents(),
                salutation >= 0,
                head.head());
    }

    private Span span(TitleLines.Title title) {
        return new Span(
                paragraphs.get(title.from()).start(),
                paragraphs.get(title.to() - 1).end());
    }

    private List<String> contents() {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            if (types[i] == BlockType.CONTENTS && kinds[i] != ParagraphKind.CONTENTS) {
                entries.add(ContentsPage.words(paragraphs.get(i).prose()));
            }
        }
        return entries;
    }

    private int firstSalutation() {
        for (int i = 0; i < Math.min(SALUTATION_WITHIN, kinds.length); i++) {
            if (kinds[i] == ParagraphKind.SALUTATION) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line under a dateline names the speaker: 「鄂尔多斯市市长 云光中」 */
    private boolean isAuthor(int i) {
        boolean dateline = kinds[i - 1] == ParagraphKind.DATELINE || i > 1 && kinds[i - 2] == ParagraphKind.DATELINE;
        Prose prose = paragraphs.get(i).prose();
        return dateline
                && prose.length() <= 24
                && prose.words(Words.OFFICER_WORDS).find(prose.chars(), 0, prose.length()) >= 0;
    }

    private void mark(int from, int to, BlockType type) {
        for (int i = from; i < to; i++) {
            types[i] = type;
        }
    }

    /** Returns the index after the chrome and metadata at the top. */
    private int headEnd(int limit) {
        int i = 0;
        boolean open = false;
        while (i < limit) {
            boolean head = kinds[i] == ParagraphKind.CHROME
                    || kinds[i] == ParagraphKind.METADATA
                    || kinds[i] == ParagraphKind.DOCUMENT_NUMBER
                    || open && kinds[i] != ParagraphKind.TEXT;
            if (!head) {
                break;
            }
            open = kinds[i] == ParagraphKind.METADATA && endsWithColon(paragraphs.get(i));
            i++;
        }
        return i;
    }

    private static boolean endsWithColon(Paragraph p) {
        return p.prose().at(p.length() - 1) == ':';
    }

    /** Reads the chrome, metadata and letterhead before the first title. */
    private void readHead(int end) {
        for (int i = 0; i < end; i++) {
            Paragraph p = paragraphs.get(i);
            boolean chrome = kinds[i] == ParagraphKind.CHROME && !head.table().isOpen();
            if (!chrome && head.table().accept(p)) {
                types[i] = BlockType.METADATA;
            } else if (kinds[i] == ParagraphKind.DOCUMENT_NUMBER) {
                head.takeNumber(p);
                types[i] = BlockType.METADATA;
            } else {
                types[i] = head.takeLetterhead(p) ? BlockType.METADATA : BlockType.CHROME;
            }
        }
    }

    /**
     * Reads the recipients, signature and date between the notice's title and the plan's; returns the notice's running
     * text.
     */
    private List<Paragraph> readNotice(int from, int to, boolean titled) {
        List<Paragraph> text = new ArrayList<>();
        boolean pageHead = !titled;
        for (int i = from; i < to; i++) {
            types[i] = BlockType.NOTICE;
            switch (kinds[i]) {
                case RECIPIENTS -> head.takeRecipients(i);
                case DATE -> {
                    head.takeSignature(i, from);
                    types[i] = BlockType.SIGNATURE;
                }
                case DOCUMENT_NUMBER -> {
                    head.takeNumber(paragraphs.get(i));
                    types[i] = BlockType.METADATA;
                }
                case CHROME -> types[i] = BlockType.CHROME;
                case METADATA -> {
                    head.table().accept(paragraphs.get(i));
                    types[i] = BlockType.METADATA;
                }
                case NOTE -> types[i] = BlockType.NOTE;
                case TEXT, MARKED -> text.add(paragraphs.get(i));
                default -> {
                    if (pageHead) {
                        types[i] = BlockType.CHROME;
                    }
                }
            }
            pageHead &= kinds[i] == ParagraphKind.SHORT || kinds[i] == ParagraphKind.CHROME;
        }
        return text;
    }

    /**
     * Reads the dateline, author, date, number, recipients and contents page below the title; returns the index at
     * which the text begins.
     */
    private int readSubtitle(int from, int salutation) {
        int i = from;
        while (i < paragraphs.size()) {
            Paragraph p = paragraphs.get(i);
            boolean beforeSpeech = salutation > i && i - from < SUBTITLE_LINES;
            switch (kinds[i]) {
                case DATE -> {
                    head.takeSignature(i, from);
                    types[i] = BlockType.SIGNATURE;
                }
                case DOCUMENT_NUMBER -> {
                    head.takeNumber(p);
                    types[i] = BlockType.METADATA;
                }
                case CHROME -> types[i] = BlockType.CHROME;
                case METADATA -> {
                    head.table().accept(p);
                    types[i] = BlockType.METADATA;
                }
                case DATELINE -> types[i] = BlockType.TITLE;
                case NOTE -> types[i] = BlockType.NOTE;
                case RECIPIENTS -> {
                    head.takeRecipients(i);
                    types[i] = BlockType.NOTICE;
                }
                case CONTENTS -> {
                    if (pages++ >= MOST_CONTENTS_PAGES) {
                        return i;
                    }
                    int end = ContentsPage.end(paragraphs, kinds, i);
                    mark(i, end, BlockType.CONTENTS);
                    i = end - 1;
                }
                case SALUTATION -> {
                    types[i] = BlockType.PREFACE;
                    if (i >= salutation) {
                        return i + 1;
                    }
                }
                default -> {
                    boolean signs = kinds[i] == ParagraphKind.SHORT
                            && i + 1 < kinds.length
                            && kinds[i + 1] == ParagraphKind.DATE
                            && head.isSignature(i);
                    boolean author = kinds[i] == ParagraphKind.SHORT && i > 0 && isAuthor(i);
                    if (beforeSpeech || author) {
                        types[i] = BlockType.TITLE;
                    } else if (signs) {
                        types[i] = BlockType.SIGNATURE;
                    } else {
                        return i;
                    }
                }
            }
            i++;
        }
        return i;
    }

    /**
     * Reads the signature, notes, attachments and page footer; returns the index after the last paragraph of the text.
     */
    private int readFoot(int body) {
        int end = footerStart(body);
        int attachment = firstAttachment(body, end);
        if (attachment >= 0) {
            mark(attachment, end, BlockType.ATTACHMENT);
            for (int i = attachment; i < Math.min(end, attachment + 12); i++) {
                if (kinds[i] == ParagraphKind.DATE) {
                    head.takeSignature(i, attachment);
                }
            }
            end = attachment;
        }
        while (end > body) {
            ParagraphKind kind = kinds[end - 1];
            if (kind == ParagraphKind.NOTE) {
                types[end - 1] = BlockType.NOTE;
            } else if (kind == ParagraphKind.CHROME) {
                types[end - 1] = BlockType.CHROME;
            } else if (kind == ParagraphKind.METADATA && end - 1 > body + 3) {
                head.table().accept(paragraphs.get(end - 1));
                types[end - 1] = BlockType.METADATA;
            } else if (kind == ParagraphKind.DATE) {
                head.takeSignature(end - 1, body);
                types[end - 1] = BlockType.SIGNATURE;
                while (end - 1 > body && types[end - 2] == BlockType.SIGNATURE) {
                    end--;
                }
            } else {
                break;
            }
            end--;
        }
        return end;
    }

    /**
     * Returns the index at which the page footer begins. Short lines after chrome at the end are chrome too, and so is
     * all text from a licence on.
     */
    private int footerStart(int body) {
        int start = kinds.length;
        for (int i = Math.max(body, kinds.length - LICENCE_WITHIN); i < kinds.length; i++) {
            Prose prose = paragraphs.get(i).prose();
            if (prose.words(Words.LICENCE_OPENINGS).longestAt(prose.chars(), 0, prose.length()) > 0) {
                mark(i, kinds.length, BlockType.CHROME);
                return i;
            }
        }
        for (int i = kinds.length - 1; i > body && kinds.length - i < 40; i--) {
            if (kinds[i] == ParagraphKind.CHROME) {
                start = i;
            } else if (kinds[i] != ParagraphKind.SHORT && kinds[i] != ParagraphKind.NOTE) {
                break;
            }
        }
        mark(start, kinds.length, BlockType.CHROME);
        return start;
    }

    private int firstAttachment(int body, int end) {
        boolean marked = false;
        for (int i = body; i < end; i++) {
            marked |= kinds[i] == ParagraphKind.MARKED;
            if (kinds[i] == ParagraphKind.ATTACHMENT && marked) {
                return i;
            }
        }
        return -1;
    }

    private List<Paragraph> bodyParagraphs(int from, int to) {
        List<Paragraph> body = new ArrayList<>();
        int lastNumber = to - 1;
        while (lastNumber >= from && kinds[lastNumber] != ParagraphKind.MARKED) {
            lastNumber--;
        }
        for (int i = from; i < to; i++) {
            // 主办单位：… among the numbered items of the text is not a line of the page
            boolean chrome = kinds[i] == ParagraphKind.CHROME
                    && !(i < lastNumber && ParagraphSorter.isLabelled(paragraphs.get(i)));
            if (chrome
                    || kinds[i] == ParagraphKind.SALUTATION && paragraphs.get(i).length() > 8) {
                types[i] = BlockType.CHROME;
            } else if (kinds[i] == ParagraphKind.CONTENTS && pages < MOST_CONTENTS_PAGES) {
                pages++;
                int end = Math.min(to, ContentsPage.end(paragraphs, kinds, i));
                mark(i, end, BlockType.CONTENTS);
                i = end - 1;
            } else {
                body.add(paragraphs.get(i));
            }
        }
        return body;
    }
}
