package io.github.guihua.core.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "１２３, 123",
        "（一）, (一)",
        "二○三五, 二〇三五",
        "ＧＤＰ, GDP",
        "９５％, 95%",
        "各单位：, 各单位:",
        "⼈⺠, 人民",
        "〔2018〕, 〔2018〕",
        "“十四五”, “十四五”",
    })
    void foldsForms(String raw, String folded) {
        assertEquals(folded, new String(Folding.fold(raw)));
    }

    @ParameterizedTest
    @CsvSource({"'\u3000'", "'\u00a0'", "'\t'", "'\u200b'", "'\ufeff'", "'\u2028'"})
    void everyBlankIsASpace(String blank) {
        assertEquals(" ", new String(Folding.fold(blank)));
    }

    @Property
    void keepsTheLength(@ForAll String any) {
        assertEquals(any.length(), Folding.fold(any).length);
    }

    @Property
    void foldingAgainChangesNothing(@ForAll String any) {
        String once = new String(Folding.fold(any));
        assertEquals(once, new String(Folding.fold(once)));
    }

    @Property
    void foldsAnyCharSequenceAsItsString(@ForAll String any) {
        assertTrue(java.util.Arrays.equals(Folding.fold(any), Folding.fold(new StringBuilder(any))));
    }
}
