package io.github.guihua.documents.doc.internal;

import io.github.guihua.documents.internal.numbering.ListCounters;
import io.github.guihua.documents.internal.numbering.ListLevel;
import io.github.guihua.documents.internal.numbering.NumberFormats;
import io.github.guihua.documents.internal.numbering.NumberLabel;
import io.github.guihua.documents.internal.numbering.NumberedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a document. All uses of a list count together; a use that gives its own start begins there the first time
 * ([MS-DOC] 2.4.6.3, 2.9.131 LFO).
 */
final class DocNumbers {

    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NOTHING_FOLLOWS = 2;

    private static final ListLevel NO_LEVEL =
            new ListLevel(0, NumberFormats.NONE, "", false, false, ListLevel.AFTER_ANY);

    private final @Nullable ListTables tables;
    private final Map<Integer, NumberedList> lists = new HashMap<>();

    DocNumbers(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /**
     * Counts an item and returns its number.
     *
     * @param use the number of the use of a list (ilfo)
     * @param level the level, from 0
     * @param counters the counts of the story with the item
     * @return the number, {@link NumberLabel#NONE} if there is no such list
     */
    NumberLabel next(int use, int level, ListCounters counters) {
        NumberedList list = use <= 0 || tables == null ? null : list(use, tables);
        return list == null ? NumberLabel.NONE : counters.next(list, level);
    }

    private @Nullable NumberedList list(int use, ListTables from) {
        NumberedList known = lists.get(use);
        if (known == null) {
            try {
                known = list(use, from.getLfo(use), from);
            } catch (NoSuchElementException e) {
                return null;
            }
            lists.put(use, known);
        }
        return known;
    }

    private static NumberedList list(int use, LFO shared, ListTables from) {
        List<ListLevel> levels = new ArrayList<>();
        Map<Integer, Integer> startsAnew = new HashMap<>();
        for (int i = 0; i < LEVELS; i++) {
            org.apache.poi.hwpf.model.ListLevel level = from.getLevel(shared.getLsid(), i);
            ListFormatOverrideLevel override = override(use, i, from);
            if (override != null && override.isFormatting() && override.getLevel() != null) {
                level = override.getLevel();
            }
            levels.add(level == null ? NO_LEVEL : level(level));
            if (override != null && override.isStartAt() && level != null) {
                startsAnew.put(i, override.isFormatting() ? level.getStartAt() : override.getIStartAt());
            }
        }
        return new NumberedList(Integer.toString(use), Integer.toString(shared.getLsid()), levels, startsAnew);
    }

    private static @Nullable ListFormatOverrideLevel override(int use, int level, ListTables from) {
        LFOData data = from.getLfoData(use);
        if (data != null && data.getRgLfoLvl() != null) {
            for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
                if (override != null && override.getLevelNum() == level) {
                    return override;
                }
            }
        }
        return null;
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        boolean isBullet = level.getNumberFormat() == BULLET;
        return new ListLevel(
                level.getStartAt(),
                NumberFormats.coded(level.getNumberFormat()),
                isBullet ? NumberLabel.bullet(level.getNumberText()) : text(level.getNumberText()),
                level.isLegalNumbering(),
                level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS,
                Math.max(ListLevel.AFTER_ANY, level.getRestart()));
    }

    /** In the file, the places of the numbers are characters: 0 for that of the first level. */
    private static String text(String characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c < LEVELS) {
                text.append('%').append(c + 1);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
