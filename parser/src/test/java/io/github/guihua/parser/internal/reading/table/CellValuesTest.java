package io.github.guihua.parser.internal.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.parser.internal.prose.PlanText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    private static final CellValues VALUES = new CellValues(new PlanText(""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "67.50|67.50",
                "3510|3510",
                ">6.5|6.5",
                "＞90|90",
                "≥80%|80",
                "60.6*|60.6",
                "〔13.5〕|13.5",
                "[13.5]|13.5",
                "【20】|20",
                "（7）|7",
                "1,250,000|1250000",
                "1，250|1250",
                "-0.5|-0.5",
                "+1.2|1.2",
                "８５|85",
                "5.5以内|5.5",
                "不低于98|98",
                "50左右|50",
                "不少于120|120",
                "达到60%以上|60",
                "约3|3",
                "3.5‰|3.5"
            })
    void cellsOfOneNumberHaveAnAmount(String cell, String amount) {
        assertEquals(amount, VALUES.amount(cell).orElseThrow().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "—",
                "-",
                "",
                "完成下达任务",
                "2.1:1",
                "90-95",
                "5～6",
                "320亿元",
                "年均8%",
                "全省前列",
                "1.2.3",
                "1,25",
                "..5",
                "5.",
                "增长6%",
                "〔〕",
                "3510（2019年）",
                "1234567890123456789012345"
            })
    void otherCellsHaveNone(String cell) {
        assertEquals(true, VALUES.amount(cell).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"预期性,EXPECTED", "约束性,BINDING", "［预期性］,EXPECTED", "约束,BINDING", "预期性指标,EXPECTED"})
    void naturesAreKnown(String cell, String nature) {
        assertEquals(nature, VALUES.nature(cell).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"定量", "", "预期性和约束性", "约束性指标由政府负责完成", "100"})
    void otherCellsHaveNoNature(String cell) {
        assertEquals(true, VALUES.nature(cell).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "12.,12", "(3),3", "（4）,4", "５,5", "0,0", "007,7", "2020,0", "一,0", "3个,0", "'',0"})
    void runningNumbersAreSmallAndAlone(String cell, int number) {
        assertEquals(number, CellValues.runningNumber(cell));
    }
}
