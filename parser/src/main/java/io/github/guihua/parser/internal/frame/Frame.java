package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.parser.internal.layout.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The parts around the body of a document, and the body itself.
 *
 * @param paragraphs all paragraphs of the text
 * @param types for each paragraph the part of the document to which it belongs; PARAGRAPH for the body
 * @param title the plan's own title, empty when none was found
 * @param titleSpan the source span of the plan's own title
 * @param noticeTitle the title of the notice that issues the plan
 * @param notice the paragraphs of that notice's text
 * @param body the paragraphs of the plan's own text
 * @param contents the headings that its contents page lists, folded and without page numbers
 * @param speech whether the text greets an audience
 * @param head the data in the lines around the body
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
}
