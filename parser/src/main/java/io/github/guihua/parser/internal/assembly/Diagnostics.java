package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.Severity;
import io.github.guihua.parser.internal.frame.PageEdges;
import io.github.guihua.parser.internal.limit.Limit;
import io.github.guihua.parser.internal.limit.LimitWatch;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.outline.NumberingFault;
import io.github.guihua.parser.internal.outline.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the doubtful places of a text: a stable code, the place, and how the parser read it. */
final class Diagnostics {

    private final SourceText source;
    private final LimitWatch limits;
    private final List<Diagnostic> found = new ArrayList<>();

    Diagnostics(SourceText source, LimitWatch limits) {
        this.source = source;
        this.limits = limits;
    }

    /** Adds a warning about a place. */
    void warn(String code, String message, Span span) {
        add(Severity.WARNING, code, message, span);
    }

    void add(Severity severity, String code, String message, Span span) {
        if (limits.adds(Limit.DIAGNOSTICS, span.start())) {
            put(severity, code, message, span);
        }
    }

    private Span span(int start, int length) {
        return new Span(start, Math.min(start + length, source.length()));
    }

    private void put(Severity severity, String code, String message, Span span) {
        found.add(new Diagnostic(
                severity,
                code,
                message,
                Optional.of(span),
                Optional.of(source.line(span.start())),
                Optional.of(source.column(span.start()))));
    }

    void add(Outline outline) {
        for (NumberingFault fault : outline.faults()) {
            String message =
                    "number %s where %d was expected; kept as written".formatted(fault.number(), fault.expected());
            warn(
                    fault.code(),
                    message,
                    span(fault.start(), Math.max(1, fault.number().length())));
        }
        addRepairs(outline.roots());
    }

    /** Adds the two readings of lines at an edge of the page. */
    void add(PageEdges.Doubt doubt) {
        String message = doubt.page()
                ? "read as lines of the page around the document, by a lead of %d; the other reading is that the document has them"
                : "read as lines of the document, by a lead of %d; the other reading is that they belong to the page around it";
        add(Severity.INFO, "page-edge-unsure", message.formatted(doubt.lead()), doubt.lines());
    }

    private void addRepairs(List<Node> nodes) {
        for (Node node : nodes) {
            if (node.repaired()) {
                boolean stop = node.style() == NumberingStyle.RUN_IN;
                String what = stop
                        ? "the stop after the heading 「%s」 is missing; cut before the next verb"
                        : "the mark after the number of 「%s」 is missing; read by the run of numbers";
                add(
                        Severity.INFO,
                        stop ? "heading-stop-lost" : "numbering-mark-lost",
                        what.formatted(node.title()),
                        span(node.start(), node.title().length()));
            }
            addRepairs(node.children());
        }
    }

    /** Returns all diagnostics in the order of the text, with one for each limit that was exceeded. */
    List<Diagnostic> sorted() {
        limits.firstBeyond().forEach((limit, offset) -> {
            int at = Math.min(offset, Math.max(0, source.length() - 1));
            put(Severity.WARNING, limit.code(), limits.message(limit), span(at, 1));
        });
        found.sort(Comparator.comparing(d -> d.span().orElse(new Span(0, 0))));
        return found;
    }
}
