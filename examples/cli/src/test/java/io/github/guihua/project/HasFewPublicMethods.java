package io.github.guihua.project;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Not more public methods than can be overlooked: inherited ones count, what every object has does not. */
final class HasFewPublicMethods extends ArchCondition<JavaClass> {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private final int most;

    HasFewPublicMethods(int most) {
        super("have at most " + most + " public methods");
        this.most = most;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        List<String> methods = type.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .filter(method -> method.getOwner().getPackageName().startsWith("io.github.guihua"))
                .map(HasFewPublicMethods::signature)
                .distinct()
                .sorted()
                .toList();
        if (methods.size() > most) {
            String message = type.getName() + " has " + methods.size() + " public methods: " + methods;
            events.add(SimpleConditionEvent.violated(type, message));
        }
    }

    private static String signature(JavaMethod method) {
        return method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .toList();
    }
}
