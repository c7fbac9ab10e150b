package io.github.guihua.benchmark;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.parser.ParseLimits;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.FrameReader;
import io.github.guihua.parser.internal.frame.LongLines;
import io.github.guihua.parser.internal.layout.CollapsedLines;
import io.github.guihua.parser.internal.layout.Lines;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.layout.ParagraphJoiner;
import io.github.guihua.parser.internal.limit.LimitWatch;
import io.github.guihua.parser.internal.outline.KnownHeadings;
import io.github.guihua.parser.internal.outline.Outline;
import io.github.guihua.parser.internal.outline.OutlineBuilder;
import io.github.guihua.parser.internal.outline.Roles;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.reading.citation.CitationReader;
import io.github.guihua.parser.internal.reading.statement.StatementContext;
import io.github.guihua.parser.internal.reading.statement.StatementReader;
import io.github.guihua.parser.internal.reading.table.TableFinder;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import io.github.guihua.parser.internal.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Measures the stages of a parse, each on the results of the stages before it. The rest of a parse is assembly. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StageBenchmark {

    /** The name of the texts, see {@link Texts#named}. */
    @Param(Texts.ALL)
    public String text = Texts.ALL;

    private final TableFinder tables = new TableFinder();
    private final UnitClauseReader units = new UnitClauseReader();
    private final StatementReader statements = new StatementReader();
    private final CitationReader citations = new CitationReader();
    private final StatementContext context = new StatementContext(NodeRole.WORK, PlanKind.WORK_KEY_POINTS, null);
    private List<Document> documents = List.of();

    /** A text with the results of the earlier stages. */
    private record Document(byte[] bytes, PlanText text, List<Span> tables, List<Paragraph> paragraphs, Frame frame) {}

    /** Runs the stages once, to prepare their inputs. */
    @Setup
    public void prepare() {
        documents = Texts.named(text).stream().map(this::document).toList();
    }

    private Document document(String text) {
        PlanText planText = new PlanText(text);
        List<Span> spans =
                tables
                        .find(planText, CollapsedLines.cut(planText, planText.lines(0, planText.length())), List.of())
                        .stream()
                        .map(table -> new Span(table.start(), table.end()))
                        .toList();
        List<Paragraph> paragraphs = paragraphs(planText, spans);
        return new Document(
                text.getBytes(StandardCharsets.UTF_8),
                planText,
                spans,
                paragraphs,
                FrameReader.read(planText, paragraphs));
    }

    private static List<Paragraph> paragraphs(PlanText text, List<Span> tables) {
        Lines lines = LongLines.cut(
                text,
                Lines.ofSpans(text, CollapsedLines.cut(text, text.lines(0, text.length())))
                        .without(text, tables));
        return ParagraphJoiner.join(
                text, lines, line -> line.length() > 1 && line.is(Words.CHROME_LINES), UnitClauseReader::isLabel);
    }

    private static LimitWatch limits() {
        ParseLimits limits = ParseLimits.DEFAULT;
        return new LimitWatch(
                limits.maxInputLength(),
                limits.maxNodes(),
                limits.maxNesting(),
                limits.maxStatements(),
                limits.maxDiagnostics());
    }

    /** Decodes bytes to text, with its digest and lines. */
    @Benchmark
    public void decode(Blackhole out) throws IOException {
        for (Document document : documents) {
            out.consume(SourceText.decode(text, document.bytes()));
        }
    }

    /** Folds the text, and finds tables. */
    @Benchmark
    public void tables(Blackhole out) {
        for (Document document : documents) {
            PlanText text = new PlanText(document.text().raw());
            out.consume(tables.find(text, CollapsedLines.cut(text, text.lines(0, text.length())), List.of()));
        }
    }

    /** Joins lines to paragraphs. */
    @Benchmark
    public void layout(Blackhole out) {
        for (Document document : documents) {
            out.consume(paragraphs(document.text(), document.tables()));
        }
    }

    /** Reads the frame around the body. */
    @Benchmark
    public void frame(Blackhole out) {
        for (Document document : documents) {
            out.consume(FrameReader.read(document.text(), document.paragraphs()));
        }
    }

    /** Reads the clauses of responsible units. */
    @Benchmark
    public void units(Blackhole out) {
        for (Document document : documents) {
            for (Paragraph paragraph : document.frame().body()) {
                out.consume(units.read(paragraph.prose()));
            }
        }
    }

    /** Builds the tree of nodes, with roles. */
    @Benchmark
    public void outline(Blackhole out) {
        for (Document document : documents) {
            Frame frame = document.frame();
            Outline outline = OutlineBuilder.build(
                    frame.body(), Clauses.NONE, new KnownHeadings(frame.contents(), Set.of()), limits());
            Outline notice = OutlineBuilder.ofNotice(frame.notice(), limits());
            out.consume(Roles.of(document.text(), outline, notice, 0, false));
        }
    }

    /** Reads targets and achievements. */
    @Benchmark
    public void statements(Blackhole out) {
        for (Document document : documents) {
            for (Paragraph paragraph : document.frame().body()) {
                out.consume(statements.read(paragraph.prose(), context));
            }
        }
    }

    /** Reads the cited documents. */
    @Benchmark
    public void citations(Blackhole out) {
        List<Object> found = new ArrayList<>();
        for (Document document : documents) {
            for (Paragraph paragraph : document.paragraphs()) {
                found.addAll(citations.read(paragraph.prose()));
            }
        }
        out.consume(found);
    }
}
