package io.github.guihua.documents.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as Excel shows them. */
class NumberTextTest {

    private static String show(String value, String code) {
        return new NumberText(false).show(value, FormatCode.sections(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1|General|1",
                "1.0|General|1",
                "-2.5|General|-2.5",
                "1E3|General|1000",
                "0.1|General|0.1",
                "1234567.891234|General|1234567.891",
                "100000000000|General|100000000000",
                "3.3333333333333335|General|3.333333333",
                "1|G/通用格式|1",
                "5|General\"万元\"|5万元",
                "12.5|0|13",
                "12.345|0.00|12.35",
                "-12.345|0.00|-12.35",
                "12.5|0.0#|12.5",
                "12|#.##|12.",
                "12.50|0.###|12.5",
                "1234567|#,##0|1,234,567",
                "123|#,##0|123",
                "0|#,##0|0",
                "0|#|~~",
                "12345678|#,##0,|12,346",
                "12345|0!.0,\"万\"|1.2万",
                "7|000|007",
                "0.056|0%|6%",
                "0.056|0.00%|5.60%",
                "5|\"第\"0\"批\"|第5批",
                "5|0\\ \"项\"|5 项",
                "12.5|[$￥-804]#,##0.00|￥12.50",
                "12.5|_ * #,##0.00_ |12.50",
                "-3|0;\"负\"0|负3",
                "-3|#,##0;[Red]-#,##0|-3",
                "0|0;-0;\"—\"|—",
                "5|;;;|~~",
                "1234|[DBNum1]General|一千二百三十四",
                "12|[DBNum1]0\"项\"|十二项",
                "1.5|# ?/?|1.5",
                "12345|0.00E+00|12345",
                "45657|yyyy/m/d|2024/12/31",
                "45657|yyyy-mm-dd|2024-12-31",
                "45658|yyyy\"年\"m\"月\"|2025年1月",
                "45657|[$-804]yyyy\"年\"m\"月\"d\"日\";@|2024年12月31日",
                "45657|yyyy年m月d日|2024年12月31日",
                "45657|e年m月|2024年12月",
                "45657|[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"|二〇二四年十二月三十一日",
                "45657|aaaa|星期二",
                "45657|yy.m|24.12",
                "45657.75|yyyy/m/d h:mm|2024/12/31 18:00",
                "45657.75|上午/下午h\"时\"mm\"分\"|下午6时00分",
                "45657.75|h:mm AM/PM|6:00 PM",
                "1.5|[h]:mm|36:00",
                "0.5|mm:ss|00:00",
                "60|yyyy/m/d|1900/2/28",
                "61|yyyy/m/d|1900/3/1",
                "1|yyyy/m/d|1900/1/1",
                "-1|yyyy/m/d|-1",
                "99999999|yyyy/m/d|99999999",
                "abc|0.00|abc",
                "1e999999999|0.00|1e999999999",
                "1e-999999999|0.00|1e-999999999",
            })
    void numbers(String value, String code, String shown) {
        assertEquals(shown, show(value, code));
    }

    @ParameterizedTest
    @CsvSource({"修路,@,修路", "修路,General,修路", "修路,0;0;0;\"（\"@\"）\",（修路）", "修路,\"（\"@\"）\",（修路）", "修路,;;;,''"})
    void words(String words, String code, String shown) {
        assertEquals(shown, NumberText.text(words, FormatCode.sections(code)));
    }

    /** No format code makes a cell unreadable. */
    @Property
    void anyCodeShowsSomething(@ForAll double value, @ForAll String code) {
        show(String.valueOf(value), code);
        NumberText.text(code, FormatCode.sections(code));
    }
}
