package io.github.guihua.documents.hostile;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.DocumentLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What holds for every file: it is read, or refused by the one documented exception with one line. */
public final class Refusals {

    private static final DocumentLimits SMALL = DocumentLimits.builder()
            .maxInflatedBytes(2_000_000)
            .maxEntries(200)
            .maxDepth(200)
            .maxPages(50)
            .maxCells(20_000)
            .maxTime(Duration.ofSeconds(20))
            .build();

    private static final PlanParser PARSER =
            PlanParser.builder().documentLimits(SMALL).build();

    private Refusals() {}

    /** Checks damaged files of a whole one. */
    public static void check(String name, byte[] whole, long seed, int count) {
        List<byte[]> damaged = DamagedFiles.of(whole, seed, count);
        for (int i = 0; i < damaged.size(); i++) {
            try {
                check(name, damaged.get(i));
            } catch (IOException | RuntimeException | StackOverflowError e) {
                throw new AssertionError(name + ", damaged file " + i + " of seed " + seed + ": " + e, e);
            }
        }
    }

    /** Reads and parses a file; returns the refusal, null if it was read. */
    public static UnreadableTextException check(String name, byte[] file) throws IOException {
        try {
            PARSER.parse(file, name);
            return null;
        } catch (UnreadableTextException e) {
            checkLine(name, e);
            return e;
        }
    }

    /** Checks that a refusal is one line with the file, what is wrong, and what to do. */
    public static void checkLine(String name, UnreadableTextException e) {
        String line = e.getMessage();
        boolean clear = line.startsWith(name + ": ")
                && line.chars().noneMatch(Character::isISOControl)
                && line.lastIndexOf("; ") > name.length()
                && line.length() < 400
                && !line.contains("Exception");
        if (!clear) {
            throw new AssertionError("not one clear line: " + line, e);
        }
    }
}
