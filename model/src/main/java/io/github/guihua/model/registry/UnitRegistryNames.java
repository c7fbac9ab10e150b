package io.github.guihua.model.registry;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.ResponsibleUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of bodies in the form in which a registry compares them. */
final class UnitRegistryNames {

    /** What a collective begins with whose members its name tells: 各街道办事处. */
    private static final String EACH = "各";

    /** A kind of fewer characters (各区, 各局) would take in bodies whose names merely end with it (开发区). */
    private static final int SHORTEST_KIND = 2;

    private UnitRegistryNames() {}

    /** The name without blanks and with its full-width letters, digits and brackets made ASCII. */
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

    /** Under what a unit of a plan may be known, from its full name to the one in brackets. */
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

    /** What the members of a collective are, when its name says that: 街道办事处 for 各街道办事处. */
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
