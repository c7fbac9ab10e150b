package io.github.guihua.project;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** That objects of a class with fields that change are cursors and builders: no other class keeps or returns one. */
final class NeverLeavesItsMethod extends ArchCondition<JavaClass> {

    NeverLeavesItsMethod() {
        super("never leave the method that makes them, if they have fields that change");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (changes(type)) {
            leaks(type, new HashSet<>()).forEach(leak -> events.add(SimpleConditionEvent.violated(type, leak)));
        }
    }

    private static boolean changes(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** Returns where objects of a type leave their method. A class that itself never does may keep one. */
    private static List<String> leaks(JavaClass type, Set<JavaClass> seen) {
        List<String> leaks = new ArrayList<>();
        if (!seen.add(type)) {
            return leaks;
        }
        for (JavaMethod method : type.getMethodsWithReturnTypeOfSelf()) {
            if (!isInside(type, method.getOwner()) && !method.getModifiers().contains(JavaModifier.PRIVATE)) {
                leaks.add(method.getFullName() + " returns a " + type.getSimpleName());
            }
        }
        for (JavaField field : type.getFieldsWithTypeOfSelf()) {
            if (!isInside(type, field.getOwner())) {
                leaks(field.getOwner(), seen)
                        .forEach(leak ->
                                leaks.add(field.getFullName() + " keeps a " + type.getSimpleName() + ", and " + leak));
            }
        }
        return leaks;
    }

    /** Whether a class is the type itself or nested in it. */
    private static boolean isInside(JavaClass type, JavaClass owner) {
        return owner.getName().equals(type.getName()) || owner.getName().startsWith(type.getName() + "$");
    }
}
