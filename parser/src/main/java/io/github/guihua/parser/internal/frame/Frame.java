package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.parser.internal.layout.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is around the body of a document, and where the body is.
 *
 * @param paragraphs all paragraphs of the text
 * @param types for each paragraph the part of the document it belongs to; PARAGRAPH for the body
 * @param title the plan's own title
 * @param titleSpan where it is
 * @param noticeTitle the title of the notice that issues it
 * @param notice the paragraphs of that notice's text
 * @param body the paragraphs of the plan's own text
 * @param contents the headings that its contents page lists, folded, page numbers taken off
 * @param speech whether the text greets an audience
 * @param head what the lines around the body tell about the document
 */
public record Frame(
        List<Paragraph> paragraphs,
        BlockType[] types,
        Optional<String> title,
        Optional<Span> titleSpan,
        Optional<String> noticeTitle,
        List<Paragraph> notice,
        List<Paragraph> body,
        List<String> contents,
        boolean speech,
        Head head) {

    /**
     * What the lines around the body tell.
     *
     * @param table the values of the metadata table by field
     * @param documentNumber the document's own number
     * @param recipients whom it is sent to, as one line
     * @param signatures lines of the signature
     * @param letterhead the body whose printed head (某市人民政府文件) the document bears
     * @param signedOn the date under the title or the signature
     */
    public record Head(
            MetadataValues table,
            Optional<String> documentNumber,
            Optional<String> recipients,
            List<String> signatures,
            Optional<String> letterhead,
            Optional<LocalDate> signedOn) {}
}
