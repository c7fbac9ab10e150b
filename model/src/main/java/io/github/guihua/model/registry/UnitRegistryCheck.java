package io.github.guihua.model.registry;

import io.github.guihua.model.constraint.PlanViolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds violations in the entries of a registry as a whole. */
final class UnitRegistryCheck {

    private final List<UnitRegistryEntry> entries;
    private final Map<String, UnitRegistryEntry> byId = new HashMap<>();
    private final List<PlanViolation> violations = new ArrayList<>();

    UnitRegistryCheck(List<UnitRegistryEntry> entries) {
        this.entries = entries;
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    }

    /** All violations in the entries and in the collectives, whose members must be known. */
    List<PlanViolation> violations(List<UnitRegistryCollective> collectives) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            UnitRegistryEntry entry = entries.get(i);
            String path = "/entries/" + i + "/";
            if (!seen.add(entry.id())) {
                violate(path + "id", entry.id(), "UniqueUnit");
            }
            validity(entry, path);
            chain(entry, path + "parent", UnitRegistryEntry::parent);
            chain(entry, path + "successor", UnitRegistryEntry::successor);
            level(entry, path);
        }
        for (int i = 0; i < collectives.size(); i++) {
            List<String> members = collectives.get(i).members();
            for (int j = 0; j < members.size(); j++) {
                if (!byId.containsKey(members.get(j))) {
                    violate("/collectives/" + i + "/members/" + j, members.get(j), "KnownUnit");
                }
            }
        }
        return violations;
    }

    private void validity(UnitRegistryEntry entry, String path) {
        entry.validTo()
                .filter(to -> entry.validFrom().filter(to::isBefore).isPresent())
                .ifPresent(to -> violate(path + "validTo", to, "OrderedValidity"));
    }

    private void chain(UnitRegistryEntry entry, String path, Function<UnitRegistryEntry, Optional<String>> link) {
        Optional<String> next = link.apply(entry);
        if (next.isEmpty()) {
            return;
        }
        if (!byId.containsKey(next.get())) {
            violate(path, next.get(), "KnownUnit");
            return;
        }
        Set<String> passed = new HashSet<>();
        UnitRegistryEntry at = byId.get(next.get());
        while (at != null && passed.add(at.id())) {
            if (at.id().equals(entry.id())) {
                violate(path, next.get(), "NoCircle");
                return;
            }
            at = link.apply(at).map(byId::get).orElse(null);
        }
    }

    private void level(UnitRegistryEntry entry, String path) {
        Optional<UnitRegistryEntry.Level> above = entry.parent().map(byId::get).flatMap(UnitRegistryEntry::level);
        if (above.isPresent()
                && entry.level()
                        .filter(level -> level.compareTo(above.get()) < 0)
                        .isPresent()) {
            violate(path + "level", entry.level().get(), "LevelOfParent");
        }
    }

    private void violate(String path, Object value, String code) {
        violations.add(new PlanViolation(path, Optional.of(value), code, Map.of()));
    }
}
