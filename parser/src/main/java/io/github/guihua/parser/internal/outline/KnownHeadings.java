package io.github.guihua.parser.internal.outline;

import io.github.guihua.parser.internal.layout.Paragraph;
import java.util.List;
import java.util.Set;

/**
 * The headings that are known before the outline is built.
 *
 * @param contents the headings that the contents page lists
 * @param outermost the titles of tables of tasks and of attachments, which are headings of the outermost level
 */
public record KnownHeadings(List<String> contents, Set<Paragraph> outermost) {

    /** No known headings. */
    public static final KnownHeadings NONE = new KnownHeadings(List.of(), Set.of());
}
