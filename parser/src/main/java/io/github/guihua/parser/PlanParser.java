package io.github.guihua.parser;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.internal.assembly.PlanAssembler;
import io.github.guihua.parser.internal.limit.LimitWatch;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Turns the text of a Chinese government planning document into a typed plan.
 *
 * <pre>{@code
 * ParseResult result = PlanParser.create().parse(Path.of("seeds/002.txt"));
 * for (Task task : result.plan().allTasks()) { … }
 * }</pre>
 *
 * <p>Immutable and thread-safe: one parser serves all threads. The content of a text never makes it throw: a passage
 * that it cannot interpret stays in the plan as text, with a {@link io.github.guihua.model.source.Diagnostic}.
 */
public final class PlanParser {

    private static final String UNNAMED = "text";

    private final PlanAssembler assembler;
    private final ParseLimits limits;
    private final List<UnaryOperator<Plan>> postProcessors;

    private PlanParser(Builder builder) {
        this.limits = builder.limits;
        this.assembler = new PlanAssembler(Vocabulary.library().with(builder.words));
        this.postProcessors = List.copyOf(builder.postProcessors);
    }

    /**
     * Returns a parser with the library's own word lists and limits.
     *
     * @return a parser, never null
     */
    public static PlanParser create() {
        return builder().build();
    }

    /**
     * Returns a builder for a parser with the user's words, other limits, or steps after parsing.
     *
     * @return a new builder; if nothing is set, it builds the parser of {@link #create()}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a file.
     *
     * @param file the file, not null
     * @return the plan with its source, blocks and diagnostics
     * @throws IOException when the file cannot be read; {@link io.github.guihua.core.text.UnreadableTextException} when
     *     it is empty, binary, or in an unknown charset; {@link FileSystemException} when it is a folder
     */
    public ParseResult parse(Path file) throws IOException {
        Path name = Objects.requireNonNull(file, "file").getFileName();
        return parse(bytes(file), name == null ? file.toString() : name.toString());
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "it is a folder; give the files in it one by one");
            }
            throw e;
        }
    }

    /**
     * Parses the text file that a stream contains.
     *
     * @param stream the stream, which is read to its end and left open, not null
     * @param name the name of the source, not null
     * @return the plan with its source, blocks and diagnostics
     * @throws IOException when the stream cannot be read; {@link io.github.guihua.core.text.UnreadableTextException}
     *     when it is empty, binary, or in an unknown charset
     */
    public ParseResult parse(InputStream stream, String name) throws IOException {
        return parse(stream.readAllBytes(), name);
    }

    /**
     * Parses the text that a reader contains.
     *
     * @param reader the reader, which is read to its end and left open, not null
     * @param name the name of the source, not null
     * @return the plan with its source, blocks and diagnostics
     * @throws IOException when the reader cannot be read
     */
    public ParseResult parse(Reader reader, String name) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return parse(text.toString(), name);
    }

    /**
     * Parses the bytes of a text file.
     *
     * @param bytes the file's bytes, not null
     * @param name the name of the source, not null
     * @return the plan with its source, blocks and diagnostics
     * @throws io.github.guihua.core.text.UnreadableTextException when the bytes are empty, binary, or in an unknown
     *     charset
     */
    public ParseResult parse(byte[] bytes, String name) throws IOException {
        return parse(SourceText.decode(name, bytes));
    }

    /**
     * Parses a text.
     *
     * @param text any string, not null
     * @param name the name of the source, not null
     * @return the plan with its source, blocks and diagnostics
     */
    public ParseResult parse(String text, String name) {
        return parse(SourceText.of(name, text));
    }

    /**
     * Parses a decoded text.
     *
     * @param source the text with its name and charset, not null
     * @return the plan with its source, blocks and diagnostics
     */
    public ParseResult parse(SourceText source) {
        LimitWatch watch = new LimitWatch(
                limits.maxInputLength(),
                limits.maxNodes(),
                limits.maxNesting(),
                limits.maxStatements(),
                limits.maxDiagnostics());
        return processed(assembler.assemble(source, watch));
    }

    private ParseResult processed(ParseResult read) {
        Plan plan = read.plan();
        for (int i = 0; i < postProcessors.size(); i++) {
            plan = postProcessors.get(i).apply(plan);
            if (plan == null) {
                throw new IllegalStateException("post-processor " + (i + 1) + " of " + postProcessors.size()
                        + " returned null; one that changes nothing returns the plan that it is given");
            }
        }
        return plan == read.plan()
                ? read
                : new ParseResult(read.source(), plan, read.blocks(), read.tables(), read.diagnostics());
    }

    /**
     * Parses a text that has no name.
     *
     * @param text any string, not null
     * @return the plan with its source, blocks and diagnostics
     */
    public ParseResult parse(String text) {
        return parse(text, UNNAMED);
    }

    /**
     * Configures a parser. Everything that is not set is as in {@link PlanParser#create()}. Not thread-safe; later
     * settings do not change a parser that was built before.
     *
     * <pre>{@code
     * PlanParser parser = PlanParser.builder()
     *         .words(WordClass.MEASURE_WORD, "驿")
     *         .words(WordClass.BODY_ENDING, "攻坚指挥组")
     *         .limits(ParseLimits.builder().maxInputLength(2_000_000).build())
     *         .build();
     * }</pre>
     */
    public static final class Builder {

        private final Map<Words, Map<String, String>> words = new EnumMap<>(Words.class);
        private final List<UnaryOperator<Plan>> postProcessors = new ArrayList<>();
        private ParseLimits limits = ParseLimits.DEFAULT;

        private Builder() {}

        /**
         * Adds words of a class to the words that the parser knows. If a word is known already or was added before, the
         * new meaning replaces the old one.
         *
         * @param wordClass the class of the words, not null
         * @param more the words; full-width signs are folded and blanks taken out, as in the text that is read
         * @return this builder
         * @throws IllegalArgumentException when a word is blank
         */
        public Builder words(WordClass wordClass, String... more) {
            Objects.requireNonNull(wordClass, "wordClass");
            List<String> folded = folded(more);
            wordClass.lexicons().forEach((lexicon, value) -> add(lexicon, value, folded));
            return this;
        }

        /**
         * Adds words with which titles of documents end, such as 攻坚令. The parser finds titles and kinds of documents by
         * these words.
         *
         * @param kind the kind of a document whose title ends with one of them, not null
         * @param more the endings; full-width signs are folded and blanks taken out, as in the text that is read
         * @return this builder
         * @throws IllegalArgumentException when an ending is blank
         */
        public Builder titleEndings(PlanKind kind, String... more) {
            Objects.requireNonNull(kind, "kind");
            add(Words.TITLE_ENDINGS, kind.name(), folded(more));
            return this;
        }

        /**
         * Adds words in titles of chapters that give the role of the chapter, such as 年度亮点 for a review.
         *
         * @param role the role of a chapter whose title ends with one of the words, not null
         * @param more the words; full-width signs are folded and blanks taken out, as in the text that is read
         * @return this builder
         * @throws IllegalArgumentException when a word is blank
         */
        public Builder chapterWords(NodeRole role, String... more) {
            Objects.requireNonNull(role, "role");
            add(Words.CHAPTER_ROLE_WORDS, role.name(), folded(more));
            return this;
        }

        private static List<String> folded(String... more) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < Objects.requireNonNull(more, "more").length; i++) {
                String word = Objects.requireNonNull(more[i], "more[" + i + "]");
                String folded = new String(Folding.fold(word)).replace(" ", "");
                if (folded.isEmpty()) {
                    throw new IllegalArgumentException("more[" + i + "] is blank");
                }
                all.add(folded);
            }
            return all;
        }

        private void add(Words lexicon, String value, List<String> more) {
            Map<String, String> known = words.computeIfAbsent(lexicon, l -> new LinkedHashMap<>());
            more.forEach(word -> known.put(word, value));
        }

        /**
         * Sets how much of a text is read.
         *
         * @param limits the limits, not null; {@link ParseLimits#DEFAULT} by default
         * @return this builder
         */
        public Builder limits(ParseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Adds a step that changes each plan after parsing, such as one that completes the names of bodies. Steps run
         * in the order in which they were added. Each gets the plan of the step before it; only the last plan is in the
         * result. The result's source, blocks, tables and diagnostics are those of the text and do not change. An
         * exception of a step is thrown by {@code parse}; a step that returns null makes {@code parse} throw an {@link
         * IllegalStateException}. Elements changed with {@code with…} or {@code toBuilder()} keep their places in the
         * source.
         *
         * @param step takes a plan and returns the changed plan or the same one, never null; the step is not null, and
         *     is thread-safe if the parser is shared
         * @return this builder
         */
        public Builder postProcessor(UnaryOperator<Plan> step) {
            postProcessors.add(Objects.requireNonNull(step, "step"));
            return this;
        }

        /**
         * Builds the parser.
         *
         * @return a parser, never null
         */
        public PlanParser build() {
            return new PlanParser(this);
        }
    }
}
