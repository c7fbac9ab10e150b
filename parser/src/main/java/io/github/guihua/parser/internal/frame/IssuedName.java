package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;

/** Finds the name of the document that a notice issues: inside 《》, or between the verb and 的通知. */
public final class IssuedName {

    private static final String OPENING = "《〈<";
    private static final String CLOSING = "》〉>";

    private IssuedName() {}

    /**
     * Returns the name of the issued document from the title of a notice.
     *
     * @param noticeTitle the title, such as 关于印发…的通知
     * @param vocabulary the words that the parser knows
     * @return the name, empty when the title names nothing
     */
    public static String of(String noticeTitle, Vocabulary vocabulary) {
        Lexicon verbs = vocabulary.words(Words.NOTICE_VERBS);
        char[] chars = noticeTitle.toCharArray();
        int verb = verbs.find(chars, 0, chars.length);
        int from = verb < 0 ? 0 : verb + verbs.longestAt(chars, verb, chars.length);
        int to = tail(chars, from, vocabulary.words(Words.NOTICE_TAILS));
        boolean marked = verb < 0 || from < chars.length && OPENING.indexOf(chars[from]) >= 0;
        if (marked || TitleLines.isNotice(noticeTitle, vocabulary) && to <= from) {
            return inMarks(noticeTitle.substring(from));
        }
        return noticeTitle.substring(from, to > from ? to : chars.length);
    }

    private static int tail(char[] title, int from, Lexicon tails) {
        for (int end = title.length; end > from; end--) {
            int length = tails.longestBefore(title, from, end);
            if (length > 0) {
                return end - length;
            }
        }
        return -1;
    }

    /** Returns the text in the first pair of book title marks, empty when there is none. */
    static String inMarks(String text) {
        int open = 0;
        while (open < text.length() && OPENING.indexOf(text.charAt(open)) < 0) {
            open++;
        }
        if (open == text.length()) {
            return "";
        }
        int close = text.indexOf(CLOSING.charAt(OPENING.indexOf(text.charAt(open))), open + 1);
        return close > open ? text.substring(open + 1, close) : "";
    }
}
