package io.github.guihua.parser.internal.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    @ParameterizedTest
    @CsvSource({
        "甲(乙)丙, 1, 3",
        "(甲(乙)), 0, 5",
        // copies mix the kinds
        "(责任单位：甲〕, 0, 7",
        // a bracket inside was never closed
        "(甲政发〔20203号), 0, 11",
        "(甲政发〔20203号), 4, -1",
        "甲)乙, 1, -1",
        "甲(乙, 1, -1"
    })
    void bracketsFindTheirOtherHalves(String text, int bracket, int partner) {
        assertEquals(partner, Prose.of(text).brackets().partner(bracket));
    }

    @Property
    void aPairIsOneOfAnOpeningAndALaterClosingBracket(
            @ForAll @Chars({'(', ')', '〔', '〕', '[', ']', '甲'}) @StringLength(max = 40) String text) {
        Brackets brackets = Prose.of(text).brackets();
        for (int i = 0; i < text.length(); i++) {
            int partner = brackets.partner(i);
            if (partner > i) {
                assertTrue(Brackets.isOpening(text.charAt(i)) && Brackets.isClosing(text.charAt(partner)));
            }
            assertTrue(partner < 0 || brackets.partner(partner) == i);
            assertTrue(brackets.next(i, text.length()) > i);
        }
    }

    @Property
    void pairsDoNotCross(@ForAll @Chars({'(', ')', '〔', '〕', '甲'}) @StringLength(max = 40) String text) {
        Brackets brackets = Prose.of(text).brackets();
        for (int i = 0; i < text.length(); i++) {
            for (int k = i + 1; k < brackets.partner(i); k++) {
                assertTrue(brackets.partner(k) < brackets.partner(i));
            }
        }
    }
}
