package io.github.guihua.documents.internal.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private final Fields fields = new Fields();

    @Test
    void aFieldInACodeBelongsToTheCode() {
        fields.begin();
        fields.begin();
        fields.separate();
        assertTrue(fields.isInCode());
        fields.end();
        fields.separate();
        assertFalse(fields.isInCode());
        fields.end();
        assertFalse(fields.isInCode());
    }

    @Test
    void marksWithoutAFieldChangeNothing() {
        fields.separate();
        assertEquals("", fields.end());
        assertFalse(fields.isInCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eq \\o\\ac(○,1) | ①",
                "EQ \\o\\ac(○,20) | ⑳",
                "EQ \\o\\ac(○,21) | 21",
                "EQ \\o\\ac(□,密) | 密",
                "eq \\o\\ad(\\s\\up 9(lu),甪) | 甪",
                "TC 一 | ''",
                "eq \\o | ''",
            })
    void aFieldOfSignsOverEachOtherIsShownByItsCode(String code, String shown) {
        fields.begin();
        fields.code(code);

        assertEquals(shown, fields.end());
    }
}
