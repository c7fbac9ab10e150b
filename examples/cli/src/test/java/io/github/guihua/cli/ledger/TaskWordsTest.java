package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaskWordsTest {

    private static String demand(String title, String text) {
        return TaskWords.demand(row(title, text));
    }

    private static LedgerRow row(String title, String text) {
        return Plans.ledger(Plans.plan("", List.of(), List.of(Plans.task(1, title, text, List.of())), List.of()))
                .rows()
                .get(0);
    }

    @Test
    void theHeadingIsFollowedByTheText() {
        assertEquals("修建道路。年内新建道路。", demand("修建道路", "年内新建道路。"));
        assertEquals("修建道路。年内新建道路。", demand("修建道路。", "年内新建道路。"));
        assertEquals("修建道路：年内新建道路。", demand("修建道路：", "年内新建道路。"));
        assertEquals("修建道路", demand("修建道路", ""));
        assertEquals("年内新建道路。", demand("", "年内新建道路。"));
    }

    @Test
    void aHeadingThatTheTextRepeatsStandsOnce() {
        assertEquals("修建道路。年内新建道路。", demand("修建道路", "修建道路。年内新建道路。"));
        assertEquals("修建道路", demand("修建道路", "修建道路"));
        assertEquals("道路。道路建设加快。", demand("道路", "道路建设加快。"));
    }

    @Test
    void linesBecomeOneLine() {
        assertEquals("道路。一是修路；二是架桥。三是种树。", demand("道路", "一是修路\n二是架桥。\n\n三是种树。"));
    }

    @Test
    void aLongTextEndsAfterASentenceAndSaysThatItGoesOn() {
        String first = "修".repeat(69) + "。";
        assertEquals("道路。" + first + "…", demand("道路", first + "建".repeat(60) + "。"));
        String all = "修".repeat(97) + "。";
        assertEquals("道路。" + all, demand("道路", all), "exactly as long as allowed");
    }

    @Test
    void aLongSentenceEndsAfterAClause() {
        assertEquals("道路。" + "修".repeat(80) + "…", demand("道路", "修".repeat(80) + "，" + "建".repeat(60) + "。"));
        String short1 = "抓好工作。";
        assertEquals(
                "道路。" + short1 + "修".repeat(80) + "…",
                demand("道路", short1 + "修".repeat(80) + "，" + "建".repeat(60) + "。"));
        assertEquals("道路。" + "修".repeat(98) + "…", demand("道路", "修".repeat(200)));
    }

    @Test
    void aLongHeadingIsWholeAndLeavesRoomForTheText() {
        String heading = "路".repeat(150);
        String shown = demand(heading, "年内新建道路。" + "修".repeat(100));
        assertTrue(shown.startsWith(heading + "。年内新建道路。"), shown);
        assertEquals(150 + 1 + 40 + 1, shown.length());
    }

    @Test
    void noCharacterIsSplit() {
        assertEquals("𠮷".repeat(100) + "…", demand("", "𠮷".repeat(120)));
    }

    @Test
    void theNameIsTheHeadingOrTheBeginningOfTheText() {
        assertEquals("修建道路", TaskWords.name(row("修建道路", "年内新建道路。")));
        assertEquals("年内新建道路。", TaskWords.name(row("", "年内新建道路。")));
        assertEquals("修".repeat(40) + "…", TaskWords.name(row("", "修".repeat(81))));
    }
}
