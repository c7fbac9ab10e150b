package io.github.guihua.parser;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.explain.NumberReading;
import io.github.guihua.parser.internal.assembly.NumberReadings;
import io.github.guihua.parser.internal.assembly.PlanAssembler;
import io.github.guihua.parser.internal.document.Readers;
import io.github.guihua.parser.internal.limit.LimitWatch;
import io.github.guihua.parser.internal.reading.statement.NumberLog;
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
 * Turns a Chinese government planning document into a typed plan: a plain text, or a file of a format whose reader is on
 * the class path or was given by {@link Builder#reader}.
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
    private final Readers readers;
    private final List<UnaryOperator<Plan>> postProcessors;

    private PlanParser(Builder builder) {
        this.limits = builder.limits;
        this.readers = new Readers(builder.readers, builder.documentLimits);
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
     * Returns a builder for a parser with the user's words, readers of files, other limits, or steps after parsing.
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
     * @throws IOException when the file cannot be read; {@link io.github.guihua.core.text.UnreadableTextException} as
     *     {@link #read(byte[], String)} throws it; {@link FileSystemException} when it is a folder
     */
    public ParseResult parse(Path file) throws IOException {
        return parse(read(file));
    }

    /**
     * Reads the text of a file without parsing it.
     *
     * @param file the file, not null
     * @return the text, and what the file tells of it
     * @throws IOException when the file cannot be read; {@link io.github.guihua.core.text.UnreadableTextException} when
     *     it has no text that can be read; {@link FileSystemException} when it is a folder
     */
    public Document read(Path file) throws IOException {
        Path name = Objects.requireNonNull(file, "file").getFileName();
        return read(bytes(file), name == null ? file.toString() : name.toString());
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
     * Parses the file that a stream contains.
     *
     * @param stream the stream, which is read to its end and left open, not null
     * @param name the name of the source, not null
     * @return the plan with its source, blocks and diagnostics
     * @throws IOException when the stream cannot be read; {@link io.github.guihua.core.text.UnreadableTextException}
     *     as {@link #read(byte[], String)} throws it
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
     * Parses the bytes of a file.
     *
     * @param bytes the file's bytes, not null
     * @param name the name of the source, not null
     * @return the plan with its source, blocks and diagnostics
     * @throws io.github.guihua.core.text.UnreadableTextException as {@link #read(byte[], String)} throws it
     */
    public ParseResult parse(byte[] bytes, String name) throws IOException {
        return parse(read(bytes, name));
    }

    /**
     * Reads the text of a file without parsing it: extracts it with the reader of the file's format, or decodes a plain
     * text.
     *
     * @param bytes the file's bytes, not null
     * @param name the name of the source, not null
     * @return the text, and what the file tells of it
     * @throws io.github.guihua.core.text.UnreadableTextException when the file has no text that can be read: it is
     *     empty, in an unknown charset, damaged, protected, exceeds a limit of {@link DocumentLimits}, or the artifact
     *     with the reader of its format is missing, which the message names
     */
    public Document read(byte[] bytes, String name) throws IOException {
        return readers.read(new DocumentFile(name, bytes));
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
        return parse(Document.of(source));
    }

    /**
     * Parses the text of a document that was read.
     *
     * @param document the document, as {@link #read} returns it, not null
     * @return the plan with its source, blocks and diagnostics
     */
    public ParseResult parse(Document document) {
        return processed(assembler.assemble(document, watch()));
    }

    /**
     * Explains which numbers of a document are targets and achievements, and which are not, and why: every number in its
     * sentences with the rule that took or left it.
     *
     * @param document the document, as {@link #read} returns it, not null
     * @return a reading for each number, in the order of the text
     */
    public List<NumberReading> explain(Document document) {
        NumberReadings readings = new NumberReadings();
        assembler.telling(new NumberLog(readings::add)).assemble(document, watch());
        return readings.inOrder();
    }

    /**
     * Explains which numbers of a text are targets and achievements, and which are not, and why.
     *
     * @param text any string, not null
     * @return a reading for each number, in the order of the text
     */
    public List<NumberReading> explain(String text) {
        return explain(Document.of(SourceText.of(UNNAMED, text)));
    }

    private LimitWatch watch() {
        return new LimitWatch(
                limits.maxInputLength(),
                limits.maxNodes(),
                limits.maxNesting(),
                limits.maxStatements(),
                limits.maxDiagnostics());
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
        private final List<DocumentReader> readers = new ArrayList<>();
        private ParseLimits limits = ParseLimits.DEFAULT;
        private DocumentLimits documentLimits = DocumentLimits.DEFAULT;

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
         * Sets what is read of files that are no plain text.
         *
         * @param limits the limits, not null; {@link DocumentLimits#DEFAULT} by default
         * @return this builder
         */
        public Builder documentLimits(DocumentLimits limits) {
            this.documentLimits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Adds a reader of files. It is asked before those added earlier and before the readers that {@link
         * java.util.ServiceLoader} finds with the class loader of the library. Where the readers are in another class
         * loader, as in some application servers, add them here.
         *
         * @param reader the reader, thread-safe, not null
         * @return this builder
         */
        public Builder reader(DocumentReader reader) {
            readers.add(0, Objects.requireNonNull(reader, "reader"));
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
