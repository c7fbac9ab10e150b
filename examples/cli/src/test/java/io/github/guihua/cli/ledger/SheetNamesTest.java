package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTest {

    @Test
    void aGoodNameStays() {
        assertEquals("市发展改革委（市物价局）", new SheetNames().of("市发展改革委（市物价局）"));
    }

    @Test
    void signsThatExcelForbidsAreReplaced() {
        assertEquals("甲_乙_丙_丁_戊_己_庚_", new SheetNames().of("甲/乙\\丙?丁*戊[己]庚:"));
        assertEquals("_甲_", new SheetNames().of("'甲'"));
        assertEquals("_", new SheetNames().of(""));
        assertEquals("甲乙", new SheetNames().of("甲\n\ud800乙\uffff"));
    }

    @Test
    void aLongNameIsCutWithoutSplittingACharacter() {
        assertEquals("长".repeat(31), new SheetNames().of("长".repeat(40)));
        assertEquals("长".repeat(30), new SheetNames().of("长".repeat(30) + "𠮷"));
    }

    @Test
    void noNameComesTwice() {
        SheetNames names = new SheetNames();
        assertEquals("指标", names.of("指标"));
        assertEquals("指标(2)", names.of("指标"));
        assertEquals("指标(3)", names.of("指标"));
        assertEquals("A局", names.of("A局"));
        assertEquals("a局(2)", names.of("a局"));
        assertEquals("长".repeat(31), names.of("长".repeat(40)));
        assertEquals("长".repeat(28) + "(2)", names.of("长".repeat(41)));
        assertEquals("History(2)", names.of("History"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "a:b", "[甲]", "history", "\u0007", "长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长'长"})
    void excelTakesEachName(String wanted) {
        WorkbookUtil.validateSheetName(new SheetNames().of(wanted));
    }
}
