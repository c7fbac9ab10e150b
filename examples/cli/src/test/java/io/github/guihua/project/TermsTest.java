package io.github.guihua.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public enum of the library tells people its constants in Chinese and in English, each in words of its own. */
class TermsTest {

    private static List<Class<?>> publicEnums(String module) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("io.github.guihua." + module).stream()
                        .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static String term(Object constant, Locale locale) throws ReflectiveOperationException {
        return (String)
                constant.getClass().getMethod("displayName", Locale.class).invoke(constant, locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "model", "parser"})
    void everyConstantHasATermOfItsOwn(String module) throws Exception {
        List<Class<?>> enums = publicEnums(module);
        assertFalse(enums.isEmpty());
        for (Class<?> type : enums) {
            Set<String> terms = new HashSet<>();
            for (Object constant : type.getEnumConstants()) {
                String chinese = term(constant, Locale.SIMPLIFIED_CHINESE);
                assertTrue(chinese.chars().allMatch(c -> c > 0x7f || !Character.isLetter(c)), chinese);
                String english = term(constant, Locale.FRENCH);
                assertTrue(english.chars().allMatch(c -> c < 0x80), english);
                assertTrue(terms.add(chinese) && terms.add(english), type + ": " + chinese + ", " + english);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "model", "parser"})
    void noTermIsLeftOver(String module) throws Exception {
        Set<String> wanted = new TreeSet<>();
        for (Class<?> type : publicEnums(module)) {
            for (Object constant : type.getEnumConstants()) {
                String name = type.getName();
                wanted.add(name.substring(name.lastIndexOf('.') + 1).replace('$', '.') + "."
                        + ((Enum<?>) constant).name());
            }
        }
        for (Locale locale : List.of(Locale.ROOT, Locale.CHINESE)) {
            Set<String> found =
                    new TreeSet<>(ResourceBundle.getBundle("io.github.guihua." + module + ".internal.Messages", locale)
                            .keySet());
            // the model has messages of constraints and rules too, by codes without a dot
            found.removeIf(key -> key.indexOf('.') < 0);
            assertEquals(wanted, found);
        }
    }
}
