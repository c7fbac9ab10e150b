package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextChangeTest {

    @Test
    void shortTextsAreWhole() {
        assertEquals("甲乙丙 → 甲乙丁", TextChange.of("甲乙丙", "甲乙丁"));
    }

    @Test
    void longTextsBeginWhereTheyDiffer() {
        String same = "一".repeat(100);
        assertEquals(
                "…" + "一".repeat(10) + "甲" + "二".repeat(29) + "… → …" + "一".repeat(10) + "乙",
                TextChange.of(same + "甲" + "二".repeat(50), same + "乙"));
    }

    @Test
    void noCharacterIsCutInTwo() {
        String same = "一" + "𠮷".repeat(50);
        String left = "…" + "𠮷".repeat(5);
        assertEquals(left + "𠮷 → " + left + "𠮶", TextChange.of(same + "𠮷", same + "𠮶"));
        assertEquals("𠮷".repeat(20) + "… → 一", TextChange.of("𠮷".repeat(30), "一"));
    }
}
