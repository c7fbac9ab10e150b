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
    private static final int LONGEST_LATIN_KEY = 20;
    private static final int SHORTEST_KEY = 2;
    private static final int FENCE = 3;
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
            boolean fenced = i > 0 && isFence(parts.get(i - 1)) && end < parts.size() && isFence(parts.get(end));
            if (end - i >= FEWEST && (fenced || known >= FEWEST_KNOWN)) {
                for (int k = i; k < end; k++) {
                    parts.set(k, new Part(parts.get(k).paragraph(), ParagraphKind.METADATA, PartType.BODY));
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Whether a line is the --- above and below the fields of a crawler's page (YAML). */
    private static boolean isFence(Part part) {
        Prose prose = part.prose();
        return prose.length() == FENCE && prose.count('-', 0, FENCE) == FENCE;
    }

    private static boolean isField(Part part) {
        Prose prose = part.prose();
        if (part.is(ParagraphKind.METADATA)) {
            return true;
        }
        int colon = prose.indexOf(':', 0, Math.min(prose.length(), LONGEST_LATIN_KEY + 1));
        boolean latin = colon > 0 && prose.at(0) < '\u0080';
        if (colon < SHORTEST_KEY || colon > LONGEST_KEY && !latin || prose.length() > LONGEST_LINE) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = prose.at(i);
            boolean letter = latin ? c < '\u0080' && Character.isLetter(c) || c == '_' : Character.isIdeographic(c);
            if (!letter) {
                return false;
            }
        }
        return prose.length() > colon + 1 && !Stops.isSentenceEnd(prose.at(prose.length() - 1));
    }
}
