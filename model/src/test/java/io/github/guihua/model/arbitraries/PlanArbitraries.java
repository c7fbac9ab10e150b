package io.github.guihua.model.arbitraries;

import static io.github.guihua.model.arbitraries.TextArbitraries.maybe;
import static io.github.guihua.model.arbitraries.TextArbitraries.places;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.Heading;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.Outline;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.source.Block;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Severity;
import io.github.guihua.model.source.Source;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random plans and their parts.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Plan> plans() {
 *     return PlanArbitraries.valid().plans();
 * }
 * }</pre>
 */
public final class PlanArbitraries {

    private static final int MOST = 3;
    private static final int DEEPEST = 2;

    private final Arbitrary<String> text;
    private final boolean valid;
    private final StatementArbitraries single;

    private PlanArbitraries(Arbitrary<String> text, boolean valid) {
        this.text = text;
        this.valid = valid;
        this.single = new StatementArbitraries(text, valid);
    }

    /** What the builders accept: words that are not blank, bounds in order, ids that are unique. */
    public static PlanArbitraries valid() {
        return new PlanArbitraries(TextArbitraries.words(), true);
    }

    /** Whatever the constructors accept: any string anywhere, crossed bounds, ids that occur twice. */
    public static PlanArbitraries wild() {
        return new PlanArbitraries(TextArbitraries.anything(), false);
    }

    /** Results. */
    public Arbitrary<ParseResult> results() {
        return Combinators.combine(sources(), plans(), few(blocks()), few(diagnostics()))
                .as(ParseResult::new);
    }

    /** Plans. */
    public Arbitrary<Plan> plans() {
        Arbitrary<Plan> plans = Combinators.combine(
                        Combinators.combine(maybe(text), Arbitraries.of(PlanKind.class), metadata(), maybe(periods()))
                                .as(Facts::new),
                        maybe(passages()),
                        nodes(DEEPEST).list().ofMaxSize(2 * MOST),
                        maybe(passages()),
                        few(indicators()),
                        few(citations()))
                .as((head, preamble, children, closing, indicators, citations) -> new Plan(
                        head.title,
                        head.kind,
                        head.metadata,
                        head.period,
                        new Outline(preamble, children, closing),
                        indicators,
                        citations));
        return valid ? plans.map(Ids::given) : plans;
    }

    /** What is known about documents. */
    public Arbitrary<Metadata> metadata() {
        return Combinators.combine(
                        maybe(text),
                        few(text),
                        maybe(text),
                        maybe(text),
                        few(text),
                        maybe(TextArbitraries.days()),
                        maybe(TextArbitraries.days()))
                .as(Metadata::new);
    }

    /** The years that plans cover. */
    public Arbitrary<PlanPeriod> periods() {
        Arbitrary<Integer> years = between(1949, 2100);
        return valid
                ? Combinators.combine(years, between(0, 15), maybe(between(0, 15)))
                        .as((start, more, beyond) ->
                                new PlanPeriod(start, start + more, beyond.map(b -> start + more + b)))
                : Combinators.combine(between(-9999, 99999), years, maybe(between(-1, 1)))
                        .as(PlanPeriod::new);
    }

    /** Text under no heading. */
    public Arbitrary<Passage> passages() {
        return Combinators.combine(text, statements(), places()).as(Passage::new);
    }

    /** How headings are numbered. */
    public Arbitrary<Numbering> numberings() {
        return Combinators.combine(Arbitraries.of(NumberingStyle.class), maybe(between(valid ? 0 : -5, 99)), text)
                .as(Numbering::new);
    }

    /** What passages, chapters and tasks state. */
    public Arbitrary<Statements> statements() {
        return Combinators.combine(few(targets()), few(achievements()), few(milestones()))
                .as(Statements::new);
    }

    /** Chapters and tasks, mixed. */
    public Arbitrary<OutlineNode> nodes() {
        return nodes(DEEPEST);
    }

    private Arbitrary<OutlineNode> nodes(int depth) {
        return Arbitraries.oneOf(nodes(chapters(depth)), nodes(tasks(depth)));
    }

    private static Arbitrary<OutlineNode> nodes(Arbitrary<? extends OutlineNode> nodes) {
        return nodes.map(node -> node);
    }

    /** Chapters with chapters and tasks in them. */
    public Arbitrary<Chapter> chapters() {
        return chapters(DEEPEST);
    }

    private Arbitrary<Chapter> chapters(int depth) {
        Arbitrary<List<OutlineNode>> below = few(depth == 0 ? nodes(tasks(1)) : nodes(depth - 1));
        return Combinators.combine(heads(), Arbitraries.of(NodeRole.class), below, statements(), places())
                .as((head, role, children, statements, place) -> new Chapter(
                        head.id,
                        role,
                        new Heading(head.numbering, head.title),
                        head.text,
                        statements,
                        children,
                        place));
    }

    /** Tasks with subtasks. */
    public Arbitrary<Task> tasks() {
        return tasks(DEEPEST);
    }

    private Arbitrary<Task> tasks(int depth) {
        Arbitrary<List<Task>> below = depth == 0 ? Arbitraries.just(List.of()) : few(tasks(depth - 1));
        return Combinators.combine(
                        heads(),
                        maybe(Arbitraries.of(NodeRole.class)),
                        responsibilities(),
                        statements(),
                        below,
                        places())
                .as((head, role, responsibility, statements, subtasks, place) -> new Task(
                        head.id,
                        role,
                        new Heading(head.numbering, head.title),
                        head.text,
                        responsibility,
                        statements,
                        subtasks,
                        place));
    }

    /** Bodies that have a part in a task. */
    public Arbitrary<ResponsibleUnit> units() {
        return Combinators.combine(
                        text, text, maybe(text), Arbitraries.of(UnitRole.class), Arbitraries.of(true, false), places())
                .as(ResponsibleUnit::new);
    }

    /** Persons who have a part in a task. */
    public Arbitrary<ResponsiblePerson> persons() {
        return Combinators.combine(maybe(text), maybe(text), text, Arbitraries.of(PersonRole.class), places())
                .as((name, post, other, role, place) -> new ResponsiblePerson(
                        valid && post.isEmpty() ? name.or(() -> Optional.of(other)) : name, post, role, place));
    }

    /** Until when tasks are to be done. */
    public Arbitrary<Deadline> deadlines() {
        return single.deadlines();
    }

    /** Milestones. */
    public Arbitrary<Milestone> milestones() {
        return single.milestones();
    }

    /** Who answers for tasks, and until when. */
    public Arbitrary<Responsibility> responsibilities() {
        return Combinators.combine(few(units()), few(persons()), maybe(deadlines()))
                .as(Responsibility::new);
    }

    /** Targets. */
    public Arbitrary<Target> targets() {
        return single.targets();
    }

    /** Achievements. */
    public Arbitrary<Achievement> achievements() {
        return single.achievements();
    }

    /** Rows of indicator tables. */
    public Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        text,
                        maybe(text),
                        maybe(Arbitraries.of(IndicatorNature.class)),
                        Arbitraries.of(true, false),
                        few(values()),
                        places())
                .as(Indicator::new);
    }

    /** Cells of indicator tables. */
    public Arbitrary<IndicatorValue> values() {
        return Combinators.combine(text, maybe(between(1, 2100)), maybe(TextArbitraries.amounts()), text)
                .as(IndicatorValue::new);
    }

    /** Cited documents. */
    public Arbitrary<Citation> citations() {
        return Combinators.combine(text, maybe(text), places()).as(Citation::new);
    }

    /** What parts of a source are. */
    public Arbitrary<Block> blocks() {
        return Combinators.combine(Arbitraries.of(BlockType.class), TextArbitraries.spans())
                .as(Block::new);
    }

    /** What readers have to say. */
    public Arbitrary<Diagnostic> diagnostics() {
        return Combinators.combine(
                        Arbitraries.of(Severity.class),
                        text,
                        text,
                        maybe(TextArbitraries.spans()),
                        maybe(between(1, 5000)),
                        maybe(between(1, 5000)),
                        maybe(text))
                .as(Diagnostic::new);
    }

    /** Sources. */
    public Arbitrary<Source> sources() {
        Arbitrary<String> hashes =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
        Arbitrary<Optional<String>> formats = maybe(Arbitraries.of("docx", "pdf"));
        return Combinators.combine(
                        text,
                        Arbitraries.of("UTF-8", "GB18030", "UTF-16LE"),
                        between(0, 1_000_000),
                        hashes,
                        formats,
                        maybe(text))
                .as(Source::new);
    }

    private Arbitrary<Head> heads() {
        return Combinators.combine(valid ? Arbitraries.just("") : text, maybe(numberings()), text, text)
                .as(Head::new);
    }

    private static Arbitrary<Integer> between(int first, int last) {
        return Arbitraries.integers().between(first, last);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> element) {
        return element.list().ofMaxSize(MOST);
    }

    private record Facts(Optional<String> title, PlanKind kind, Metadata metadata, Optional<PlanPeriod> period) {}

    private record Head(String id, Optional<Numbering> numbering, String title, String text) {}
}
