package io.github.guihua.documents.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedGlyphsTest {

    @ParameterizedTest
    @CsvSource({
        "\u2f00, 一",
        "\u2f83, 自",
        "\u2ed3, 长",
        "\u2ea0, 民",
        "\uf9ba, 了",
        "\ufb01, fi",
        "\uf900, 豈",
        "①, ①",
        "Ａ, Ａ",
        "（, （",
        "㎡, ㎡",
        "Ⅰ, Ⅰ"
    })
    void charactersThatOnlyFontsHaveAreFolded(String given, String wanted) {
        assertEquals(wanted, FoldedGlyphs.fold(given));
    }
}
