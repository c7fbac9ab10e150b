package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.source.Block;
import io.github.guihua.model.source.BlockType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTest {

    @Test
    void constructorTakesWhatAParserMayFind() {
        Task task = new Task("", null, Heading.NONE, "", Responsibility.NONE, Statements.NONE, null, null);

        assertEquals(Optional.empty(), task.role());
        assertEquals(Optional.empty(), task.numbering());
        assertEquals(List.of(), task.responsibleUnits());
        assertEquals(List.of(), task.subtasks());
        assertEquals(Optional.empty(), task.place().span());
    }

    @Test
    void mandatoryComponentsAreNamedWhenNull() {
        assertEquals(
                "title",
                assertThrows(
                                NullPointerException.class,
                                () -> new Task(
                                        "",
                                        null,
                                        new Heading(null, null),
                                        "",
                                        Responsibility.NONE,
                                        Statements.NONE,
                                        null,
                                        null))
                        .getMessage());
        assertEquals(
                "kind",
                assertThrows(
                                NullPointerException.class,
                                () -> new Plan(null, null, Metadata.NONE, null, Outline.NONE, null, null))
                        .getMessage());
        assertEquals(
                "amount",
                assertThrows(NullPointerException.class, () -> statement(null)).getMessage());
    }

    @Test
    void listsAreCopied() {
        List<Task> given = new ArrayList<>(List.of(task("a")));
        Task parent = Task.builder().title("parent").subtasks(given).build();
        given.add(task("b"));

        assertEquals(1, parent.subtasks().size());
    }

    @Test
    void listsCannotBeChanged() {
        Chapter chapter = Chapter.builder().role(NodeRole.WORK).title("一").build();
        assertThrows(UnsupportedOperationException.class, () -> chapter.tasks().add(task("a")));
        assertThrows(
                UnsupportedOperationException.class, () -> chapter.chapters().clear());
        Plan plan = Plan.builder().task(task("a")).build();
        assertThrows(UnsupportedOperationException.class, () -> plan.tasks().clear());
        assertThrows(UnsupportedOperationException.class, () -> plan.allTasks().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> plan.allTargets().add(null));
        assertThrows(
                UnsupportedOperationException.class,
                () -> plan.metadata().issuers().add("x"));
    }

    @Test
    void listsHoldNoNull() {
        List<String> withNull = Arrays.asList("a", null);
        assertThrows(NullPointerException.class, () -> new Metadata(null, withNull, null, null, null, null, null));
    }

    @Test
    void aBuilderMayBeUsedAgain() {
        Task.Builder builder = Task.builder().title("a").subtask(task("b"));
        Task first = builder.build();
        Task second = builder.subtask(task("c")).build();

        assertEquals(1, first.subtasks().size());
        assertEquals(2, second.subtasks().size());
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.5",
        "120000, 120000",
        "1.2E+5, 120000",
        "0.00, 0",
        "0E-9, 0",
        "0E+3, 0",
        "252.87, 252.87",
        "-7E+3, -7000",
        "1E-9, 0.000000001",
        "100.00, 100"
    })
    void amountsAreNormalised(String given, String plain) {
        BigDecimal amount = statement(new BigDecimal(given)).amount();
        assertEquals(plain, amount.toPlainString());
        assertTrue(amount.scale() >= 0);
        assertEquals(statement(new BigDecimal(plain)), statement(new BigDecimal(given)));
        IndicatorValue cell = new IndicatorValue("", null, Optional.of(new BigDecimal(given)), "");
        assertEquals(plain, cell.amount().get().toPlainString());
    }

    @Test
    void theHigherNumberIsNormalisedToo() {
        Target target = Target.of("x").between("1.0", "2E+1", "个").build();
        assertEquals(Optional.of(new BigDecimal("20")), target.max());
    }

    @Test
    void anAmountBeyondAllReasonIsRefusedBeforeItIsWrittenOut() {
        assertThrows(ArithmeticException.class, () -> statement(new BigDecimal("1E+1000000000")));
        assertEquals(
                1001,
                statement(new BigDecimal("1E+1000")).amount().toPlainString().length());
    }

    @Test
    void placesAreEqualToOneAnotherAndToNothingElse() {
        assertEquals(Place.NONE, Place.of(3, 9));
        assertEquals(Place.of(new Span(1, 2)), Place.of(3, 9));
        assertEquals(Place.NONE.hashCode(), Place.of(3, 9).hashCode());
        assertNotEquals(Place.NONE, null);
        assertNotEquals(Place.NONE, new Span(0, 1));
    }

    @Test
    void placesKeepTheirSpan() {
        assertEquals(Optional.of(new Span(3, 9)), Place.of(3, 9).span());
        assertEquals(Optional.empty(), Place.NONE.span());
        assertEquals("[3, 9)", Place.of(3, 9).toString());
        assertEquals("nowhere", Place.NONE.toString());
        assertThrows(IllegalArgumentException.class, () -> Place.of(9, 3));
    }

    @Test
    void equalityIsByContent() {
        Task here = task("a").toBuilder().place(Place.of(1, 2)).build();
        Task there = task("a").toBuilder().place(Place.of(8, 9)).build();

        assertEquals(here, there);
        assertEquals(here.hashCode(), there.hashCode());
        assertFalse(here.equals(task("b")));
    }

    @Test
    void thePlaceOfABlockIsItsContent() {
        assertNotEquals(new Block(BlockType.TABLE, new Span(0, 1)), new Block(BlockType.TABLE, new Span(0, 2)));
    }

    private static Task task(String title) {
        return Task.builder().title(title).build();
    }

    private static Target statement(BigDecimal amount) {
        return new Target(
                "",
                new BoundedQuantity("", Comparison.EQUAL, amount, null, null),
                Change.LEVEL,
                null,
                DueTime.NONE,
                Modality.PLAIN,
                Reading.NONE,
                null);
    }
}
