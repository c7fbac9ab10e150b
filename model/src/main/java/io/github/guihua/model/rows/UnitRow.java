package io.github.guihua.model.rows;

import io.github.guihua.model.PlanKind;
import io.github.guihua.model.UnitRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part that a body has in a task.
 *
 * @param id its id
 * @param documentId the id of its document
 * @param taskId the id of the task
 * @param name the name as written
 * @param fullName the name with the words that a list leaves out
 * @param alias the name in brackets beside it, null when there is none
 * @param role its part
 * @param collective whether it names a group of bodies, such as all departments
 * @param spanStart the code unit of the source that it begins at, null when it came from none
 * @param spanEnd the code unit behind it, null when it came from no source
 * @param year the year of its document, null when that is not known
 * @param kind the kind of its document
 */
public record UnitRow(
        String id,
        String documentId,
        String taskId,
        String name,
        String fullName,
        @Nullable String alias,
        UnitRole role,
        boolean collective,
        @Nullable Integer spanStart,
        @Nullable Integer spanEnd,
        @Nullable Integer year,
        PlanKind kind)
        implements PlanRow {

    static final List<Column> COLUMNS = List.of(
            Column.of("id", ColumnType.TEXT),
            Column.of("document_id", ColumnType.TEXT),
            Column.of("task_id", ColumnType.TEXT),
            Column.of("name", ColumnType.TEXT),
            Column.of("full_name", ColumnType.TEXT),
            Column.optional("alias", ColumnType.TEXT),
            Column.of("role", ColumnType.TEXT),
            Column.of("collective", ColumnType.BOOLEAN),
            Column.optional("span_start", ColumnType.INTEGER),
            Column.optional("span_end", ColumnType.INTEGER),
            Column.optional("year", ColumnType.INTEGER),
            Column.of("kind", ColumnType.TEXT));

    @Override
    public PlanTable table() {
        return PlanTable.UNITS;
    }

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {
            id,
            documentId,
            taskId,
            name,
            fullName,
            alias,
            role.name(),
            collective,
            spanStart,
            spanEnd,
            year,
            kind.name()
        };
    }
}
