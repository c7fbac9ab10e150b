package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import java.util.List;

/**
 * A block of fields above a document, as crawlers and sites write it: 标题：…, 发布机构：…, 层级：…. A key is recognised by its
 * shape, so that a site may have keys of its own; some keys of the block must be known.
 */
final class FieldBlock {

    private static final int HEAD = 80;
    private static final int FEWEST = 3;
    private static final int FEWEST_KNOWN = 2;
    private static final int LONGEST_KEY = 8;
    private static final int SHORTEST_KEY = 2;
    private static final int LONGEST_LINE = 300;

    private FieldBlock() {}

    /** Makes the lines of blocks at the top lines of metadata. */
    static void mark(List<Part> parts) {
        int i = 0;
        while (i < Math.min(HEAD, parts.size()) && !parts.get(i).is(ParagraphKind.MARKED)) {
            int end = i;
            int known = 0;
            while (end < parts.size() && end < HEAD && isField(parts.get(end))) {
                known += parts.get(end).is(ParagraphKind.METADATA) ? 1 : 0;
                end++;
            }
            if (end - i >= FEWEST && known >= FEWEST_KNOWN) {
                for (int k = i; k < end; k++) {
                    parts.set(k, new Part(parts.get(k).paragraph(), ParagraphKind.METADATA, PartType.BODY));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isField(Part part) {
        Prose prose = part.prose();
        if (part.is(ParagraphKind.METADATA)) {
            return true;
        }
        int colon = prose.indexOf(':', 0, Math.min(prose.length(), LONGEST_KEY + 1));
        if (colon < SHORTEST_KEY || prose.length() > LONGEST_LINE) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            if (!Character.isIdeographic(prose.at(i))) {
                return false;
            }
        }
        return prose.length() > colon + 1 && !Stops.isSentenceEnd(prose.at(prose.length() - 1));
    }
}
