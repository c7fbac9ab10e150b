package io.github.guihua.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A table in its three forms. */
class TableTextsTest {

    private static final Table TABLE = new Table(
            List.of("subject", "amount", "due"),
            List.of(List.of("失业率", "3.3", "年内"), List.of("a|b,\"c\"\n<d>", "120000", "2007-12-31")));

    private static String printed(Consumer<PrintWriter> print) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        print.accept(out);
        out.flush();
        return text.toString();
    }

    @Test
    void alignedColumnsStartInOnePlaceAndNumbersEndInOne() {
        assertEquals("""
                subject      amount  due
                失业率          3.3  年内
                a|b,"c" <d>  120000  2007-12-31
                """, printed(out -> new AlignedText(out, 40).print(TABLE)).replace("\r\n", "\n"));
    }

    @Test
    void aWideCellIsCut() {
        Table table = new Table(List.of("x", "y"), List.of(List.of("城镇登记失业率", "1"), List.of("率", "2")));
        assertEquals("""
                x      y
                城镇…  1
                率     2
                """, printed(out -> new AlignedText(out, 6).print(table)).replace("\r\n", "\n"));
    }

    @Test
    void csvIsQuotedWhereItMustBe() {
        assertEquals(
                "subject,amount,due\r\n失业率,3.3,年内\r\n\"a|b,\"\"c\"\"\n<d>\",120000,2007-12-31\r\n",
                printed(out -> new Csv(out).table(TABLE)));
    }

    @Test
    void theMarkComesFirst() {
        assertEquals("\ufeffa,,b\r\n", printed(out -> {
            Csv csv = new Csv(out);
            csv.byteOrderMark();
            csv.row(List.of("a", "", "b"));
        }));
    }

    @Property(tries = 500)
    void csvReadsBackAsItWas(@ForAll @Size(min = 2, max = 4) List<String> cells) {
        assertEquals(List.of(cells), CsvRows.read(printed(out -> new Csv(out).row(cells))));
    }

    @Test
    void markdownHasNoMarkupFromItsCells() {
        assertEquals("""
                | subject | amount | due |
                | --- | --- | --- |
                | 失业率 | 3.3 | 年内 |
                | a\\|b,"c"<br>&lt;d> | 120000 | 2007-12-31 |
                """, printed(out -> new MarkdownTable(out).print(TABLE)));
    }

    @Test
    void columnsWithoutAnythingCanBeLeftOut() {
        Table table = new Table(List.of("a", "b", "c"), List.of(List.of("1", "", ""), List.of("", "", "2")));
        assertEquals(
                new Table(List.of("a", "c"), List.of(List.of("1", ""), List.of("", "2"))), table.withoutEmptyColumns());
        Table empty = new Table(List.of("a"), List.of());
        assertSame(empty, empty.withoutEmptyColumns());
    }

    @Test
    void aRowFitsItsHeader() {
        assertThrows(IllegalArgumentException.class, () -> new Table(List.of("a"), List.of(List.of("1", "2"))));
    }
}
