package io.github.guihua.parser.document;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import java.time.Duration;
import java.util.Objects;

/**
 * Counts what {@link DocumentLimits} bound while one file is read, and stops the reading when a limit is exceeded. Not
 * thread-safe: one for each file.
 */
public final class DocumentWatch {

    /** Text and tables take several times the memory of the bytes that they are read from. */
    private static final int MEMORY_FACTOR = 8;

    private final String name;
    private final DocumentLimits limits;
    private final long deadline;
    private long bytes;
    private long kept;
    private int entries;
    private int pages;
    private long cells;

    /**
     * Starts to watch the reading of a file.
     *
     * @param name the name of the file for messages, not null
     * @param limits the limits, not null
     */
    public DocumentWatch(String name, DocumentLimits limits) {
        this.name = Objects.requireNonNull(name, "name");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.deadline = System.nanoTime() + nanos(limits.maxTime());
    }

    /** Returns a time in nanoseconds; one that is too long for a counter becomes 146 years. */
    private static long nanos(Duration time) {
        return time.compareTo(Duration.ofNanos(Long.MAX_VALUE / 2)) > 0 ? Long.MAX_VALUE / 2 : time.toNanos();
    }

    /**
     * Returns the limits.
     *
     * @return the limits, never null
     */
    public DocumentLimits limits() {
        return limits;
    }

    /**
     * Counts bytes that were unpacked.
     *
     * @param more how many more
     * @throws UnreadableTextException when the file unpacks to too many
     */
    public void inflated(long more) throws UnreadableTextException {
        bytes += more;
        if (bytes > limits.maxInflatedBytes()) {
            throw tooLarge("unpacks to more than " + limits.maxInflatedBytes() + " bytes", "maxInflatedBytes");
        }
        tick();
    }

    /**
     * Counts bytes that were unpacked and are kept, to be read as text: these may be an eighth of all that may be unpacked,
     * because what is read from them takes several times their memory.
     *
     * @param more how many more
     * @throws UnreadableTextException when there are too many
     */
    public void kept(long more) throws UnreadableTextException {
        kept += more;
        if (kept > limits.maxInflatedBytes() / MEMORY_FACTOR) {
            throw tooLarge(
                    "has more than " + limits.maxInflatedBytes() / MEMORY_FACTOR
                            + " bytes of text and marks, an eighth of " + limits.maxInflatedBytes(),
                    "maxInflatedBytes");
        }
    }

    /**
     * Counts an entry of an archive, or an object of a file.
     *
     * @throws UnreadableTextException when there are too many
     */
    public void entry() throws UnreadableTextException {
        if (++entries > limits.maxEntries()) {
            throw tooLarge("has more than " + limits.maxEntries() + " entries", "maxEntries");
        }
    }

    /**
     * Checks a depth of nesting.
     *
     * @param depth the depth, 1 for the outermost element
     * @throws UnreadableTextException when it is too deep
     */
    public void depth(int depth) throws UnreadableTextException {
        if (depth > limits.maxDepth()) {
            throw tooLarge("is nested more than " + limits.maxDepth() + " levels deep", "maxDepth");
        }
    }

    /**
     * Counts a page or sheet.
     *
     * @throws UnreadableTextException when there are too many
     */
    public void page() throws UnreadableTextException {
        if (++pages > limits.maxPages()) {
            throw tooLarge("has more than " + limits.maxPages() + " pages", "maxPages");
        }
        tick();
    }

    /**
     * Counts the places of a table that a cell covers.
     *
     * @param places how many, 1 for a cell that spans nothing
     * @throws UnreadableTextException when there are too many
     */
    public void cells(int places) throws UnreadableTextException {
        cells += places;
        if (cells > limits.maxCells()) {
            throw tooLarge("has more than " + limits.maxCells() + " cells", "maxCells");
        }
    }

    /**
     * Checks the time. Readers call it in loops that no other method of this class is called in.
     *
     * @throws UnreadableTextException when reading takes too long
     */
    public void tick() throws UnreadableTextException {
        if (System.nanoTime() - deadline > 0) {
            throw tooLarge("takes longer than " + limits.maxTime() + " to read", "maxTime");
        }
    }

    private UnreadableTextException tooLarge(String what, String setting) {
        return new UnreadableTextException(
                name, Reason.TOO_LARGE, what + "; if it is to be trusted, raise DocumentLimits." + setting);
    }
}
