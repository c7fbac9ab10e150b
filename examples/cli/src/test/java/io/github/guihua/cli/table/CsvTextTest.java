package io.github.guihua.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void rowsEndAtAnyLineEnd() {
        assertEquals(
                List.of(List.of("a", "b"), List.of("c", ""), List.of(""), List.of("d")),
                CsvText.rows("a,b\r\nc,\n\rd", ','));
        assertEquals(List.of(), CsvText.rows("", ','));
    }

    @Test
    void quotedValuesHoldAnything() {
        assertEquals(
                List.of(List.of("a,b", "c\r\nd", "\"e\"", ""), List.of("f")),
                CsvText.rows("\"a,b\",\"c\r\nd\",\"\"\"e\"\"\",\"\"\r\nf\r\n", ','));
    }

    @Test
    void anySeparatorCanStandBetweenValues() {
        assertEquals(List.of(List.of("a", "b,c", "d;e")), CsvText.rows("a;b,c;\"d;e\"", ';'));
    }

    @Test
    void marksThatNoProgramWritesAreTaken() {
        assertEquals(List.of(List.of("12\"", "b")), CsvText.rows("12\",b", ','));
        assertEquals(List.of(List.of("ab", "c")), CsvText.rows("\"a\"b,c", ','));
        assertEquals(List.of(List.of("a", "b,c\n")), CsvText.rows("a,\"b,c\n", ','));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<String> cells = List.of("", "a,b", "\"", "\r\n", "\r", "甲\t乙", " c ");
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new Csv(out).row(cells);
        out.flush();
        assertEquals(List.of(cells), CsvText.rows(text.toString(), ','));
    }
}
