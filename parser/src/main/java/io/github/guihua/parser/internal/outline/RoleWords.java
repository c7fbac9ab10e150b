package io.github.guihua.parser.internal.outline;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.NodeRole;
import io.github.guihua.parser.internal.prose.FoldedText;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the role that a title names. The role word must be what the heading is about (主要目标, 发展环境), not the object of a
 * task (不断优化发展环境) or the subject of a sentence (特色发展成效显著).
 */
final class RoleWords {

    private static final CharSet PART_ENDS = CharSet.of(",:;");

    /** A longer title is a sentence about something else: 按照…的原则，在条件适合的地方建立… */
    private static final int LONGEST = 48;

    private static final Words ROLES = Words.CHAPTER_ROLE_WORDS;

    private RoleWords() {}

    /**
     * Returns the role that a title names, null when it names none.
     */
    static @Nullable NodeRole of(FoldedText title) {
        if (title.length() > LONGEST) {
            return null;
        }
        int to = title.length();
        for (int i = title.find(ROLES, 0, to); i >= 0; i = title.find(ROLES, i + 1, to)) {
            int partFrom = title.last(PART_ENDS, 0, i) + 1;
            int end = title.after(ROLES, i, to);
            NodeRole role = NodeRole.valueOf(title.valueAt(ROLES, i, to));
            boolean ends = end == to || title.opens(Words.ROLE_FOLLOWERS, end, to);
            boolean acted =
                    title.opens(Words.HEADING_VERBS, partFrom, i) && !title.opens(Words.LOOKING_VERBS, partFrom, i);
            if (ends && (!acted || role == NodeRole.SAFEGUARDS)) {
                // 主要工作措施及成效: work named together with its results was done already
                String last = title.valueBefore(ROLES, end, to);
                return role == NodeRole.WORK && last.equals(NodeRole.REVIEW.name()) ? NodeRole.REVIEW : role;
            }
        }
        return null;
    }
}
