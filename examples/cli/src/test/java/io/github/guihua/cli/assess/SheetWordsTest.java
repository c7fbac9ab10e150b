package io.github.guihua.cli.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWordsTest {

    @ParameterizedTest
    @CsvSource({
        "增长6%左右, 增长6%左右, true",
        "增长6%左右, 增长 6%左右, true",
        "增长6%左右, 增长7%左右, false",
        "0.10, 0.1, true",
        "5.50%, 5.5%, true",
        "5.5%, 5.5, false",
        "35μg/m³以内, 35μg/m?以内, true",
        "35μg/m³以内, 36μg/m?以内, false",
        "35微克, 35?克, false",
        "'', '', true",
        "5万人, '', false",
    })
    void whatASpreadsheetChangesIsNoOtherTarget(String plan, String sheet, boolean isSame) {
        assertEquals(isSame, SheetWords.isSame(plan, sheet));
    }
}
