package io.github.guihua.model.registry;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.ResponsibleUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of bodies in the form in which a registry compares them. */
final class UnitRegistryNames {

    /** The first character of a collective whose name defines its members: 各街道办事处. */
    private static final String EACH = "各";

    /** The least length of a kind. A shorter kind (各区, 各局) would also match unrelated bodies (开发区). */
    private static final int SHORTEST_KIND = 2;

    private UnitRegistryNames() {}

    /** The name without blanks and with full-width letters, digits and brackets as ASCII. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = Folding.fold(name.charAt(i));
            if (c != ' ') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** The names under which a registry may know a unit of a plan, from its full name to the name in brackets. */
    static Set<String> keys(ResponsibleUnit unit) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(unit.fullName(), unit.name()).map(UnitRegistryNames::key).forEach(keys::add);
        Stream.of(unit.fullName(), unit.name())
                .map(UnitRegistryNames::key)
                .map(UnitRegistryNames::withoutBrackets)
                .forEach(keys::add);
        unit.alias().map(UnitRegistryNames::key).ifPresent(keys::add);
        return keys;
    }

    /** The kind of the members of a collective, when its name contains it: 街道办事处 for 各街道办事处. */
    static Optional<String> kind(String collectiveKey) {
        return collectiveKey.startsWith(EACH) && collectiveKey.length() >= EACH.length() + SHORTEST_KIND
                ? Optional.of(collectiveKey.substring(EACH.length()))
                : Optional.empty();
    }

    private static String withoutBrackets(String key) {
        int open = key.endsWith(")") ? key.lastIndexOf('(') : -1;
        return open <= 0 ? key : key.substring(0, open);
    }
}
