package io.github.guihua.cli;

import java.io.PrintWriter;

/** A progress bar on one line of the terminal, which can be cleared while other lines are printed. */
final class ProgressBar {

    /** The least number of documents for which a bar is drawn; fewer are finished before it could be read. */
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

    /** Removes the bar from the line, so that other text can be printed there. */
    void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(line().length()) + "\r");
            err.flush();
        }
    }

    /** Counts one more document and redraws the bar; after the last document nothing is drawn. */
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
