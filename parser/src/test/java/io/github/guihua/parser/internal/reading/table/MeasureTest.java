package io.github.guihua.parser.internal.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.parser.internal.prose.PlanText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    private static final Lexicon UNITS = CellWords.of(new PlanText("")).units();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "地区生产总值（亿元）|地区生产总值|亿元",
                "市场主体数量(万家)|市场主体数量|万家",
                "单位GDP能耗降低(%|单位GDP能耗降低|%",
                "单位GDP能耗降低（％）|单位GDP能耗降低|％",
                "3.粮食产量（万吨）|粮食产量|万吨",
                "（4）用水总量（亿立方米）|用水总量|亿立方米",
                "⑤森林覆盖率(%)|森林覆盖率|%",
                "12、行政村通5G比例(%)|行政村通5G比例|%",
                "全员劳动生产率（万元/人）|全员劳动生产率|万元/人",
                "养老保险待遇水平（元/人·月）|养老保险待遇水平|元/人·月",
                "单位能耗（吨标准煤/万元）|单位能耗|吨标准煤/万元",
                "孕产妇死亡率（1/10万）|孕产妇死亡率|1/10万",
                "研发经费投入强度（R&D）|研发经费投入强度（R&D）|-",
                "地区生产总值（现价）|地区生产总值（现价）|-",
                "研发投入（占GDP比重，%）|研发投入（占GDP比重）|%",
                "农村公路（具备条件的）通畅率（%）|农村公路（具备条件的）通畅率|%",
                "执业（助理）医师数（人）|执业（助理）医师数|人",
                "二氧化碳排放降低（%）*|二氧化碳排放降低|%",
                "单位能耗降低（%）[累计]|单位能耗降低[累计]|%",
                "单位能耗降低[五年累计]|单位能耗降低[五年累计]|-",
                "2.5G基站（个）|2.5G基站|个",
                "15分钟便民圈（个）|15分钟便民圈|个",
                "生活垃圾分类覆盖率|生活垃圾分类覆盖率|-"
            })
    void namesAndUnitsAreTakenApart(String cell, String name, String unit) {
        Measure measure = Measure.of(cell, UNITS);
        assertEquals(name, measure.name());
        assertEquals(unit, measure.unit().orElse(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "亿元", "万人次", "%", "‰", "个", "张", "平方米", "万千瓦", "吨标准煤/万元", "微克/立方米", "件/万人", "百分点", "公里", "标准箱", "万标箱"
            })
    void unitsAreKnown(String words) {
        assertTrue(Measure.isUnit(words, UNITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "现价", "累计", "预期性", "地区生产总值", "2020年", "1", "亿", "R&D", "含规下", "/", "元/"})
    void otherWordsAreNone(String words) {
        assertFalse(Measure.isUnit(words, UNITS));
    }
}
