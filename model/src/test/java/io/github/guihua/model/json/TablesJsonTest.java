package io.github.guihua.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.model.Place;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Table;
import io.github.guihua.model.source.TableCell;
import io.github.guihua.model.source.TableKind;
import io.github.guihua.model.source.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesJsonTest {

    private static final TableRow HEADER =
            new TableRow(List.of(new TableCell("项目", Place.of(2, 4)), new TableCell("", Place.NONE)));

    private static ParseResult with(List<Table> tables) {
        ParseResult empty = Samples.empty();
        return new ParseResult(empty.source(), empty.plan(), empty.blocks(), tables, empty.diagnostics());
    }

    @Test
    void aTableIsWrittenAndReadBackWithItsPlaces() {
        ParseResult result = with(List.of(new Table(TableKind.OTHER, 1, List.of(HEADER), Place.of(2, 9))));

        Table read = PlanJson.fromJson(PlanJson.toJson(result)).tables().get(0);

        assertEquals(result.tables(), List.of(read));
        assertEquals(Place.of(2, 9), read.place());
        assertEquals(Place.of(2, 4), read.rows().get(0).cells().get(0).place());
    }

    @Test
    void plansWrittenBeforeThereWereTablesAreRead() {
        assertEquals(List.of(), PlanJson.fromJson(Samples.contract()).tables());
    }

    @Test
    void rowsCannotBeChangedFromOutside() {
        List<TableRow> rows = with(List.of(new Table(TableKind.TASKS, 0, List.of(HEADER), Place.NONE)))
                .tables()
                .get(0)
                .rows();
        assertFalse(rows.isEmpty());
        assertThrows(UnsupportedOperationException.class, rows::clear);
    }
}
