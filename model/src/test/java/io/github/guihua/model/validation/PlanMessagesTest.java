package io.github.guihua.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlanMessagesTest {

    private static final String BUNDLE = "io.github.guihua.model.validation.PlanMessages";
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(BUNDLE, Locale.CHINESE);

    @Test
    void everyMessageIsThereInBothLanguages() {
        for (String code : new TreeSet<>(ENGLISH.keySet())) {
            assertTrue(CHINESE.getString(code).codePoints().anyMatch(c -> c >= 0x4e00), code);
            assertTrue(ENGLISH.getString(code).codePoints().allMatch(c -> c < 0x80), code);
        }
        assertEquals(ENGLISH.keySet(), CHINESE.keySet());
    }

    @Test
    void constraintsSayTheSameUnderAnyValidator() throws NoSuchMethodException {
        assertEquals(
                ENGLISH.getString("NonBlank"),
                NonBlank.class.getMethod("message").getDefaultValue());
    }

    @Test
    void parametersAreFilledIn() {
        assertEquals("must be at most 9999", PlanMessages.of("Max", Map.of("value", 9999), Locale.US));
        assertEquals("不得大于 9999", PlanMessages.of("Max", Map.of("value", 9999), Locale.TAIWAN));
    }

    @Test
    void aCodeWithoutWordsStandsForItself() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertFalse(ENGLISH.containsKey("Unheard"));
            assertEquals("Unheard", PlanMessages.of("Unheard", Map.of(), locale));
        }
    }
}
