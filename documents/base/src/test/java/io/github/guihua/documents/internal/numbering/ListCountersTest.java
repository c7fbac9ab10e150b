package io.github.guihua.documents.internal.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListCountersTest {

    private static final ListLevel CHAPTER = level("chineseCountingThousand", "%1、");
    private static final ListLevel SECTION = level("decimal", "%1.%2");
    private static final ListLevel POINT = level("decimal", "%1.%2.%3");

    private final ListCounters counters = new ListCounters();

    private static ListLevel level(String format, String text) {
        return new ListLevel(1, NumberFormats.named(format), text, false, true, ListLevel.AFTER_ANY);
    }

    private static NumberedList list(String id, ListLevel... levels) {
        return new NumberedList(id, "definition", List.of(levels), Map.of());
    }

    @Test
    void anInnerLevelBeginsAnewAfterAnOuterOne() {
        NumberedList list = list("1", level("decimal", "%1"), SECTION);

        assertEquals("1", counters.next(list, 0).text());
        assertEquals("1.1", counters.next(list, 1).text());
        assertEquals("1.2", counters.next(list, 1).text());
        assertEquals("2", counters.next(list, 0).text());
        assertEquals("2.1", counters.next(list, 1).text());
    }

    @Test
    void aLevelThatRestartsAfterNoneGoesOn() {
        ListLevel article = new ListLevel(1, NumberFormats.DECIMAL, "第%2条", false, true, 0);
        NumberedList list = list("1", CHAPTER, article);

        counters.next(list, 0);
        assertEquals("第1条", counters.next(list, 1).text());
        counters.next(list, 0);
        assertEquals("第2条", counters.next(list, 1).text());
    }

    @Test
    void aLevelThatRestartsAfterTheOutermostGoesOnAfterTheSecond() {
        ListLevel point = new ListLevel(1, NumberFormats.DECIMAL, "%3.", false, true, 1);
        NumberedList list = list("1", CHAPTER, SECTION, point);

        counters.next(list, 0);
        counters.next(list, 1);
        assertEquals("1.", counters.next(list, 2).text());
        counters.next(list, 1);
        assertEquals("2.", counters.next(list, 2).text());
        counters.next(list, 0);
        assertEquals("1.", counters.next(list, 2).text());
    }

    @Test
    void listsOfOneDefinitionShareTheCountUnlessOneStartsAnew() {
        NumberedList first = list("1", CHAPTER);
        NumberedList second = list("2", CHAPTER);
        NumberedList anew = new NumberedList("3", "definition", List.of(CHAPTER), Map.of(0, 1));

        assertEquals("一、", counters.next(first, 0).text());
        assertEquals("二、", counters.next(second, 0).text());
        assertEquals("一、", counters.next(anew, 0).text());
        assertEquals("二、", counters.next(anew, 0).text());
        assertEquals("三、", counters.next(first, 0).text());
    }

    @Test
    void aSkippedLevelCountsAsItsFirstItem() {
        NumberedList list = list("1", CHAPTER, SECTION, POINT);

        assertEquals(
                "1.1.1",
                new ListCounters()
                        .next(list("1", level("decimal", "%1"), SECTION, POINT), 2)
                        .text());
        assertEquals("一、", counters.next(list, 0).text());
        assertEquals("一.1.1", counters.next(list, 2).text());
        assertEquals("一.2", counters.next(list, 1).text());
    }

    @Test
    void aLegalLevelShowsFiguresButKeepsZeros() {
        ListLevel legal = new ListLevel(1, NumberFormats.DECIMAL_ZERO, "%1.%2", true, true, ListLevel.AFTER_ANY);
        NumberedList list = list("1", CHAPTER, legal);

        counters.next(list, 0);
        assertEquals("1.01", counters.next(list, 1).text());
    }

    @Test
    void aLevelThatTheListDoesNotHaveShowsNothing() {
        assertEquals("", counters.next(list("1", CHAPTER), 1).text());
        assertEquals("", counters.next(list("1"), 0).text());
    }

    @Test
    void percentSignsWithoutALevelStay() {
        assertEquals(
                "100%1%",
                counters.next(list("1", level("decimal", "100%%1%")), 0).text());
    }
}
