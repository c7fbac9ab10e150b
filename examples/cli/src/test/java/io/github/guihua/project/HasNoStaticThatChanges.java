package io.github.guihua.project;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Every static field is final. */
final class HasNoStaticThatChanges extends ArchCondition<JavaClass> {

    HasNoStaticThatChanges() {
        super("have only final statics");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .forEach(field -> events.add(
                        SimpleConditionEvent.violated(field, field.getFullName() + " is static but not final")));
    }
}
