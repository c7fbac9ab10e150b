package io.github.guihua.cli;

import java.io.PrintWriter;

/** One line on the terminal that shows how far a long run has come; other lines may be printed while it is cleared. */
final class ProgressBar {

    /** Fewer documents than this are done before a bar would be read. */
    static final int MANY = 20;

    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final int total;
    private final boolean shown;
    private int done;

    ProgressBar(PrintWriter err, int total, boolean watched) {
        this.err = err;
        this.total = total;
        this.shown = watched && total > MANY;
    }

    /** Takes the bar off the line, so that something else can be printed there. */
    void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(line().length()) + "\r");
            err.flush();
        }
    }

    /** Counts one more document and draws the bar anew; after the last one nothing is drawn. */
    void step() {
        done++;
        if (shown && done < total) {
            err.print("\r" + line());
            err.flush();
        }
    }

    private String line() {
        int filled = WIDTH * done / total;
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total;
    }
}
