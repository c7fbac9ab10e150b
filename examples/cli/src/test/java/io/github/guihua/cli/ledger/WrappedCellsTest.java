package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedCellsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 8, 0",
        "修建道路, 8, 1",
        "修建道路和, 8, 2",
        "'修建道路\n桥', 8, 2",
        "'修建道路\n\n桥', 8, 3",
        "修路2007年, 8, 2",
        "修路200年, 8, 2",
        "修路20年, 8, 1",
        "年底（至2007-12-31）, 10, 3",
        "年底（至2007-12-31）, 20, 1",
        "002_42eddaacd7320f5f:7, 10, 3",
        "修002_42eddaacd7320f5f:7, 10, 4",
        "a b c d e f, 6, 2",
    })
    void aCellHasAsManyLinesAsProgramsShow(String cell, int width, int lines) {
        assertEquals(lines, WrappedCells.of(List.of(cell.replace("\\n", "\n"))).lines(0, width));
    }

    @Test
    void theLongestLineIsTakenWithoutWrapping() {
        assertEquals(10, WrappedCells.of(List.of("a", "修\n道路2007年")).longest());
        assertEquals(0, WrappedCells.of(List.of("", "")).longest());
    }

    @Test
    void linesThatEndInTheTextGainNothing() {
        assertEquals(0, WrappedCells.of(List.of("路\n桥\n树\n灯")).gain(9));
        assertTrue(WrappedCells.of(List.of("路桥树灯路桥树灯")).gain(9) > 0);
    }

    @Test
    void oneHighCellGainsMoreThanManyLowOnes() {
        WrappedCells high = WrappedCells.of(List.of("路".repeat(40), "", "", ""));
        WrappedCells low = WrappedCells.of(List.of("路".repeat(8), "路".repeat(8), "路".repeat(8), "路".repeat(8)));
        assertTrue(high.gain(9) > low.gain(9));
    }
}
