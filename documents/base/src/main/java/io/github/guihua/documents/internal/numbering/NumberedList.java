package io.github.guihua.documents.internal.numbering;

import java.util.List;
import java.util.Map;

/**
 * A list that paragraphs refer to.
 *
 * @param id what the paragraphs refer to (w:num of a DOCX file, LFO of a DOC file)
 * @param definition the definition that lists share, and with it one count (w:abstractNum, LSTF)
 * @param levels its levels, the outermost first, at most nine
 * @param startsAnew for levels, from 0, the ordinal with which the first item of this list begins, whatever the count of
 *     the definition is
 */
public record NumberedList(String id, String definition, List<ListLevel> levels, Map<Integer, Integer> startsAnew) {

    /** Copies the lists. */
    public NumberedList {
        levels = List.copyOf(levels);
        startsAnew = Map.copyOf(startsAnew);
    }

    /** The first ordinal of a level. */
    int start(int level) {
        return startsAnew.getOrDefault(level, levels.get(level).start());
    }
}
