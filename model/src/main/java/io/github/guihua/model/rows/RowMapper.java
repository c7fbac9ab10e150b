package io.github.guihua.model.rows;

import io.github.guihua.core.internal.time.IsoPeriods;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Origin;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.StatementHolder;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates the rows of one result. */
final class RowMapper {

    private final String path;
    private final ParseResult result;
    private final String documentId;
    private final @Nullable Integer year;
    private final PlanKind kind;

    private final Map<PlanTable, List<PlanRow>> rows = new EnumMap<>(PlanTable.class);

    RowMapper(String path, ParseResult result) {
        this.path = path;
        this.result = result;
        this.documentId = result.source().sha256();
        this.year = year(result.plan());
        this.kind = result.plan().kind();
    }

    PlanRows rows() {
        Plan plan = result.plan();
        plan.preamble().ifPresent(passage -> addPassage(passage, "preamble"));
        addNodes(plan.children(), "/plan", null, null, 0);
        plan.closing().ifPresent(passage -> addPassage(passage, "closing"));
        for (int i = 0; i < plan.indicators().size(); i++) {
            addIndicator(plan.indicators().get(i), "/plan/indicators/" + i);
        }
        for (int i = 0; i < plan.citations().size(); i++) {
            addCitation(plan.citations().get(i), "/plan/citations/" + i);
        }
        for (int i = 0; i < result.diagnostics().size(); i++) {
            addDiagnostic(result.diagnostics().get(i), "/diagnostics/" + i);
        }
        addDocument(plan);
        return new PlanRows(rows);
    }

    private void add(PlanTable table, @Nullable Object... values) {
        rows.computeIfAbsent(table, of -> new ArrayList<>()).add(PlanRow.of(table, values));
    }

    private int count(PlanTable table) {
        return rows.getOrDefault(table, List.of()).size();
    }

    private void addDocument(Plan plan) {
        Metadata metadata = plan.metadata();
        Optional<PlanPeriod> period = plan.period();
        add(
                PlanTable.DOCUMENTS,
                documentId,
                path,
                plan.title().orElse(null),
                period.map(PlanPeriod::startYear).orElse(null),
                period.map(PlanPeriod::endYear).orElse(null),
                period.flatMap(PlanPeriod::horizonYear).orElse(null),
                metadata.noticeTitle().orElse(null),
                joined(metadata.issuers()),
                metadata.documentNumber().orElse(null),
                metadata.indexNumber().orElse(null),
                joined(metadata.recipients()),
                metadata.issuedOn().orElse(null),
                metadata.publishedOn().orElse(null),
                plan.preamble().map(Passage::text).orElse(null),
                plan.closing().map(Passage::text).orElse(null),
                result.source().format().orElse(null),
                result.source().charset(),
                result.source().length(),
                count(PlanTable.CHAPTERS),
                count(PlanTable.TASKS),
                count(PlanTable.UNITS),
                count(PlanTable.PERSONS),
                count(PlanTable.TARGETS),
                count(PlanTable.ACHIEVEMENTS),
                count(PlanTable.MILESTONES),
                plan.indicators().size(),
                count(PlanTable.CITATIONS),
                count(PlanTable.DIAGNOSTICS),
                year,
                kind.name());
    }

    private void addPassage(Passage passage, String name) {
        String at = "/plan/" + name;
        String element = name.equals("preamble") ? "PREAMBLE" : "CLOSING";
        addStatements(passage, at, element);
    }

    /**
     * Adds the rows of the nodes in an element; {@code chapter} and {@code parent} are the ids of the chapter and the
     * task that contain them.
     */
    private void addNodes(
            List<OutlineNode> nodes, String above, @Nullable String chapter, @Nullable String parent, int depth) {
        for (int i = 0; i < nodes.size(); i++) {
            String at = above + "/children/" + i;
            if (nodes.get(i) instanceof Chapter inner) {
                addChapter(inner, at, chapter, depth);
            } else {
                addTask((Task) nodes.get(i), at, chapter, parent, depth);
            }
        }
    }

    private void addChapter(Chapter chapter, String at, @Nullable String parent, int depth) {
        String id = id(at);
        Optional<Numbering> numbering = chapter.numbering();
        add(
                PlanTable.CHAPTERS,
                id,
                documentId,
                parent,
                chapter.id(),
                depth,
                chapter.role().name(),
                style(numbering),
                ordinal(numbering),
                text(numbering),
                chapter.title(),
                chapter.text(),
                start(chapter.place()),
                end(chapter.place()),
                origin(chapter.place()),
                year,
                kind.name());
        addStatements(chapter, at, "CHAPTER");
        addNodes(chapter.children(), at, id, null, depth + 1);
    }

    private void addTask(Task task, String at, @Nullable String chapter, @Nullable String parent, int depth) {
        String id = id(at);
        Optional<Numbering> numbering = task.numbering();
        Optional<Deadline> deadline = task.deadline();
        add(
                PlanTable.TASKS,
                id,
                documentId,
                chapter,
                parent,
                task.id(),
                depth,
                task.role().map(Enum::name).orElse(null),
                style(numbering),
                ordinal(numbering),
                text(numbering),
                task.title(),
                task.text(),
                deadline.map(Deadline::text).orElse(null),
                deadline.map(Deadline::kind).map(Enum::name).orElse(null),
                deadline.flatMap(Deadline::from).orElse(null),
                deadline.flatMap(Deadline::by).orElse(null),
                deadline.flatMap(Deadline::per).map(IsoPeriods::format).orElse(null),
                deadline.map(Deadline::place).map(RowMapper::start).orElse(null),
                deadline.map(Deadline::place).map(RowMapper::end).orElse(null),
                start(task.place()),
                end(task.place()),
                origin(task.place()),
                year,
                kind.name());
        for (int i = 0; i < task.responsibleUnits().size(); i++) {
            addUnit(task.responsibleUnits().get(i), at + "/responsibleUnits/" + i, id);
        }
        for (int i = 0; i < task.responsiblePersons().size(); i++) {
            addPerson(task.responsiblePersons().get(i), at + "/responsiblePersons/" + i, id);
        }
        addStatements(task, at, "TASK");
        addNodes(task.children(), at, chapter, id, depth + 1);
    }

    private void addUnit(ResponsibleUnit unit, String at, String task) {
        add(
                PlanTable.UNITS,
                id(at),
                documentId,
                task,
                unit.name(),
                unit.fullName(),
                unit.alias().orElse(null),
                unit.role().name(),
                unit.collective(),
                start(unit.place()),
                end(unit.place()),
                origin(unit.place()),
                year,
                kind.name());
    }

    private void addPerson(ResponsiblePerson person, String at, String task) {
        add(
                PlanTable.PERSONS,
                id(at),
                documentId,
                task,
                person.name().orElse(null),
                person.post().orElse(null),
                person.role().name(),
                start(person.place()),
                end(person.place()),
                origin(person.place()),
                year,
                kind.name());
    }

    private void addStatements(StatementHolder holder, String at, String element) {
        addNumeric(holder.targets(), PlanTable.TARGETS, at, element);
        addNumeric(holder.achievements(), PlanTable.ACHIEVEMENTS, at, element);
        for (int i = 0; i < holder.milestones().size(); i++) {
            addMilestone(holder.milestones().get(i), at + "/milestones/" + i, at, element);
        }
    }

    private void addMilestone(Milestone milestone, String at, String holder, String element) {
        add(
                PlanTable.MILESTONES,
                id(at),
                documentId,
                id(holder),
                element,
                milestone.text(),
                milestone.due().orElse(null),
                milestone.dueFrom().orElse(null),
                milestone.dueBy().orElse(null),
                milestone.modality().name(),
                milestone.confidence().map(Enum::name).orElse(null),
                start(milestone.place()),
                end(milestone.place()),
                origin(milestone.place()),
                year,
                kind.name());
    }

    private void addNumeric(List<? extends NumericStatement> statements, PlanTable table, String at, String element) {
        for (int i = 0; i < statements.size(); i++) {
            NumericStatement statement = statements.get(i);
            add(
                    table,
                    id(at + "/" + table.tableName() + "/" + i),
                    documentId,
                    id(at),
                    element,
                    statement.subject(),
                    statement.text(),
                    statement.comparison().name(),
                    fitting(statement.amount()),
                    statement.max().map(RowMapper::fitting).orElse(null),
                    statement.unit().orElse(null),
                    statement.change().name(),
                    statement.per().map(IsoPeriods::format).orElse(null),
                    statement.due().orElse(null),
                    statement.dueFrom().orElse(null),
                    statement.dueBy().orElse(null),
                    statement.modality().name(),
                    statement.confidence().map(Enum::name).orElse(null),
                    start(statement.place()),
                    end(statement.place()),
                    origin(statement.place()),
                    year,
                    kind.name());
        }
    }

    private void addIndicator(Indicator indicator, String at) {
        if (indicator.values().isEmpty()) {
            addValue(indicator, at, at, null);
        }
        for (int i = 0; i < indicator.values().size(); i++) {
            addValue(indicator, at, at + "/values/" + i, indicator.values().get(i));
        }
    }

    private void addValue(Indicator indicator, String at, String valueAt, @Nullable IndicatorValue value) {
        add(
                PlanTable.INDICATORS,
                id(valueAt),
                documentId,
                id(at),
                indicator.name(),
                indicator.unit().orElse(null),
                indicator.nature().map(Enum::name).orElse(null),
                indicator.cumulative(),
                value == null ? null : value.column(),
                value == null ? null : value.year().orElse(null),
                value == null ? null : value.amount().map(RowMapper::fitting).orElse(null),
                value == null ? null : value.text(),
                start(indicator.place()),
                end(indicator.place()),
                origin(indicator.place()),
                year,
                kind.name());
    }

    private void addCitation(Citation citation, String at) {
        add(
                PlanTable.CITATIONS,
                id(at),
                documentId,
                citation.title(),
                citation.documentNumber().orElse(null),
                start(citation.place()),
                end(citation.place()),
                origin(citation.place()),
                year,
                kind.name());
    }

    private void addDiagnostic(Diagnostic diagnostic, String at) {
        add(
                PlanTable.DIAGNOSTICS,
                id(at),
                documentId,
                diagnostic.severity().name(),
                diagnostic.code(),
                diagnostic.message(),
                diagnostic.line().orElse(null),
                diagnostic.column().orElse(null),
                diagnostic.span().map(Span::start).orElse(null),
                diagnostic.span().map(Span::end).orElse(null),
                year,
                kind.name());
    }

    private String id(String at) {
        return documentId + "#" + at;
    }

    private static @Nullable Integer year(Plan plan) {
        return plan.period()
                .map(PlanPeriod::startYear)
                .or(() -> plan.metadata().issuedOn().map(LocalDate::getYear))
                .or(() -> plan.metadata().publishedOn().map(LocalDate::getYear))
                .orElse(null);
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join("、", names);
    }

    private static @Nullable String style(Optional<Numbering> numbering) {
        return numbering.map(Numbering::style).map(Enum::name).orElse(null);
    }

    private static @Nullable Integer ordinal(Optional<Numbering> numbering) {
        return numbering.flatMap(Numbering::ordinal).orElse(null);
    }

    private static @Nullable String text(Optional<Numbering> numbering) {
        return numbering.map(Numbering::text).orElse(null);
    }

    private static @Nullable Integer start(Place place) {
        return place.span().map(Span::start).orElse(null);
    }

    private static @Nullable Integer end(Place place) {
        return place.span().map(Span::end).orElse(null);
    }

    private static @Nullable String origin(Place place) {
        return place.origin().map(Origin::toString).orElse(null);
    }

    /** The number rounded to the scale of a column; null when it has too many digits before its decimal point. */
    static @Nullable BigDecimal fitting(BigDecimal amount) {
        BigDecimal shorter = amount.scale() > ColumnType.DECIMAL_SCALE
                ? amount.setScale(ColumnType.DECIMAL_SCALE, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                : amount;
        BigDecimal plain = shorter.scale() < 0 ? shorter.setScale(0) : shorter;
        return plain.precision() - plain.scale() > ColumnType.DECIMAL_PRECISION - ColumnType.DECIMAL_SCALE
                ? null
                : plain;
    }
}
