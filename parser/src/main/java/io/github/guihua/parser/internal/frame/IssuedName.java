package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.prose.PlanText;
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
        PlanText title = new PlanText(noticeTitle, vocabulary);
        int length = title.length();
        int verb = title.find(Words.NOTICE_VERBS, 0, length);
        int from = verb < 0 ? 0 : title.after(Words.NOTICE_VERBS, verb, length);
        int to = title.findLast(Words.NOTICE_TAILS, from, length);
        boolean marked = verb < 0 || from < length && OPENING.indexOf(noticeTitle.charAt(from)) >= 0;
        if (marked || TitleLines.isNotice(noticeTitle, vocabulary) && to <= from) {
            return inMarks(noticeTitle.substring(from));
        }
        return noticeTitle.substring(from, to > from ? to : length);
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
