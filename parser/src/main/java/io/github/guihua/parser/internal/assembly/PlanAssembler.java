package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Source;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.FrameReader;
import io.github.guihua.parser.internal.frame.LongLines;
import io.github.guihua.parser.internal.frame.Part;
import io.github.guihua.parser.internal.genre.Genre;
import io.github.guihua.parser.internal.layout.CollapsedLines;
import io.github.guihua.parser.internal.layout.Lines;
import io.github.guihua.parser.internal.layout.MarkdownMarks;
import io.github.guihua.parser.internal.layout.PageNumbers;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.layout.ParagraphJoiner;
import io.github.guihua.parser.internal.limit.LimitWatch;
import io.github.guihua.parser.internal.outline.KnownHeadings;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.outline.Outline;
import io.github.guihua.parser.internal.outline.OutlineBuilder;
import io.github.guihua.parser.internal.outline.Roles;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.citation.CitationReader;
import io.github.guihua.parser.internal.reading.statement.NumberLog;
import io.github.guihua.parser.internal.reading.statement.StatementContext;
import io.github.guihua.parser.internal.reading.statement.StatementReader;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import io.github.guihua.parser.internal.reading.table.TableFinder;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the stages over one text: layout, frame, outline, reading, assembly. Immutable and thread-safe. */
public final class PlanAssembler {

    private final UnitClauseReader units = new UnitClauseReader();
    private final StatementReader statements;
    private final CitationReader citations = new CitationReader();
    private final TableFinder tableFinder = new TableFinder();
    private final Vocabulary words;

    /**
     * Makes an assembler.
     *
     * @param words the words that the parser knows
     */
    public PlanAssembler(Vocabulary words) {
        this(words, new StatementReader());
    }

    private PlanAssembler(Vocabulary words, StatementReader statements) {
        this.words = words;
        this.statements = statements;
    }

    /** Returns an assembler that tells a log how it reads each number of a sentence. */
    public PlanAssembler telling(NumberLog log) {
        return new PlanAssembler(words, new StatementReader(log));
    }

    /** What the stages before the assembly found in a text. */
    private record Found(
            PlanText text,
            List<FoundTable> tables,
            List<FoundTable> allTables,
            Frame frame,
            TableTitles titles,
            Clauses clauses,
            Outline outline,
            Outline notice) {}

    /** Parses the text of a document within the limits. */
    public ParseResult assemble(Document document, LimitWatch limits) {
        SourceText source = document.source();
        String begin = source.text().substring(0, limits.endOfInput(source.text()));
        Found found = read(new PlanText(begin, words, document.text()::origin), document.text(), limits);
        Plan plan = plan(found, limits);
        List<Diagnostic> diagnostics = diagnostics(document, found, plan, limits);
        return new ParseResult(
                new Source(
                        source.name(),
                        source.charset(),
                        source.length(),
                        source.sha256(),
                        document.format(),
                        document.format().map(format -> source.text())),
                plan,
                Blocks.of(
                        source,
                        found.text(),
                        found.frame().parts(),
                        found.outline(),
                        found.clauses(),
                        found.tables(),
                        Set.copyOf(document.text().notes())),
                Tables.of(found.allTables(), found.text()),
                diagnostics);
    }

    /** Runs the stages from the layout to the outline. */
    private Found read(PlanText source, DocumentText document, LimitWatch limits) {
        List<Span> spans = CollapsedLines.cut(source, source.lines(0, source.length()));
        MarkdownMarks markdown = MarkdownMarks.of(source, spans);
        List<Span> apart = Stream.of(
                        PageNumbers.insideSentences(source, spans),
                        document.chrome(),
                        document.notes(),
                        markdown.marks())
                .flatMap(List::stream)
                .filter(span -> span.end() <= source.length())
                .sorted()
                .toList();
        PlanText seen = source.hiding(apart, markdown.marks());
        if (!apart.isEmpty()) {
            spans.replaceAll(line -> seen.trimmed(line.start(), line.end()));
        }
        List<FoundTable> found = tableFinder.find(seen, spans, document.tables());
        List<FoundTable> tables = found.stream()
                .filter(table -> table.kind() != FoundTable.Kind.TEXT)
                .toList();
        Lines lines = LongLines.cut(
                seen,
                Lines.ofSpans(seen, spans)
                        .without(seen, tables.stream().map(FoundTable::span).toList()));
        PlanText text = lines.wrapped() ? seen.brokenAtWidth() : seen;
        List<Paragraph> paragraphs = ParagraphJoiner.join(
                text, lines, line -> line.length() > 1 && line.is(Words.CHROME_LINES), UnitClauseReader::isLabel);
        Frame frame = FrameReader.read(text, paragraphs);
        TableTitles titles = new TableTitles(tables, frame.parts());
        Clauses clauses = Clauses.read(units, frame.body());
        Set<Paragraph> outermost = new HashSet<>(titles.titles());
        outermost.addAll(frame.attachmentTitles());
        List<Span> marked = new ArrayList<>(markdown.headings());
        document.headings().forEach(heading -> marked.add(heading.span()));
        KnownHeadings headings = new KnownHeadings(listed(text, marked, frame.contents()), outermost);
        Outline outline = OutlineBuilder.build(frame.body(), clauses, headings, limits);
        Outline notice = OutlineBuilder.ofNotice(frame.notice(), limits);
        return new Found(text, tables, found, frame, titles, clauses, outline, notice);
    }

    /** Returns the headings that the contents page lists or that the file marks as such. */
    private static List<String> listed(PlanText text, List<Span> marked, List<String> contents) {
        List<String> all = new ArrayList<>(contents);
        for (Span heading : marked) {
            if (heading.end() <= text.length()) {
                Prose prose = text.prose(heading.start(), heading.end());
                all.add(prose.folded(0, prose.length()));
            }
        }
        return all;
    }

    /** Creates the plan: first its kind, metadata and years, then the roles, sections and statements that need them. */
    private Plan plan(Found found, LimitWatch limits) {
        PlanText text = found.text();
        Frame frame = found.frame();
        Outline outline = found.outline();
        boolean ofTasks =
                found.tables().stream().anyMatch(table -> !table.tasks().isEmpty())
                        && found.titles().captions().containsAll(frame.body());
        PlanKind kind = KindReader.read(frame, text, ofTasks);
        Metadata metadata = MetadataReader.read(frame, text);
        LocalDate issuedOn = metadata.issuedOn().orElse(null);
        Optional<PlanPeriod> period = PeriodReader.read(text, frame, outline, kind, issuedOn);
        int planYear = period.map(PlanPeriod::startYear).orElse(0);
        Map<Node, NodeRole> roles = Roles.of(text, outline, found.notice(), planYear, Genre.of(kind) == Genre.REPORT);
        ClauseOwners owners = new ClauseOwners(found.clauses(), outline.roots());
        RowPlaces rows = new RowPlaces(found.tables(), outline.roots(), found.titles());
        List<Node> roots = new ArrayList<>(found.notice().roots());
        outline.roots().stream().filter(root -> !rows.isCaption(root)).forEach(roots::add);
        StatementContext context = new StatementContext(null, kind, period.orElse(null))
                .issuedIn(issuedOn == null ? 0 : issuedOn.getYear());
        NodeAssembler nodes = new NodeAssembler(text, found.clauses(), owners, rows, statements, context, limits);
        List<OutlineNode> children = nodes.nodes(Sections.of(roots, roles, owners, rows));
        nodes.addTables(rows.ofPlan(), found.titles(), children);
        return new Plan(
                frame.title(),
                kind,
                metadata,
                period,
                nodes.outline(outline.preamble(), children, outline.closing()),
                found.tables().stream()
                        .flatMap(table -> table.indicators().stream())
                        .toList(),
                Citations.read(frame, citations));
    }

    private static List<Diagnostic> diagnostics(Document document, Found found, Plan plan, LimitWatch limits) {
        SourceText source = document.source();
        Diagnostics diagnostics = new Diagnostics(source, limits);
        WholeText.check(source, diagnostics);
        document.text()
                .doubts()
                .forEach(doubt -> diagnostics.add(doubt.severity(), doubt.code(), doubt.message(), doubt.span()));
        diagnostics.add(found.outline());
        Tables.check(found.tables(), diagnostics);
        MetadataCheck.run(found.frame(), diagnostics);
        found.frame().doubts().forEach(diagnostics::add);
        Twins.check(plan, source, diagnostics);
        Orphans.check(plan, diagnostics);
        List<Part> parts = found.frame().parts();
        if (plan.children().isEmpty() && !parts.isEmpty()) {
            diagnostics.warn(
                    "no-outline",
                    "no heading was found; the whole text is in the preamble",
                    parts.get(0).span());
        }
        return diagnostics.sorted();
    }
}
