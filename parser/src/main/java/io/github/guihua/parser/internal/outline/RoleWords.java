package io.github.guihua.parser.internal.outline;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.NodeRole;
import io.github.guihua.parser.internal.prose.Prose;
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

    private RoleWords() {}

    /**
     * Returns the role that a folded title without blanks names, null where it names none.
     *
     * @param prose the running text that contains the title, for its word lists
     */
    static @Nullable NodeRole of(char[] title, Prose prose) {
        Lexicon roleWords = prose.words(Words.CHAPTER_ROLE_WORDS);
        Lexicon headingVerbs = prose.words(Words.HEADING_VERBS);
        if (title.length > LONGEST) {
            return null;
        }
        for (int i = roleWords.find(title, 0, title.length); i >= 0; i = roleWords.find(title, i + 1, title.length)) {
            int partFrom = partFrom(title, i);
            int end = i + roleWords.longestAt(title, i, title.length);
            NodeRole role = NodeRole.valueOf(roleWords.valueAt(title, i, title.length));
            boolean ends =
                    end == title.length || prose.words(Words.ROLE_FOLLOWERS).longestAt(title, end, title.length) > 0;
            boolean acted = headingVerbs.longestAt(title, partFrom, i) > 0
                    && prose.words(Words.LOOKING_VERBS).longestAt(title, partFrom, i) == 0;
            if (ends && (!acted || role == NodeRole.SAFEGUARDS)) {
                // 主要工作措施及成效: work named together with its results was done already
                return role == NodeRole.WORK && endsInReview(roleWords, title, end) ? NodeRole.REVIEW : role;
            }
        }
        return null;
    }

    /** Returns where the part of the title begins that holds an index. */
    private static int partFrom(char[] title, int index) {
        int from = index;
        while (from > 0 && !PART_ENDS.contains(title[from - 1])) {
            from--;
        }
        return from;
    }

    private static boolean endsInReview(Lexicon roleWords, char[] title, int from) {
        int length = roleWords.longestBefore(title, from, title.length);
        return length > 0 && roleWords.valueBefore(title, from, title.length).equals(NodeRole.REVIEW.name());
    }
}
