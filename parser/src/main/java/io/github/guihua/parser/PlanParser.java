package io.github.guihua.parser;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.ParseResult;
import io.github.guihua.parser.internal.assembly.PlanAssembler;
import io.github.guihua.parser.internal.limit.LimitWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Turns the text of a Chinese government planning document into a typed plan.
 *
 * <pre>{@code
 * ParseResult result = PlanParser.create().parse(Path.of("seeds/002.txt"));
 * for (Task task : result.plan().allTasks()) { … }
 * }</pre>
 *
 * <p>Immutable and thread-safe: one parser serves all threads. It never throws for what a text says: what it cannot read
 * stays in the plan as text, with a {@link io.github.guihua.model.Diagnostic}.
 */
public final class PlanParser {

    private static final String UNNAMED = "text";

    private final PlanAssembler assembler;
    private final ParseLimits limits;

    private PlanParser(ParserOptions options) {
        this.limits = options.limits();
        this.assembler = new PlanAssembler(options.ownWords());
    }

    /**
     * A parser with the library's own word lists and limits.
     *
     * @return a parser, never null
     */
    public static PlanParser create() {
        return with(ParserOptions.DEFAULT);
    }

    /**
     * A parser with options.
     *
     * @param options how it works, not null
     * @return a parser, never null
     */
    public static PlanParser with(ParserOptions options) {
        return new PlanParser(options);
    }

    /**
     * Parses a file.
     *
     * @param file the file, not null
     * @return the plan with its source, blocks and diagnostics
     * @throws IOException when the file cannot be read; {@link io.github.guihua.core.text.UnreadableTextException} when
     *     it is empty, binary, or in no charset that is known
     */
    public ParseResult parse(Path file) throws IOException {
        Path name = Objects.requireNonNull(file, "file").getFileName();
        return parse(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
    }

    /**
     * Parses the bytes of a text file.
     *
     * @param name what to call the source, not null
     * @param bytes the file's bytes, not null
     * @return the plan with its source, blocks and diagnostics
     * @throws io.github.guihua.core.text.UnreadableTextException when the bytes are empty, binary, or in no charset that
     *     is known
     */
    public ParseResult parse(String name, byte[] bytes) throws IOException {
        return parse(SourceText.decode(name, bytes));
    }

    /**
     * Parses a text.
     *
     * @param name what to call the source, not null
     * @param text any string, not null
     * @return the plan with its source, blocks and diagnostics
     */
    public ParseResult parse(String name, String text) {
        return parse(SourceText.of(name, text));
    }

    private ParseResult parse(SourceText source) {
        LimitWatch watch = new LimitWatch(
                limits.maxInputLength(),
                limits.maxNodes(),
                limits.maxNesting(),
                limits.maxStatements(),
                limits.maxDiagnostics());
        return assembler.assemble(source, watch);
    }

    /**
     * Parses a text that has no name.
     *
     * @param text any string, not null
     * @return the plan with its source, blocks and diagnostics
     */
    public ParseResult parse(String text) {
        return parse(UNNAMED, text);
    }
}
