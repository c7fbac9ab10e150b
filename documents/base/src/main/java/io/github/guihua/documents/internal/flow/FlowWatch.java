package io.github.guihua.documents.internal.flow;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.parser.document.DocumentWatch;

/**
 * Bounds what is kept of a file: by its limits, and by Java's heap, since a file of a few megabytes can have millions of
 * empty cells.
 */
public final class FlowWatch {

    /** About what a block or a cell takes while its table is open, in bytes. */
    private static final int KEPT = 400;

    /** About what the origin of a line takes, in bytes. */
    private static final int LINE = 120;

    private final String name;
    private final DocumentWatch watch;
    private long room = Runtime.getRuntime().maxMemory() / 2;

    /**
     * Begins a file.
     *
     * @param name its name for messages
     * @param watch its limits
     */
    public FlowWatch(String name, DocumentWatch watch) {
        this.name = name;
        this.watch = watch;
    }

    /** Checks the time. */
    void tick() throws UnreadableTextException {
        watch.tick();
    }

    /** Counts places of tables. */
    public void cells(int places) throws UnreadableTextException {
        watch.cells(places);
    }

    /** Counts a cell, a table, or a block that is kept. */
    public void keep() throws UnreadableTextException {
        take(KEPT);
    }

    /** Counts a line of the text, or a note. */
    public void line() throws UnreadableTextException {
        take(LINE);
    }

    /** Checks the number of tables around a paragraph. */
    void depth(int depth) throws UnreadableTextException {
        watch.depth(depth);
    }

    private void take(int bytes) throws UnreadableTextException {
        room -= bytes;
        if (room < 0) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            throw new UnreadableTextException(
                    name,
                    Reason.TOO_LARGE,
                    "has more paragraphs and cells than Java's heap of " + megabytes
                            + " MB is enough for; if it is to be trusted, start Java with a larger one (-Xmx)");
        }
    }
}
