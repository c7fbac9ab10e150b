package io.github.guihua.model.rows;

import io.github.guihua.model.ParseResult;
import java.util.List;

/**
 * The rows of one document.
 *
 * @param document what it is
 * @param chapters its chapters, each before what stands in it
 * @param tasks its tasks and subtasks, each before its subtasks
 * @param units its responsible units
 * @param targets its targets
 * @param achievements its achievements
 * @param indicators the values of its indicators
 * @param citations the documents that it cites
 * @param diagnostics what the reader of its text doubts
 */
public record PlanRows(
        DocumentRow document,
        List<ChapterRow> chapters,
        List<TaskRow> tasks,
        List<UnitRow> units,
        List<StatementRow> targets,
        List<StatementRow> achievements,
        List<IndicatorRow> indicators,
        List<CitationRow> citations,
        List<DiagnosticRow> diagnostics) {

    /**
     * Copies the lists.
     *
     * @param document what it is
     * @param chapters its chapters, each before what stands in it
     * @param tasks its tasks and subtasks, each before its subtasks
     * @param units its responsible units
     * @param targets its targets
     * @param achievements its achievements
     * @param indicators the values of its indicators
     * @param citations the documents that it cites
     * @param diagnostics what the reader of its text doubts
     */
    public PlanRows {
        chapters = List.copyOf(chapters);
        tasks = List.copyOf(tasks);
        units = List.copyOf(units);
        targets = List.copyOf(targets);
        achievements = List.copyOf(achievements);
        indicators = List.copyOf(indicators);
        citations = List.copyOf(citations);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The rows of a result. The same result gives the same rows, ids included.
     *
     * @param path where the document was read, not null; it is kept as it is
     * @param result the result, not null
     * @return its rows
     */
    public static PlanRows of(String path, ParseResult result) {
        return new RowMapper(path, result).rows();
    }

    /**
     * The rows of one table.
     *
     * @param table the table, not null
     * @return its rows, empty for {@link PlanTable#FAILURES}
     */
    public List<? extends PlanRow> of(PlanTable table) {
        return switch (table) {
            case DOCUMENTS -> List.of(document);
            case CHAPTERS -> chapters;
            case TASKS -> tasks;
            case UNITS -> units;
            case TARGETS -> targets;
            case ACHIEVEMENTS -> achievements;
            case INDICATORS -> indicators;
            case CITATIONS -> citations;
            case DIAGNOSTICS -> diagnostics;
            case FAILURES -> List.of();
        };
    }
}
