package io.github.guihua.model.text;

import io.github.guihua.model.Task;

/** The bracket at the end of the heading of a stage, which remains part of the heading: 集中攻坚阶段（2022年3月-2024年6月）. */
final class StageBracket {

    private static final String OPENING = "（(【〔[";
    private static final String CLOSING = "）)】〕]";
    private static final String SENTENCE_ENDS = "。！？!?\n";

    /** The character that may follow time words: 3月底前完成. */
    private static final char DONE = '完';

    /** The greatest length of a sentence that is a heading. */
    private static final int LONGEST = 60;

    private StageBracket() {}

    /** The words in the bracket, empty when the heading of the task does not contain its deadline. */
    static String of(Task task) {
        if (task.deadline().isEmpty()) {
            return "";
        }
        String due = task.deadline().get().text();
        String title = task.title();
        String atTitle = bracketAtEnd(title, due);
        // without a title, or when the title ends with a stop, the first sentence is part of the heading
        boolean goesOn = title.isBlank() || Words.isStop(title.charAt(title.length() - 1));
        return atTitle.isEmpty() && goesOn ? bracketAtEnd(firstSentence(task.text()), due) : atTitle;
    }

    private static String firstSentence(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String bracketAtEnd(String words, String due) {
        int end = words.length();
        while (end > 0 && Words.isStop(words.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || end > LONGEST || CLOSING.indexOf(words.charAt(end - 1)) < 0) {
            return "";
        }
        int open = end - 2;
        while (open >= 0 && OPENING.indexOf(words.charAt(open)) < 0) {
            open--;
        }
        String bracket = words.substring(open + 1, end - 1);
        return open >= 0 && tells(bracket, due) ? bracket : "";
    }

    /** Whether a bracket contains the time words as a separate part, and not as a part of longer time words. */
    private static boolean tells(String bracket, String due) {
        int from = bracket.indexOf(due);
        int to = from + due.length();
        return from >= 0
                && (from == 0 || !Character.isLetterOrDigit(bracket.charAt(from - 1)))
                && (to == bracket.length()
                        || bracket.charAt(to) == DONE
                        || !Character.isLetterOrDigit(bracket.charAt(to)));
    }
}
