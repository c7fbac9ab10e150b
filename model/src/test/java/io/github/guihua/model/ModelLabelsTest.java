package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public enum tells people its constants in Chinese, each in words of its own. */
class ModelLabelsTest {

    private static List<Class<?>> publicEnums() throws IOException, ClassNotFoundException {
        Path classes = Path.of("target", "classes");
        List<Class<?>> enums = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".");
                if (!name.equals("module-info.class") && !name.contains(".internal.")) {
                    Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                    if (type.isEnum() && Modifier.isPublic(type.getModifiers())) {
                        enums.add(type);
                    }
                }
            }
        }
        return enums;
    }

    @Test
    void everyConstantHasATermOfItsOwn() throws Exception {
        assertFalse(publicEnums().isEmpty());
        for (Class<?> type : publicEnums()) {
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
