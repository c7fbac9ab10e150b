package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.DocumentNumber;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the data in the lines around a document's text: metadata table, number, recipients, signatures, date. */
final class HeadLines {

    private static final int LONGEST_NAME = 40;

    /** The greatest length of a line with the names of two or three signatories. */
    private static final int LONGEST_LINE = 90;

    private static final int MOST_LINES = 12;
    private static final int SHORTEST_BODY = 5;
    private static final int LONGEST_SPEAKER = 24;

    private final List<Part> parts;
    private final MetadataTable table = new MetadataTable();
    private final List<String> signatures = new ArrayList<>();
    private @Nullable LocalDate signedOn;
    private @Nullable String documentNumber;
    private @Nullable String recipients;
    private @Nullable String letterhead;

    HeadLines(List<Part> parts) {
        this.parts = parts;
    }

    /** The page's metadata table. */
    MetadataTable table() {
        return table;
    }

    /** Returns all data collected. */
    Frame.Head head() {
        return new Frame.Head(
                MetadataValues.of(table),
                Optional.ofNullable(documentNumber),
                Optional.ofNullable(recipients),
                List.copyOf(signatures),
                Optional.ofNullable(letterhead),
                Optional.ofNullable(signedOn));
    }

    /** Records the document's own number from a line that contains nothing else. */
    void takeNumber(Paragraph p) {
        DocumentNumber.Range range = DocumentNumber.find(p.prose(), 0, p.length());
        if (range != null && documentNumber == null) {
            documentNumber = p.prose().raw(range.from(), range.to());
        }
    }

    /** Records the letterhead (某市人民政府文件); false when a line is no letterhead. */
    boolean takeLetterhead(Prose prose) {
        int end = prose.before(Words.LETTERHEAD_ENDINGS, 0, prose.length());
        boolean is = end < prose.length() && end > 3 && end <= LONGEST_NAME && prose.ends(Words.BODY_WORDS, 0, end);
        if (is && letterhead == null) {
            letterhead = prose.raw(0, end);
        }
        return is;
    }

    /** Records the line of recipients. */
    void takeRecipients(Prose line) {
        if (recipients == null) {
            recipients = line.raw(0, line.length() - 1);
        }
    }

    /** Records a date and the short lines directly above it, which name the signatories. */
    void takeSignature(int date, int from) {
        DateReader.Found found = DateReader.first(parts.get(date).prose(), 0);
        if (found == null) {
            return;
        }
        if (found.whole() && signedOn == null) {
            signedOn = found.date();
        }
        int first = date;
        while (first > from && date - first < MOST_LINES && isSignature(first - 1)) {
            first--;
        }
        if (signatures.isEmpty()) {
            for (int i = first; i < date; i++) {
                signatures.addAll(names(parts.get(i).prose()));
            }
        }
        for (int i = first; i <= date; i++) {
            parts.set(i, parts.get(i).as(PartType.SIGNATURE));
        }
    }

    /** Records the body in whose name a report is given: 某省人民政府省长 王大山. */
    void takeSpeaker(Prose line) {
        int post = line.find(Words.OFFICER_WORDS);
        boolean is = line.length() <= LONGEST_SPEAKER && post >= SHORTEST_BODY;
        if (is && signatures.isEmpty() && line.ends(Words.BODY_WORDS, 0, post)) {
            signatures.add(line.raw(0, post));
        }
    }

    /** Whether a line is short and ends with a word for a body, apart from notes in brackets. */
    boolean isSignature(int i) {
        Prose prose = parts.get(i).prose();
        boolean several = prose.length() > LONGEST_NAME
                && prose.length() <= LONGEST_LINE
                && names(prose).size() > 1;
        if (!parts.get(i).is(ParagraphKind.SHORT) || prose.length() > LONGEST_NAME && !several) {
            return false;
        }
        int end = prose.length();
        while (prose.isAt(')', end - 1)) {
            end = Math.max(0, prose.lastIndexOf('(', 0, end));
        }
        return end == 0 || prose.ends(Words.BODY_WORDS, 0, end);
    }

    /** Returns the names in a line of signatories, which blanks divide: 某市民政局　　某市财政局. */
    private static List<String> names(Prose line) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() || line.isAfterBlank(i) && line.ends(Words.BODY_WORDS, from, i)) {
                names.add(line.raw(from, i));
                from = i;
            }
        }
        return names;
    }
}
