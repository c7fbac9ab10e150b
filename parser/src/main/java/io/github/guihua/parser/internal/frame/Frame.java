package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.layout.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The parts around the body of a document, and the body itself.
 *
 * @param parts all paragraphs of the text in order, each with the part of the document to which it belongs
 * @param title the plan's own title, empty when none was found
 * @param noticeTitle the title of the notice that issues the plan
 * @param speech whether the text greets an audience
 * @param head the data in the lines around the body
 * @param attachmentTitles the titles of attachments of running text, which are in the body
 * @param doubts where the page could as well end elsewhere
 */
public record Frame(
        List<Part> parts,
        Optional<String> title,
        Optional<String> noticeTitle,
        boolean speech,
        Head head,
        List<Paragraph> attachmentTitles,
        List<PageEdges.Doubt> doubts) {

    /**
     * The data about the document in the lines around its body.
     *
     * @param table the values of the metadata table by field
     * @param documentNumber the document's own number
     * @param recipients the recipients, as one line
     * @param signatures lines of the signature
     * @param letterhead the body named in the printed letterhead (某市人民政府文件)
     * @param signedOn the date under the title or the signature
     */
    public record Head(
            MetadataValues table,
            Optional<String> documentNumber,
            Optional<String> recipients,
            List<String> signatures,
            Optional<String> letterhead,
            Optional<LocalDate> signedOn) {}

    /** The paragraphs of the plan's own text. */
    public List<Paragraph> body() {
        return paragraphs(PartType.BODY);
    }

    /** The running text of the notice that issues the plan. */
    public List<Paragraph> notice() {
        return paragraphs(PartType.NOTICE_TEXT);
    }

    private List<Paragraph> paragraphs(PartType type) {
        return parts.stream()
                .filter(part -> part.type() == type)
                .map(Part::paragraph)
                .toList();
    }

    /** The headings that the contents pages list, folded and without page numbers. */
    public List<String> contents() {
        return parts.stream()
                .filter(part -> part.type() == PartType.CONTENTS && !part.is(ParagraphKind.CONTENTS))
                .map(part -> ContentsPage.words(part.prose()))
                .toList();
    }
}
