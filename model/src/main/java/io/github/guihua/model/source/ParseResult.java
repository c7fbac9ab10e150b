package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Outline;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.comparison.PlanComparison;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was parsed from a text, with its source, blocks, tables and diagnostics.
 *
 * @param source the source text
 * @param plan the plan
 * @param blocks the blocks of the text, which cover all its characters except blanks
 * @param tables the tables of the text, row by row
 * @param diagnostics the messages about the plan and its text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder("schemaVersion")
public record ParseResult(
        @Valid Source source,
        @Valid Plan plan,
        List<@Valid Block> blocks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Table> tables,
        List<@Valid Diagnostic> diagnostics) {

    /** The version of the JSON contract that this library writes; it reads every version 1. */
    public static final String SCHEMA_VERSION = "1.0";

    /**
     * Checks that nothing is missing, and copies the lists.
     *
     * @param source the source text
     * @param plan the plan
     * @param blocks the blocks of the text, which cover all its characters except blanks
     * @param tables the tables of the text, row by row
     * @param diagnostics the messages about the plan and its text
     */
    public ParseResult {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(plan, "plan");
        blocks = Values.list(blocks);
        tables = Values.list(tables);
        diagnostics = Values.list(diagnostics);
    }

    /**
     * Creates a result of a text without tables.
     *
     * @param source the source text
     * @param plan the plan
     * @param blocks the blocks of the text, which cover all its characters except blanks
     * @param diagnostics the messages about the plan and its text
     */
    public ParseResult(Source source, Plan plan, List<Block> blocks, List<Diagnostic> diagnostics) {
        this(source, plan, blocks, List.of(), diagnostics);
    }

    /** Creates a result for Jackson. Unlike the constructor it takes a version, which is already checked. */
    @JsonCreator
    static ParseResult read(
            @JsonProperty("schemaVersion") @Nullable SchemaVersion schemaVersion,
            @JsonProperty("source") Source source,
            @JsonProperty("plan") Plan plan,
            @JsonProperty("blocks") List<Block> blocks,
            @JsonProperty("tables") List<Table> tables,
            @JsonProperty("diagnostics") List<Diagnostic> diagnostics) {
        return new ParseResult(source, plan, blocks, tables, diagnostics);
    }

    /**
     * Returns the version of the JSON contract for writing.
     *
     * @return {@link #SCHEMA_VERSION}
     */
    @JsonProperty("schemaVersion")
    public String schemaVersion() {
        return SCHEMA_VERSION;
    }

    /**
     * Returns the span of an element of the plan in the source.
     *
     * @param element an element of this result's plan, not null
     * @return the span of its place in UTF-16 units of the decoded text, empty when its place is not known
     */
    public Optional<Span> source(PlanElement element) {
        return element.place().span();
    }

    /**
     * Compares the plan with that of an older result, such as last year's plan.
     *
     * @param older the result of the older plan, not null
     * @return the differences of the two plans
     */
    public PlanComparison comparedWith(ParseResult older) {
        return PlanComparison.between(older.plan, plan);
    }

    /**
     * Returns a result for a plan that was built and did not come from a text, so that it can be written as JSON.
     *
     * @param plan the plan, not null
     * @return a result with only the plan and {@link Source#NONE}
     */
    public static ParseResult of(Plan plan) {
        return new ParseResult(Source.NONE, plan, List.of(), List.of());
    }

    /**
     * Returns an empty builder of a parse result.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this parse result.
     *
     * @return a new builder with all values of this parse result
     */
    public Builder toBuilder() {
        return new Builder()
                .source(source)
                .plan(plan)
                .blocks(blocks)
                .tables(tables)
                .diagnostics(diagnostics);
    }

    /** A builder of a parse result; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        /** The substitute for a missing source. */
        private static final Source NO_SOURCE = new Source("", "UTF-8", 0, "0".repeat(64));

        /** The substitute for a missing plan. */
        private static final Plan NO_PLAN = new Plan(
                Optional.empty(), PlanKind.OTHER, Metadata.NONE, Optional.empty(), Outline.NONE, List.of(), List.of());

        private @Nullable Source source;
        private @Nullable Plan plan;
        private List<Block> blocks = new ArrayList<>();
        private List<Table> tables = new ArrayList<>();
        private List<Diagnostic> diagnostics = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the source text.
         *
         * @param source the value, not null
         * @return this builder
         */
        public Builder source(Source source) {
            this.source = source;
            return this;
        }

        /**
         * Sets the plan.
         *
         * @param plan the value, not null
         * @return this builder
         */
        public Builder plan(Plan plan) {
            this.plan = plan;
            return this;
        }

        /**
         * Adds a block.
         *
         * @param block the element to add, not null
         * @return this builder
         */
        public Builder block(Block block) {
            blocks.add(block);
            return this;
        }

        /**
         * Replaces all blocks.
         *
         * @param blocks the complete new list, in order, not null
         * @return this builder
         */
        public Builder blocks(List<Block> blocks) {
            this.blocks = new ArrayList<>(Objects.requireNonNull(blocks, "blocks"));
            return this;
        }

        /**
         * Adds a table.
         *
         * @param table the element to add, not null
         * @return this builder
         */
        public Builder table(Table table) {
            tables.add(table);
            return this;
        }

        /**
         * Replaces all tables.
         *
         * @param tables the complete new list, in order, not null
         * @return this builder
         */
        public Builder tables(List<Table> tables) {
            this.tables = new ArrayList<>(Objects.requireNonNull(tables, "tables"));
            return this;
        }

        /**
         * Adds a diagnostic.
         *
         * @param diagnostic the element to add, not null
         * @return this builder
         */
        public Builder diagnostic(Diagnostic diagnostic) {
            diagnostics.add(diagnostic);
            return this;
        }

        /**
         * Replaces all diagnostics.
         *
         * @param diagnostics the complete new list, in order, not null
         * @return this builder
         */
        public Builder diagnostics(List<Diagnostic> diagnostics) {
            this.diagnostics = new ArrayList<>(Objects.requireNonNull(diagnostics, "diagnostics"));
            return this;
        }

        /**
         * Builds the parse result.
         *
         * @return a parse result that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
         */
        public ParseResult build() {
            Draft draft = new Draft();
            return draft.checked(new ParseResult(
                    draft.required("source", source, NO_SOURCE),
                    draft.required("plan", plan, NO_PLAN),
                    draft.list("blocks", blocks),
                    draft.list("tables", tables),
                    draft.list("diagnostics", diagnostics)));
        }
    }
}
