package io.github.guihua.documents.internal.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 0, 1, 10, 11, 20, 101, 110, 1001",
        "chineseCounting, 37, 一, 十, 十一, 二十, 一○一, 一一○, 一○○一",
        "taiwaneseCounting, 33, 一, 十, 十一, 二十, 一○一, 一一○, 一○○一",
        "chineseCountingThousand, 39, 一, 十, 十一, 二十, 一百〇一, 一百一十, 一千〇一",
        "taiwaneseCountingThousand, 35, 一, 十, 十一, 二十, 一百零一, 一百一十, 一千零一",
        "japaneseCounting, 11, 一, 十, 十一, 二十, 百一, 百十, 千一",
        "chineseLegalSimplified, 38, 壹, 壹拾, 壹拾壹, 贰拾, 壹佰零壹, 壹佰壹拾, 壹仟零壹",
        "ideographLegalTraditional, 34, 壹, 壹拾, 壹拾壹, 貳拾, 壹佰零壹, 壹佰壹拾, 壹仟零壹",
        "japaneseLegal, 16, 壱, 壱拾, 壱拾壱, 弐拾, 壱百壱, 壱百壱拾, 壱阡壱",
        "ideographDigital, 10, 一, 一〇, 一一, 二〇, 一〇一, 一一〇, 一〇〇一",
        "taiwaneseDigital, 36, 一, 一○, 一一, 二○, 一○一, 一一○, 一○○一",
        "decimalFullWidth, 14, １, １０, １１, ２０, １０１, １１０, １００１",
        "decimalEnclosedCircle, 18, ①, ⑩, ⑪, ⑳, 101, 110, 1001",
        "decimalEnclosedCircleChinese, 28, ①, ⑩, 11, 20, 101, 110, 1001",
        "decimalEnclosedFullstop, 26, ⒈, ⒑, ⒒, ⒛, 101, 110, 1001",
        "decimalEnclosedParen, 27, ⑴, ⑽, ⑾, ⒇, 101, 110, 1001",
        "ideographEnclosedCircle, 29, ㈠, ㈩, 11, 20, 101, 110, 1001",
        "ideographTraditional, 30, 甲, 癸, 11, 20, 101, 110, 1001",
        "ideographZodiac, 31, 子, 酉, 戌, 20, 101, 110, 1001",
        "ideographZodiacTraditional, 32, 甲子, 癸酉, 甲戌, 癸未, 101, 110, 1001",
        "upperRoman, 1, I, X, XI, XX, CI, CX, MI",
        "lowerRoman, 2, i, x, xi, xx, ci, cx, mi",
        "upperLetter, 3, A, J, K, T, WWWW, FFFFF, 1001",
        "lowerLetter, 4, a, j, k, t, wwww, fffff, 1001",
        "decimalZero, 22, 01, 10, 11, 20, 101, 110, 1001",
        "ordinal, 5, 1st, 10th, 11th, 20th, 101st, 110th, 1001st",
    })
    void writesOrdinals(
            String name,
            int code,
            String one,
            String ten,
            String eleven,
            String twenty,
            String hundredOne,
            String hundredTen,
            String thousandOne) {
        for (NumberFormat format : new NumberFormat[] {NumberFormats.named(name), NumberFormats.coded(code)}) {
            assertEquals(one, format.write(1));
            assertEquals(ten, format.write(10));
            assertEquals(eleven, format.write(11));
            assertEquals(twenty, format.write(20));
            assertEquals(hundredOne, format.write(101));
            assertEquals(hundredTen, format.write(110));
            assertEquals(thousandOne, format.write(1001));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 0, ○",
        "chineseCountingThousand, 0, 〇",
        "chineseCountingThousand, 99, 九十九",
        "chineseCountingThousand, 111, 一百一十一",
        "chineseCountingThousand, 10010, 一万〇一十",
        "chineseCountingThousand, 12345, 一万二千三百四十五",
        "chineseCountingThousand, 999999, 九十九万九千九百九十九",
        "chineseCountingThousand, 1000000, ''",
        "chineseLegalSimplified, 20, 贰拾",
        "upperLetter, 27, AA",
        "upperLetter, 52, ZZ",
        "upperRoman, 0, 0",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedCircle, 0, 0",
        "ideographDigital, -12, -一二",
        "unheardOf, 7, 7",
        "none, 7, ''",
        "bullet, 7, ''",
    })
    void writesTheBorders(String name, int ordinal, String expected) {
        assertEquals(expected, NumberFormats.named(name).write(ordinal));
    }

    @ParameterizedTest
    @CsvSource({
        "一、, 总体要求, 一、总体要求",
        "（一）, 目标, （一）目标",
        "1., 任务, 1.任务",
        "1., 5G网络, '1. 5G网络'",
        "1.1, 目标, '1.1 目标'",
        "第一条, 目的, '第一条 目的'",
        "①, 任务, ①任务",
        "•, 任务, '• 任务'",
        "●, 任务, '● 任务'",
    })
    void separatesNumberAndWordsAsAPersonWould(String number, String words, String line) {
        assertEquals(line, new NumberLabel(number, true).before(words));
        assertEquals(number + words, new NumberLabel(number, false).before(words));
    }

    @ParameterizedTest
    @CsvSource({"\uf06c, •", "o, •", "§, •", "Ø, •", "●, ●", "—, —", "注：, 注："})
    void writesBulletsOfSymbolFontsAsPlainOnes(String text, String bullet) {
        assertEquals(bullet, NumberLabel.bullet(text));
    }
}
