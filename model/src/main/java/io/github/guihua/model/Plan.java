package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.guihua.model.validation.NonBlank;
import io.github.guihua.model.validation.PlanValidationException;
import io.github.guihua.model.validation.UniqueIds;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A planning document as a typed value: what it is, its outline of chapters and tasks, its indicators and what it
 * cites.
 *
 * <p>Immutable and thread-safe. Two plans are equal when they say the same, wherever it stood.
 *
 * @param title the plan's own title, empty when it has none
 * @param kind what kind of document it is
 * @param metadata who issued it, when and to whom
 * @param period the years that it covers, empty when they are not known
 * @param preamble what stands before the first chapter, empty when nothing does
 * @param chapters the chapters of the top level
 * @param rootTasks the tasks that stand under no chapter; {@code tasks} in JSON
 * @param closing what stands after the last chapter, empty when nothing does
 * @param indicators the rows of the indicator tables
 * @param citations the documents that it cites
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@UniqueIds
public record Plan(
        Optional<@NonBlank String> title,
        PlanKind kind,
        @Valid Metadata metadata,
        Optional<@Valid PlanPeriod> period,
        Optional<@Valid Passage> preamble,
        List<@Valid Chapter> chapters,
        @JsonProperty("tasks") List<@Valid Task> rootTasks,
        Optional<@Valid Passage> closing,
        List<@Valid Indicator> indicators,
        List<@Valid Citation> citations) {

    /**
     * Checks that nothing is missing, and copies the lists.
     *
     * @param title the plan's own title, empty when it has none
     * @param kind what kind of document it is
     * @param metadata who issued it, when and to whom
     * @param period the years that it covers, empty when they are not known
     * @param preamble what stands before the first chapter, empty when nothing does
     * @param chapters the chapters of the top level
     * @param rootTasks the tasks that stand under no chapter; {@code tasks} in JSON
     * @param closing what stands after the last chapter, empty when nothing does
     * @param indicators the rows of the indicator tables
     * @param citations the documents that it cites
     */
    public Plan {
        title = Values.optional(title);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(metadata, "metadata");
        period = Values.optional(period);
        preamble = Values.optional(preamble);
        chapters = Values.list(chapters);
        rootTasks = Values.list(rootTasks);
        closing = Values.optional(closing);
        indicators = Values.list(indicators);
        citations = Values.list(citations);
    }

    /** {@return all tasks and subtasks at any depth, in document order where their places are known} */
    public List<Task> tasks() {
        return new PlanWalk(this).tasks();
    }

    /** {@return the responsible units of all tasks and subtasks; a body is in it once for each} */
    public List<ResponsibleUnit> units() {
        return new PlanWalk(this).units();
    }

    /** {@return the responsible persons of all tasks and subtasks; a person is in it once for each} */
    public List<ResponsiblePerson> persons() {
        return new PlanWalk(this).persons();
    }

    /** {@return all targets, those of preamble and closing included, in document order where their places are known} */
    public List<Target> targets() {
        return new PlanWalk(this).targets();
    }

    /** {@return all achievements, wherever they stand, in document order where their places are known} */
    public List<Achievement> achievements() {
        return new PlanWalk(this).achievements();
    }

    /** {@return all milestones, wherever they stand, in document order where their places are known} */
    public List<Milestone> milestones() {
        return new PlanWalk(this).milestones();
    }

    /**
     * The targets that meet a condition, such as {@code t -> t.modality() == Modality.FIRM}.
     *
     * @param condition what a target must meet, not null
     * @return an unmodifiable list in the order of {@link #targets()}
     */
    public List<Target> targets(Predicate<? super Target> condition) {
        return targets().stream().filter(condition).toList();
    }

    /** {@return the chapters and tasks of the top level in document order} */
    public List<OutlineNode> nodes() {
        return DocumentOrder.nodes(chapters, rootTasks);
    }

    /** {@return all elements, lazily: preamble, outline, closing, indicators, citations, each before what is in it} */
    public Stream<PlanElement> walk() {
        return DocumentOrder.children(this).stream().flatMap(PlanElement::walk);
    }

    /**
     * Brings a visitor round all elements, in the order of {@link #walk()}.
     *
     * @param visitor what is to be done at each, not null
     */
    public void accept(PlanVisitor visitor) {
        new VisitorWalk(Objects.requireNonNull(visitor, "visitor")).over(this);
    }

    /**
     * The element at a path, as violations and {@link PlanIndex#path} write it: {@code chapters[0].tasks[2].targets[1]}.
     *
     * @param path the way from the plan, not null
     * @return the element, empty when none stands there
     */
    public Optional<PlanElement> find(String path) {
        return PlanPath.find(this, Objects.requireNonNull(path, "path"));
    }

    /**
     * The index of the plan, which tells paths, parents and ids. It is made anew at each call: keep it for many questions.
     *
     * @return a new index
     */
    public PlanIndex index() {
        return PlanIndex.of(this);
    }

    /**
     * The bodies and their tasks.
     *
     * @return an unmodifiable map from full names, in order of first appearance, to tasks and subtasks in document order
     */
    public Map<String, List<Task>> byUnit() {
        return UnitTasks.of(this, unit -> true);
    }

    /**
     * The bodies that have a given part, and the tasks in which they have it.
     *
     * @param role the part, not null
     * @return an unmodifiable map as that of {@link #byUnit()}
     */
    public Map<String, List<Task>> byUnit(UnitRole role) {
        Objects.requireNonNull(role, "role");
        return UnitTasks.of(this, unit -> unit.role() == role);
    }

    /** {@return a new builder that holds nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder that holds what this plan holds} */
    public Builder toBuilder() {
        return new Builder()
                .title(title.orElse(null))
                .kind(kind)
                .metadata(metadata)
                .period(period.orElse(null))
                .preamble(preamble.orElse(null))
                .chapters(chapters)
                .rootTasks(rootTasks)
                .closing(closing.orElse(null))
                .indicators(indicators)
                .citations(citations);
    }

    /**
     * The same plan with another title.
     *
     * @param title the title, or null for none
     * @return another plan
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Plan withTitle(@Nullable String title) {
        return toBuilder().title(title).build();
    }

    /**
     * The same plan with another period.
     *
     * @param period the years, or null for none
     * @return another plan
     * @throws PlanValidationException when a constraint does not hold any more, with all violations
     */
    public Plan withPeriod(@Nullable PlanPeriod period) {
        return toBuilder().period(period).build();
    }

    /** Builds a plan; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private PlanKind kind = PlanKind.OTHER;
        private Metadata metadata = Metadata.NONE;
        private @Nullable PlanPeriod period;
        private @Nullable Passage preamble;
        private List<Chapter> chapters = new ArrayList<>();
        private List<Task> rootTasks = new ArrayList<>();
        private @Nullable Passage closing;
        private List<Indicator> indicators = new ArrayList<>();
        private List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the plan's own title, null when it has none.
         *
         * @param title the value, or null for none
         * @return this builder
         */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets what kind of document it is.
         *
         * @param kind the value, not null
         * @return this builder
         */
        public Builder kind(PlanKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets who issued it, when and to whom.
         *
         * @param metadata the value, not null
         * @return this builder
         */
        public Builder metadata(Metadata metadata) {
            this.metadata = Objects.requireNonNull(metadata, "metadata");
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
         * Sets what stands before the first chapter, null when nothing does.
         *
         * @param preamble the value, or null for none
         * @return this builder
         */
        public Builder preamble(@Nullable Passage preamble) {
            this.preamble = preamble;
            return this;
        }

        /**
         * Adds a chapter.
         *
         * @param chapter the next one, not null
         * @return this builder
         */
        public Builder chapter(Chapter chapter) {
            chapters.add(Objects.requireNonNull(chapter, "chapter"));
            return this;
        }

        /**
         * Replaces all chapters.
         *
         * @param chapters all of them, in order, not null
         * @return this builder
         */
        public Builder chapters(List<Chapter> chapters) {
            this.chapters = new ArrayList<>(chapters);
            return this;
        }

        /**
         * Adds a task that stands under no chapter.
         *
         * @param task the next one, not null
         * @return this builder
         */
        public Builder task(Task task) {
            rootTasks.add(Objects.requireNonNull(task, "task"));
            return this;
        }

        /**
         * Replaces all root tasks.
         *
         * @param rootTasks all of them, in order, not null
         * @return this builder
         */
        public Builder rootTasks(List<Task> rootTasks) {
            this.rootTasks = new ArrayList<>(rootTasks);
            return this;
        }

        /**
         * Sets what stands after the last chapter, null when nothing does.
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
         * @param indicator the next one, not null
         * @return this builder
         */
        public Builder indicator(Indicator indicator) {
            indicators.add(Objects.requireNonNull(indicator, "indicator"));
            return this;
        }

        /**
         * Replaces all indicators.
         *
         * @param indicators all of them, in order, not null
         * @return this builder
         */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = new ArrayList<>(indicators);
            return this;
        }

        /**
         * Adds a citation.
         *
         * @param citation the next one, not null
         * @return this builder
         */
        public Builder citation(Citation citation) {
            citations.add(Objects.requireNonNull(citation, "citation"));
            return this;
        }

        /**
         * Replaces all citations.
         *
         * @param citations all of them, in order, not null
         * @return this builder
         */
        public Builder citations(List<Citation> citations) {
            this.citations = new ArrayList<>(citations);
            return this;
        }

        /**
         * Builds the plan.
         *
         * @return a plan in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
         */
        public Plan build() {
            return new Draft()
                    .checked(new Plan(
                            Optional.ofNullable(title),
                            kind,
                            metadata,
                            Optional.ofNullable(period),
                            Optional.ofNullable(preamble),
                            chapters,
                            rootTasks,
                            Optional.ofNullable(closing),
                            indicators,
                            citations));
        }
    }
}
