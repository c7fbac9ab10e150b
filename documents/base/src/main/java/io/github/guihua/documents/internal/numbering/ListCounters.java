package io.github.guihua.documents.internal.numbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The counts of the lists of one story. The body and each text box, header and note have counts of their own. Items come in
 * the order of the document.
 */
public final class ListCounters {

    private static final int MOST_LEVELS = 9;

    private final Map<String, Count> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /** The last ordinal of each level of a definition, and whether the level has an item since it last restarted. */
    private static final class Count {
        final int[] last = new int[MOST_LEVELS];
        final boolean[] begun = new boolean[MOST_LEVELS];

        void set(int level, int ordinal) {
            last[level] = ordinal;
            begun[level] = true;
        }
    }

    /**
     * Counts the next item of a list and returns its number.
     *
     * @param list the list of the item
     * @param level its level, from 0; a level that the list does not have shows no number
     */
    public NumberLabel next(NumberedList list, int level) {
        if (level < 0 || level >= Math.min(MOST_LEVELS, list.levels().size())) {
            return NumberLabel.NONE;
        }
        Count count = counts.computeIfAbsent(list.definition(), d -> new Count());
        for (int outer = 0; outer < level; outer++) {
            // an outer level without an item counts as if it had its first
            if (!count.begun[outer]) {
                count.set(outer, list.start(outer));
                restarted.add(list.id() + ' ' + outer);
            }
        }
        boolean restarts = list.startsAnew().containsKey(level) && restarted.add(list.id() + ' ' + level);
        count.set(level, restarts || !count.begun[level] ? list.start(level) : count.last[level] + 1);
        for (int inner = level + 1; inner < list.levels().size() && inner < MOST_LEVELS; inner++) {
            if (list.levels().get(inner).restartsAfter(level)) {
                count.begun[inner] = false;
            }
        }
        return new NumberLabel(
                shown(list.levels(), level, count), list.levels().get(level).isSeparated());
    }

    private static String shown(List<ListLevel> levels, int level, Count count) {
        ListLevel own = levels.get(level);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < own.text().length(); i++) {
            char c = own.text().charAt(i);
            int shown = c == '%' && i + 1 < own.text().length() ? own.text().charAt(i + 1) - '1' : -1;
            if (shown < 0 || shown >= MOST_LEVELS) {
                out.append(c);
                continue;
            }
            i++;
            if (shown <= level) {
                NumberFormat format = levels.get(shown).format();
                boolean figures = own.isLegal() && format != NumberFormats.NONE && format != NumberFormats.DECIMAL_ZERO;
                out.append((figures ? NumberFormats.DECIMAL : format).write(count.last[shown]));
            }
        }
        return out.toString();
    }
}
