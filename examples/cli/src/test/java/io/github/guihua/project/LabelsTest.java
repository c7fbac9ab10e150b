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
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every public enum of the library tells people its constants in Chinese, each in words of its own. */
class LabelsTest {

    private static List<Class<?>> publicEnums(String... packages) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(packages).stream()
                        .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @Test
    void everyConstantHasATermOfItsOwn() throws Exception {
        for (String module : List.of("core", "model", "parser")) {
            List<Class<?>> enums = publicEnums("io.github.guihua." + module);
            assertFalse(enums.isEmpty(), module);
            for (Class<?> type : enums) {
                Set<Object> labels = new HashSet<>();
                for (Object constant : type.getEnumConstants()) {
                    String label = (String) type.getMethod("label").invoke(constant);
                    assertFalse(label.isBlank(), type + "." + constant);
                    assertTrue(label.chars().allMatch(c -> c > 0x7f || !Character.isLetter(c)), type + ": " + label);
                    labels.add(label);
                }
                assertEquals(type.getEnumConstants().length, labels.size(), type.toString());
            }
        }
    }
}
