package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.internal.prose.PlanText;
import java.util.ArrayList;
import java.util.List;

/** The physical lines of a text, without the blanks around their words. */
final class TextLines {

    private final PlanText text;
    private final List<Span> lines;

    TextLines(PlanText text, List<Span> lines) {
        this.text = text;
        this.lines = new ArrayList<>(lines);
        this.lines.replaceAll(this::withoutLoneBar);
    }

    /** Removes the bar that some copies leave after a cell on a separate line. */
    private Span withoutLoneBar(Span line) {
        int bar = line.end() - 1;
        boolean lone = !line.isEmpty() && text.indexOf('|', line.start(), line.end()) == bar;
        return lone ? text.trimmed(line.start(), bar) : line;
    }

    int count() {
        return lines.size();
    }

    /** Returns where the words of a line begin. */
    int start(int line) {
        return lines.get(line).start();
    }

    /** Returns where the words of a line end. */
    int end(int line) {
        return lines.get(line).end();
    }

    /** Returns the length of the words of a line. */
    int length(int line) {
        return lines.get(line).length();
    }

    /** Returns the words of a line as in the source. */
    String raw(int line) {
        return text.raw().substring(start(line), end(line));
    }

    boolean isBlank(int line) {
        return lines.get(line).isEmpty();
    }

    /** Returns the folded character at an offset of the source. */
    char at(int offset) {
        return text.at(offset);
    }
}
