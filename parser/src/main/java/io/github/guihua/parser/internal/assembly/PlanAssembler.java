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
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.FrameReader;
import io.github.guihua.parser.internal.frame.LongLines;
import io.github.guihua.parser.internal.frame.Part;
import io.github.guihua.parser.internal.genre.Genre;
import io.github.guihua.parser.internal.layout.CollapsedLines;
import io.github.guihua.parser.internal.layout.Lines;
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
import io.github.guihua.parser.internal.reading.citation.CitationReader;
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

/** Runs the stages over one text: layout, frame, outline, reading, assembly. Immutable and thread-safe. */
public final class PlanAssembler {

    private final UnitClauseReader units = new UnitClauseReader();
    private final StatementReader statements = new StatementReader();
    private final CitationReader citations = new CitationReader();
    private final TableFinder tableFinder = new TableFinder();
    private final Vocabulary words;

    /**
     * Makes an assembler.
     *
     * @param words the words that the parser knows
     */
    public PlanAssembler(Vocabulary words) {
        this.words = words;
    }

    /** What the stages before the assembly found in a text. */
    private record Found(
            PlanText text,
            List<FoundTable> tables,
            Frame frame,
            TableTitles titles,
            Clauses clauses,
            Outline outline,
            Outline notice) {}

    /** Parses a text within the limits. */
    public ParseResult assemble(SourceText source, LimitWatch limits) {
        Found found = read(new PlanText(source.text().substring(0, limits.endOfInput(source.text())), words), limits);
        Plan plan = plan(found, limits);
        List<Diagnostic> diagnostics = diagnostics(source, found, plan, limits);
        return new ParseResult(
                new Source(source.name(), source.charset(), source.length(), source.sha256()),
                plan,
                Blocks.of(
                        source, found.text(), found.frame().parts(), found.outline(), found.clauses(), found.tables()),
                Tables.of(found.tables()),
                diagnostics);
    }

    /** Runs the stages from the layout to the outline. */
    private Found read(PlanText source, LimitWatch limits) {
        List<Span> spans = CollapsedLines.cut(source, source.lines(0, source.length()));
        List<Span> numbers = PageNumbers.insideSentences(source, spans);
        PlanText seen = source.hiding(numbers);
        if (!numbers.isEmpty()) {
            spans.replaceAll(line -> seen.trimmed(line.start(), line.end()));
        }
        List<FoundTable> tables = tableFinder.find(seen, spans);
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
        KnownHeadings headings = new KnownHeadings(frame.contents(), outermost);
        Outline outline = OutlineBuilder.build(frame.body(), clauses, headings, limits);
        Outline notice = OutlineBuilder.ofNotice(frame.notice(), limits);
        return new Found(text, tables, frame, titles, clauses, outline, notice);
    }

    /** Creates the plan: first its kind, metadata and years, then the roles, sections and statements that need them. */
    private Plan plan(Found found, LimitWatch limits) {
        PlanText text = found.text();
        Frame frame = found.frame();
        Outline outline = found.outline();
        PlanKind kind = KindReader.read(frame, text);
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

    private static List<Diagnostic> diagnostics(SourceText source, Found found, Plan plan, LimitWatch limits) {
        Diagnostics diagnostics = new Diagnostics(source, limits);
        WholeText.check(source, diagnostics);
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
