package io.github.guihua.documents.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines of the main content that are links: some lead to other pages of the site, some are words of the document. */
final class LinkLines {

    private static final Set<String> ATTACHMENTS = ResourceLines.of("attachment-words.txt");

    /** Lists of other pages have more lines. */
    private static final int MOST_TOGETHER = 2;

    private LinkLines() {}

    /**
     * Leaves out the links to other pages. What has a number, or is called an attachment, is of the document; so are one
     * or two links between other lines, but not those at the start and the end.
     */
    static List<Block> without(List<Block> inside) {
        List<Block> kept = new ArrayList<>();
        List<Block> links = new ArrayList<>();
        for (Block block : inside) {
            if (isPlainLink(block)) {
                links.add(block);
                continue;
            }
            if (!kept.isEmpty() && links.size() <= MOST_TOGETHER) {
                kept.addAll(links);
            }
            links.clear();
            kept.add(block);
        }
        return kept;
    }

    private static boolean isPlainLink(Block block) {
        return block.isLinks() && !ListNumbers.isNumbered(block.text()) && !isAttachment(block.text());
    }

    /** Whether a line names an attachment. */
    static boolean isAttachment(String line) {
        return ATTACHMENTS.stream().anyMatch(line::startsWith);
    }
}
