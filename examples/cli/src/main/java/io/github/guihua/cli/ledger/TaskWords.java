package io.github.guihua.cli.ledger;

/**
 * Tells briefly what a task demands: its heading, and the sentences of its text that fit. Whoever has to do the task
 * learns little from a heading alone (扩大党的组织和工作覆盖面), and the whole text would fill the page. A text that goes on ends
 * with {@value #MORE}; the origin of the row tells where to read the rest.
 */
final class TaskWords {

    static final String MORE = "…";

    /** About five lines of a column, so that a page holds eight or nine tasks. */
    private static final int LONGEST = 100;

    /** The text has at least this room, even below a long heading. */
    private static final int LEAST = 40;

    private static final String STOPS = "。！？；;";

    private static final String PAUSES = "，、：,";

    private TaskWords() {}

    /** Returns the heading and the beginning of the text. */
    static String demand(LedgerRow row) {
        String text = text(row);
        if (row.title().isEmpty() || text.isEmpty()) {
            return row.title() + beginning(text, LONGEST);
        }
        int room = LONGEST - length(row.title());
        return row.title() + (isMark(last(row.title())) ? "" : "。") + beginning(text, Math.max(LEAST, room));
    }

    /** Returns the heading, or the beginning of the text if there is none: a name for lists. */
    static String name(LedgerRow row) {
        return row.title().isEmpty() ? beginning(text(row), LEAST) : row.title();
    }

    /** Returns the text in one line, without the heading that some documents repeat at its start. */
    private static String text(LedgerRow row) {
        StringBuilder joined = new StringBuilder();
        for (String line : row.text().lines().map(String::strip).toList()) {
            if (!joined.isEmpty() && !line.isEmpty() && !isMark(last(joined))) {
                joined.append('；');
            }
            joined.append(line);
        }
        String text = joined.toString();
        if (text.equals(row.title())) {
            return "";
        }
        int heading = row.title().length();
        boolean repeated = heading > 0 && text.startsWith(row.title()) && isStop(text.charAt(heading));
        return repeated ? text.substring(heading + 1) : text;
    }

    /** Returns whole sentences if they fill most of the room, else whole clauses if they fill half of it. */
    private static String beginning(String text, int room) {
        if (length(text) <= room) {
            return text;
        }
        String shown = text.substring(0, text.offsetByCodePoints(0, room));
        int sentence = lastOf(shown, STOPS);
        if (sentence >= room * 2 / 3) {
            return shown.substring(0, sentence + 1) + MORE;
        }
        int mark = lastOf(shown, STOPS + PAUSES);
        if (mark < room / 2) {
            return shown + MORE;
        }
        return shown.substring(0, mark == sentence ? mark + 1 : mark) + MORE;
    }

    private static int lastOf(String text, String marks) {
        int i = text.length() - 1;
        while (i >= 0 && marks.indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return i;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static char last(CharSequence text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    private static boolean isMark(char c) {
        return isStop(c) || PAUSES.indexOf(c) >= 0;
    }
}
