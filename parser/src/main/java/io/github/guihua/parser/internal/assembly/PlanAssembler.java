package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Severity;
import io.github.guihua.model.source.Source;
import io.github.guihua.parser.internal.frame.ChromeLines;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.FrameReader;
import io.github.guihua.parser.internal.frame.LongLines;
import io.github.guihua.parser.internal.genre.Genre;
import io.github.guihua.parser.internal.layout.Lines;
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
import io.github.guihua.parser.internal.reading.statement.StatementReader;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import io.github.guihua.parser.internal.reading.table.TableFinder;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import io.github.guihua.parser.internal.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Parses a text within the limits. */
    public ParseResult assemble(SourceText source, LimitWatch limits) {
        PlanText text = new PlanText(source.text().substring(0, limits.endOfInput(source.text())), words);
        List<FoundTable> tables = tableFinder.find(text);
        Lines lines = LongLines.cut(text, Lines.of(text).without(text, spans(tables)));
        List<Paragraph> paragraphs = ParagraphJoiner.join(text, lines, ChromeLines::is, UnitClauseReader::isLabel);
        Frame frame = FrameReader.read(text, paragraphs);
        TableTitles titles = new TableTitles(tables, frame.parts());
        Clauses clauses = Clauses.read(units, frame.body());
        Outline outline = OutlineBuilder.build(
                frame.body(), clauses, new KnownHeadings(frame.contents(), titles.titles()), limits);
        ClauseOwners owners = new ClauseOwners(clauses, outline.roots());
        PlanKind kind = KindReader.read(frame, text);
        Metadata metadata = MetadataReader.read(frame, text);
        Optional<PlanPeriod> period = PeriodReader.read(
                text, frame, outline, kind, metadata.issuedOn().orElse(null));
        int closingFrom = outline.closing().isEmpty()
                ? outline.closingStart()
                : outline.closing().get(0).start();
        Roles.assign(
                text,
                outline.roots(),
                period.map(PlanPeriod::startYear).orElse(0),
                closingFrom,
                Genre.of(kind) == Genre.REPORT);
        Outline notice = OutlineBuilder.ofNotice(frame.notice(), limits);
        Roles.assignAll(notice.roots(), NodeRole.GUIDELINES);

        RowPlaces rows = new RowPlaces(tables, outline.roots(), titles);
        int issuedYear = metadata.issuedOn().map(LocalDate::getYear).orElse(0);
        NodeAssembler nodes = new NodeAssembler(
                text, clauses, owners, statements, kind, period.orElse(null), issuedYear, rows, limits);
        List<OutlineNode> children = new ArrayList<>();
        List<Node> roots = new ArrayList<>(notice.roots());
        outline.roots().stream().filter(root -> !rows.isCaption(root)).forEach(roots::add);
        for (Node root : roots) {
            String id = String.valueOf(children.size() + 1);
            children.add(nodes.isTask(root, roots) ? nodes.task(root, id) : nodes.chapter(root, id));
        }
        nodes.addTables(titles, children);
        List<Indicator> indicators = new ArrayList<>();
        tables.forEach(table -> indicators.addAll(table.indicators()));
        Plan plan = new Plan(
                frame.title(),
                kind,
                metadata,
                period,
                nodes.outline(outline.preamble(), children, outline.closing()),
                indicators,
                Citations.read(frame, citations));
        Diagnostics diagnostics = new Diagnostics(source, limits);
        WholeText.check(source, diagnostics);
        diagnostics.add(outline);
        Tables.check(tables, diagnostics);
        MetadataCheck.run(frame, diagnostics);
        Twins.check(plan, source, diagnostics);
        Orphans.check(plan, diagnostics);
        if (children.isEmpty() && !paragraphs.isEmpty()) {
            diagnostics.add(
                    Severity.WARNING,
                    "no-outline",
                    "no heading was found; the whole text is in the preamble",
                    new Span(paragraphs.get(0).start(), paragraphs.get(0).end()));
        }
        return new ParseResult(
                new Source(source.name(), source.charset(), source.length(), source.sha256()),
                plan,
                Blocks.of(source, text.length(), frame.parts(), outline, clauses, spans(tables)),
                Tables.of(tables),
                diagnostics.sorted());
    }

    private static List<Span> spans(List<FoundTable> tables) {
        List<Span> spans = new ArrayList<>();
        for (FoundTable table : tables) {
            spans.add(new Span(table.start(), table.end()));
        }
        return spans;
    }
}
