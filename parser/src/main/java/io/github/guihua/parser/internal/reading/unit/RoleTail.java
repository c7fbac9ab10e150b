package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words after a list of bodies that give their role: 负责, 按职责分工负责, 为责任单位, 牵头.
 *
 * @param from the index at which the words begin, the end of the range when there are none
 * @param to the end of the range
 * @param role the role, null when there are no such words
 */
record RoleTail(int from, int to, @Nullable UnitRole role) {

    /** Returns the tail of a range. If the whole range is a tail, nothing is before it. */
    static RoleTail of(Prose prose, int from, int to) {
        UnitRole role = null;
        int end = to;
        for (int start = prose.before(Words.ROLE_WORDS, from, end); start < end; ) {
            String value = prose.valueBefore(Words.ROLE_WORDS, from, end);
            if (value.isEmpty() && end == to && end - start == 1) {
                break;
            }
            if (!value.isEmpty()) {
                role = stronger(role, UnitRole.valueOf(value));
            }
            end = start;
            start = prose.before(Words.ROLE_WORDS, from, end);
        }
        return new RoleTail(role == null ? to : end, to, role);
    }

    /** Whether words give a role. */
    boolean isSaid() {
        return role != null;
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
