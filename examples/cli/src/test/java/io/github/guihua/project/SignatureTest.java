package io.github.guihua.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What users call takes few things at a time: more of them are values of their own. */
class SignatureTest {

    private static final int MOST = 8;

    @Test
    void nothingPublicHasMoreThanEightParameters() {
        List<JavaCodeUnit> units = new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("io.github.guihua.core", "io.github.guihua.model", "io.github.guihua.parser")
                        .stream()
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .filter(SignatureTest::isPublic)
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .toList();
        assertTrue(units.size() > 500, units.size() + " methods and constructors");
        assertEquals(
                List.of(),
                units.stream()
                        .filter(unit -> unit.getParameters().size() > MOST)
                        .map(JavaCodeUnit::getFullName)
                        .toList());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
