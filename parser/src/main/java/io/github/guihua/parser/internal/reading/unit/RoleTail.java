package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words that close a list of bodies and tell their part: 负责, 按职责分工负责, 为责任单位, 牵头.
 *
 * @param from where the words begin
 * @param role the part
 */
record RoleTail(int from, UnitRole role) {

    /** The tail of a range, null when it has none. A range that is all tail has one, with nothing before it. */
    static @Nullable RoleTail of(Prose prose, int from, int to) {
        char[] chars = prose.chars();
        Lexicon roleWords = prose.words(Words.ROLE_WORDS);
        UnitRole role = null;
        int end = to;
        while (end > from) {
            int length = roleWords.longestBefore(chars, from, end);
            if (length == 0) {
                break;
            }
            String value = roleWords.valueBefore(chars, from, end);
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

    /** 牵头负责 leads, 配合落实 supports: what is said beside a plain 负责 is what counts. */
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
