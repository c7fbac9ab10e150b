package io.github.guihua.parser.internal.outline;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.model.NodeRole;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the role that a title names. The role word must be what the heading is about (主要目标, 发展环境), not the object of a
 * task (不断优化发展环境) or the subject of a sentence (特色发展成效显著).
 */
final class RoleWords {

    private static final String NONE = "-";

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
        int partFrom = 0;
        for (int i = 0; i < title.length && title.length <= LONGEST; i++) {
            if (title[i] == ',' || title[i] == ':' || title[i] == ';') {
                partFrom = i + 1;
                continue;
            }
            int length = roleWords.longestAt(title, i, title.length);
            if (length == 0) {
                continue;
            }
            String value = roleWords.valueAt(title, i, title.length);
            int end = i + length;
            if (value.equals(NONE)) {
                i = end - 1;
                continue;
            }
            NodeRole role = NodeRole.valueOf(value);
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

    private static boolean endsInReview(Lexicon roleWords, char[] title, int from) {
        int length = roleWords.longestBefore(title, from, title.length);
        return length > 0 && roleWords.valueBefore(title, from, title.length).equals(NodeRole.REVIEW.name());
    }
}
