package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.guihua.model.constraint.Consistent;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A planning document as a typed value: its kind and metadata, its outline of chapters and tasks, its indicators and
 * its citations.
 *
 * <p>A method with a short name returns the elements directly in the plan ({@link #tasks()}); a method whose name
 * begins with {@code all} returns elements at any depth ({@link #allTasks()}).
 *
 * <p>Classes that work on whole plans have names that begin with Plan:
 *
 * <ul>
 *   <li>{@link io.github.guihua.model.comparison.PlanComparison} compares a plan with an older one;
 *   <li>{@link io.github.guihua.model.validation.PlanRules} finds doubtful places in a plan;
 *   <li>{@link io.github.guihua.model.assessment.PlanAssessment} compares measured values with the targets of a plan;
 *   <li>{@link io.github.guihua.model.text.PlanWriter} writes a plan as text,
 *       {@link io.github.guihua.model.json.PlanJson} as JSON, {@link io.github.guihua.model.rows.PlanRows} as rows of
 *       tables.
 * </ul>
 *
 * <p>Immutable and thread-safe. Two plans are equal when their content is equal; places in the source do not count.
 *
 * @param title the title of the plan, not of the notice that issues it; empty when it has none
 * @param kind the kind of the document
 * @param metadata who issued the plan, when and to whom
 * @param period the years that it covers, empty when they are not known
 * @param outline the body; {@code preamble}, {@code children} and {@code closing} in JSON
 * @param indicators the rows of the indicator tables
 * @param citations the documents that it cites
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"title", "kind", "metadata", "period", "preamble", "children", "closing", "indicators", "citations"
})
@Consistent(UniqueIds.class)
public record Plan(
        Optional<@NonBlank String> title,
        PlanKind kind,
        @Valid Metadata metadata,
        Optional<@Valid PlanPeriod> period,
        @JsonIgnore @Valid Outline outline,
        List<@Valid Indicator> indicators,
        List<@Valid Citation> citations) {

    /**
     * Checks that nothing is missing, and copies the lists.
     *
     * @param title the title of the plan, not of the notice that issues it; empty when it has none
     * @param kind the kind of the document
     * @param metadata who issued the plan, when and to whom
     * @param period the years that it covers, empty when they are not known
     * @param outline the body; {@code preamble}, {@code children} and {@code closing} in JSON
     * @param indicators the rows of the indicator tables
     * @param citations the documents that it cites
     */
    public Plan {
        title = Values.optional(title);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(metadata, "metadata");
        period = Values.optional(period);
        outline = outline == null ? Outline.NONE : outline;
        indicators = Values.list(indicators);
        citations = Values.list(citations);
    }

    /** Reads JSON, in which the values of the outline are not nested. */
    @JsonCreator
    private static Plan ofJson(
            @JsonProperty("title") Optional<String> title,
            @JsonProperty("kind") PlanKind kind,
            @JsonProperty("metadata") Metadata metadata,
            @JsonProperty("period") Optional<PlanPeriod> period,
            @JsonProperty("preamble") Optional<Passage> preamble,
            @JsonProperty("children") List<OutlineNode> children,
            @JsonProperty("closing") Optional<Passage> closing,
            @JsonProperty("indicators") List<Indicator> indicators,
            @JsonProperty("citations") List<Citation> citations) {
        return new Plan(title, kind, metadata, period, new Outline(preamble, children, closing), indicators, citations);
    }

    /** {@return the text before the first chapter or task, empty when there is none} */
    @JsonProperty
    public Optional<Passage> preamble() {
        return outline.preamble();
    }

    /** {@return the chapters and tasks of the top level, in document order} */
    @JsonProperty
    public List<OutlineNode> children() {
        return outline.children();
    }

    /** {@return the text after the last chapter or task, empty when there is none} */
    @JsonProperty
    public Optional<Passage> closing() {
        return outline.closing();
    }

    /** {@return the chapters of the top level: a view of {@link #children()}} */
    public List<Chapter> chapters() {
        return OutlineNodes.only(Chapter.class, children());
    }

    /** {@return the tasks of the top level, outside of any chapter: a view of {@link #children()}} */
    public List<Task> tasks() {
        return OutlineNodes.only(Task.class, children());
    }

    /** {@return all chapters at any depth, in document order} */
    public List<Chapter> allChapters() {
        return OutlineNodes.only(Chapter.class, OutlineNodes.allOf(children()));
    }

    /** {@return all tasks and subtasks at any depth, in document order} */
    public List<Task> allTasks() {
        return OutlineNodes.only(Task.class, OutlineNodes.allOf(children()));
    }

    /** {@return the responsible units of all tasks and subtasks; a body appears once for each of its tasks} */
    public List<ResponsibleUnit> allUnits() {
        return allTasks().stream()
                .flatMap(task -> task.responsibleUnits().stream())
                .toList();
    }

    /** {@return the responsible persons of all tasks and subtasks; a person appears once for each of their tasks} */
    public List<ResponsiblePerson> allPersons() {
        return allTasks().stream()
                .flatMap(task -> task.responsiblePersons().stream())
                .toList();
    }

    /**
     * {@return all targets, including those of preamble and closing, in document order when their places are known}
     */
    public List<Target> allTargets() {
        return statements(Statements::targets);
    }

    /**
     * Returns the targets that meet a condition, such as {@code t -> t.modality() == Modality.FIRM}.
     *
     * @param condition what a target must meet, not null
     * @return an unmodifiable list in the order of {@link #allTargets()}
     */
    public List<Target> allTargets(Predicate<? super Target> condition) {
        return allTargets().stream().filter(condition).toList();
    }

    /** {@return all achievements at any depth, in document order when their places are known} */
    public List<Achievement> allAchievements() {
        return statements(Statements::achievements);
    }

    /** {@return all milestones at any depth, in document order when their places are known} */
    public List<Milestone> allMilestones() {
        return statements(Statements::milestones);
    }

    /** All statements of one kind, sorted by place, because the text of a node may continue after its children. */
    private <S extends Statement> List<S> statements(Function<Statements, List<S>> kind) {
        List<S> found = new ArrayList<>();
        preamble().ifPresent(passage -> found.addAll(kind.apply(passage.statements())));
        OutlineNodes.allOf(children()).forEach(node -> found.addAll(kind.apply(node.statements())));
        closing().ifPresent(passage -> found.addAll(kind.apply(passage.statements())));
        if (found.stream().allMatch(statement -> statement.place().isKnown())) {
            found.sort(Comparator.comparingInt(statement -> statement.place().start()));
        }
        return List.copyOf(found);
    }

    /**
     * Returns the tasks of a body.
     *
     * @param unit its full name, or its name as a task writes it, not null
     * @return the tasks and subtasks in which it has a role, in document order
     */
    public List<Task> tasksOf(String unit) {
        Objects.requireNonNull(unit, "unit");
        return allTasks().stream()
                .filter(task -> task.responsibleUnits().stream()
                        .anyMatch(body ->
                                body.fullName().equals(unit) || body.name().equals(unit)))
                .toList();
    }

    /**
     * Returns all bodies with their tasks.
     *
     * @return an unmodifiable map from full names, in order of first appearance, to tasks and subtasks in document
     *     order
     */
    public Map<String, List<Task>> tasksByUnit() {
        return UnitTasks.of(this, unit -> true);
    }

    /**
     * Returns the bodies with a given role, and the tasks in which they have it.
     *
     * @param role the role, not null
     * @return an unmodifiable map, ordered like that of {@link #tasksByUnit()}
     */
    public Map<String, List<Task>> tasksByUnit(UnitRole role) {
        Objects.requireNonNull(role, "role");
        return UnitTasks.of(this, unit -> unit.role() == role);
    }

    /**
     * Returns everything that is due before a day: deadlines of tasks, targets and milestones. A target without time
     * words is due by the end of the plan's period; {@link EffectiveDue#derived} marks it.
     *
     * @param day the first day that is too late, such as 1 June for everything due by the end of May, not null
     * @return an unmodifiable list ordered by last day, then in document order
     */
    public List<DueItem> dueBefore(LocalDate day) {
        return DueItems.of(this).before(this, Objects.requireNonNull(day, "day"));
    }

    /**
     * Returns the day by which a statement of the plan is due: the day that its own words give or, for a target without
     * time words, the end of the plan's period. The result says which of the two it is.
     *
     * @param statement a statement, not null
     * @return the last day, empty when the words give none, or when the period is needed and not known
     */
    public Optional<EffectiveDue> dueOf(Statement statement) {
        return DueItems.of(this).due(statement);
    }

    /** {@return the elements directly in the plan: preamble, chapters and tasks, closing, indicators, citations} */
    public List<PlanElement> elements() {
        return DocumentOrder.elements(this);
    }

    /**
     * {@return a lazy stream of all elements: preamble, outline, closing, indicators, citations; each element before
     * its own elements}
     */
    public Stream<PlanElement> walk() {
        return elements().stream().flatMap(PlanElement::walk);
    }

    /**
     * Visits all elements, in the order of {@link #walk()}.
     *
     * @param visitor the visitor, not null
     */
    public void accept(PlanVisitor visitor) {
        new VisitorWalk(Objects.requireNonNull(visitor, "visitor")).over(this);
    }

    /**
     * Returns the element at a path as in violations and {@link PlanIndex#path}. A path is a JSON pointer (RFC 6901)
     * into the JSON of the plan, such as {@code /children/0/children/2/targets/1}.
     *
     * @param pointer the path from the plan, not null
     * @return the element, empty when there is none at the path
     */
    public Optional<PlanElement> find(String pointer) {
        return PlanPointer.find(this, Objects.requireNonNull(pointer, "pointer"));
    }

    /**
     * Returns an index of the paths, parents and ids in the plan. Every call creates a new index; keep it for several
     * lookups.
     *
     * @return a new index
     */
    public PlanIndex index() {
        return PlanIndex.of(this);
    }

    /** {@return an empty builder of a plan} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with all values of this plan} */
    public Builder toBuilder() {
        return new Builder()
                .title(title.orElse(null))
                .kind(kind)
                .metadata(metadata)
                .period(period.orElse(null))
                .preamble(preamble().orElse(null))
                .children(children())
                .closing(closing().orElse(null))
                .indicators(indicators)
                .citations(citations);
    }

    /**
     * Returns a copy of this plan with another title.
     *
     * @param title the title, or null for none
     * @return the new plan
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Plan withTitle(@Nullable String title) {
        return toBuilder().title(title).build();
    }

    /**
     * Returns a copy of this plan with another period.
     *
     * @param period the years, or null for none
     * @return the new plan
     * @throws PlanValidationException when the copy violates a constraint; the exception lists all violations
     */
    public Plan withPeriod(@Nullable PlanPeriod period) {
        return toBuilder().period(period).build();
    }

    /**
     * Returns a copy of this plan with its tasks changed, at any depth, in document order. A task is changed after its
     * subtasks. Everything else stays the same, and no constraint is checked, because a plan that was read from a text
     * may violate constraints when its text does.
     *
     * @param change returns the replacement for a task, the same task to keep it, or null to remove it with its
     *     subtasks; not null
     * @return the new plan
     */
    public Plan mapTasks(Function<? super Task, ? extends @Nullable Task> change) {
        Objects.requireNonNull(change, "change");
        Outline mapped = new Outline(preamble(), OutlineNodes.mapTasks(children(), change), closing());
        return new Plan(title, kind, metadata, period, mapped, indicators, citations);
    }

    /** A builder of a plan; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable PlanKind kind = PlanKind.OTHER;
        private @Nullable Metadata metadata = Metadata.NONE;
        private @Nullable PlanPeriod period;
        private @Nullable Passage preamble;
        private List<OutlineNode> children = new ArrayList<>();
        private @Nullable Passage closing;
        private List<Indicator> indicators = new ArrayList<>();
        private List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the title of the plan, null when it has none.
         *
         * @param title the value, or null for none
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets the kind of the document.
         *
         * @param kind the value, not null
         * @return this builder
         */
        public Builder kind(PlanKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets who issued the plan, when and to whom.
         *
         * @param metadata the value, not null
         * @return this builder
         */
        public Builder metadata(Metadata metadata) {
            this.metadata = metadata;
            return this;
        }

        /**
         * Sets the years that it covers, null when they are not known.
         *
         * @param period the value, or null for none
         * @return this builder
         */
        public Builder period(@Nullable PlanPeriod period) {
            this.period = period;
            return this;
        }

        /**
         * Sets the text before the first chapter or task, null when there is none.
         *
         * @param preamble the value, or null for none
         * @return this builder
         */
        public Builder preamble(@Nullable Passage preamble) {
            this.preamble = preamble;
            return this;
        }

        /**
         * Adds a chapter or a task at the end.
         *
         * @param child the element to add, not null
         * @return this builder
         */
        public Builder child(OutlineNode child) {
            children.add(child);
            return this;
        }

        /**
         * Adds a chapter at the end.
         *
         * @param chapter the element to add, not null
         * @return this builder
         */
        public Builder chapter(Chapter chapter) {
            return child(chapter);
        }

        /**
         * Adds a task outside of any chapter at the end.
         *
         * @param task the element to add, not null
         * @return this builder
         */
        public Builder task(Task task) {
            return child(task);
        }

        /**
         * Replaces all chapters and tasks.
         *
         * @param children the complete new list, in order, not null
         * @return this builder
         */
        public Builder children(List<? extends OutlineNode> children) {
            this.children = new ArrayList<>(Objects.requireNonNull(children, "children"));
            return this;
        }

        /**
         * Sets the text after the last chapter or task, null when there is none.
         *
         * @param closing the value, or null for none
         * @return this builder
         */
        public Builder closing(@Nullable Passage closing) {
            this.closing = closing;
            return this;
        }

        /**
         * Adds an indicator.
         *
         * @param indicator the element to add, not null
         * @return this builder
         */
        public Builder indicator(Indicator indicator) {
            indicators.add(indicator);
            return this;
        }

        /**
         * Replaces all indicators.
         *
         * @param indicators the complete new list, in order, not null
         * @return this builder
         */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = new ArrayList<>(Objects.requireNonNull(indicators, "indicators"));
            return this;
        }

        /**
         * Adds a citation.
         *
         * @param citation the element to add, not null
         * @return this builder
         */
        public Builder citation(Citation citation) {
            citations.add(citation);
            return this;
        }

        /**
         * Replaces all citations.
         *
         * @param citations the complete new list, in order, not null
         * @return this builder
         */
        public Builder citations(List<Citation> citations) {
            this.citations = new ArrayList<>(Objects.requireNonNull(citations, "citations"));
            return this;
        }

        /**
         * Builds the plan.
         *
         * @return a plan that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public Plan build() {
            Draft draft = new Draft();
            return draft.checked(new Plan(
                    Optional.ofNullable(title),
                    draft.required("kind", kind, PlanKind.OTHER),
                    draft.required("metadata", metadata, Metadata.NONE),
                    Optional.ofNullable(period),
                    new Outline(
                            Optional.ofNullable(preamble),
                            draft.list("children", children),
                            Optional.ofNullable(closing)),
                    draft.list("indicators", indicators),
                    draft.list("citations", citations)));
        }
    }
}
