package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words after a list of bodies that give their role: 负责, 按职责分工负责, 为责任单位, 牵头.
 *
 * @param from the index at which the words begin
 * @param role the role
 */
record RoleTail(int from, UnitRole role) {

    /** Returns the tail of a range, or null if there is none. If the whole range is a tail, nothing is before it. */
    static @Nullable RoleTail of(Prose prose, int from, int to) {
        UnitRole role = null;
        int end = to;
        while (end > from) {
            int length = prose.longestBefore(Words.ROLE_WORDS, from, end);
            if (length == 0) {
                break;
            }
            String value = prose.valueBefore(Words.ROLE_WORDS, from, end);
            if (value.isEmpty() && role == null && end == to && length == 1) {
                break;
            }
            end -= length;
            if (!value.isEmpty()) {
                role = stronger(role, UnitRole.valueOf(value));
            }
        }
        return role == null ? null : new RoleTail(end, role);
    }

    /** Returns the more specific of two roles: 牵头负责 means lead, 配合落实 means support. */
    private static UnitRole stronger(@Nullable UnitRole one, UnitRole other) {
        return one == null || weight(other) > weight(one) ? other : one;
    }

    private static int weight(UnitRole role) {
        return switch (role) {
            case LEAD -> 3;
            case SUPPORT -> 2;
            case SUPERVISE -> 1;
            case RESPONSIBLE -> 0;
        };
    }
}
