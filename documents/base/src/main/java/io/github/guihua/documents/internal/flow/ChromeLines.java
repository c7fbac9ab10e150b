package io.github.guihua.documents.internal.flow;

import io.github.guihua.parser.document.DocumentText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lines of headers and footers, each once: the sections of a document repeat them. */
public final class ChromeLines {

    private final Set<String> lines = new LinkedHashSet<>();

    /** Makes an empty collection. */
    public ChromeLines() {}

    /** Adds the lines of a header or footer. */
    public void add(List<Block> blocks) {
        BlockWords.of(blocks).lines().filter(line -> !line.isBlank()).forEach(lines::add);
    }

    /** Writes the lines. */
    public void write(DocumentText.Builder out) {
        lines.forEach(out::chrome);
    }
}
