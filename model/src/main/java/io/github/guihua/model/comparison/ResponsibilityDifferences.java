package io.github.guihua.model.comparison;

import io.github.guihua.model.Deadline;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Task;
import io.github.guihua.model.internal.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the differences in the responsible units, the persons and the deadline of one task in two plans. */
final class ResponsibilityDifferences {

    private final List<Difference> found;
    private final String olderPath;
    private final String newerPath;

    ResponsibilityDifferences(List<Difference> found, String olderPath, String newerPath) {
        this.found = found;
        this.olderPath = olderPath;
        this.newerPath = newerPath;
    }

    void compare(Task older, Task newer) {
        leads(older, newer);
        units(older, newer);
        persons(older.responsiblePersons(), newer.responsiblePersons());
        deadline(older.deadline(), newer.deadline());
    }

    private void leads(Task older, Task newer) {
        List<String> one = leads(older);
        List<String> other = leads(newer);
        if (!new HashSet<>(one).equals(new HashSet<>(other))) {
            String detail = String.join("、", one) + " → " + String.join("、", other);
            add(DifferenceKind.LEAD_CHANGED, olderPath, newerPath, detail);
        }
    }

    private static List<String> leads(Task task) {
        return task.leadUnits().stream().map(ResponsibleUnit::fullName).toList();
    }

    /**
     * A body that is a lead unit in only one of the two plans is reported as a changed lead unit, not as added, dropped
     * or changed in role.
     */
    private void units(Task older, Task newer) {
        Set<String> before = new HashSet<>(leads(older));
        Set<String> after = new HashSet<>(leads(newer));
        Set<String> told = new HashSet<>(before);
        told.addAll(after);
        told.removeIf(name -> before.contains(name) && after.contains(name));
        List<ResponsibleUnit> units = older.responsibleUnits();
        List<ResponsibleUnit> others = newer.responsibleUnits();
        Pairing<ResponsibleUnit> pairing = new Pairing<>(units, others)
                .by(unit -> unit)
                .by(unit -> List.of(unit.fullName(), unit.role()))
                .by(ResponsibleUnit::fullName);
        for (Pairing.Pair<ResponsibleUnit> pair : pairing.pairs()) {
            String olderUnit = at(olderPath, "responsibleUnits", pair.olderIndex());
            String newerUnit = at(newerPath, "responsibleUnits", pair.newerIndex());
            ResponsibleUnit one = pair.older();
            ResponsibleUnit other = pair.newer();
            if (one.role() != other.role() && !told.contains(one.fullName())) {
                String detail = one.fullName() + " " + one.role().displayName(Locale.CHINESE) + " → "
                        + other.role().displayName(Locale.CHINESE);
                add(DifferenceKind.UNIT_ROLE_CHANGED, olderUnit, newerUnit, detail);
            }
            if (!isWordedAlike(one, other)) {
                add(DifferenceKind.REWORDED, olderUnit, newerUnit, one.name() + " → " + other.name());
            }
        }
        for (int i : pairing.dropped()) {
            if (!told.contains(units.get(i).fullName())) {
                String path = at(olderPath, "responsibleUnits", i);
                found.add(Difference.dropped(path, units.get(i).fullName()));
            }
        }
        for (int i : pairing.added()) {
            if (!told.contains(others.get(i).fullName())) {
                String path = at(newerPath, "responsibleUnits", i);
                found.add(Difference.added(path, others.get(i).fullName()));
            }
        }
    }

    private static boolean isWordedAlike(ResponsibleUnit one, ResponsibleUnit other) {
        return one.name().equals(other.name())
                && one.alias().equals(other.alias())
                && one.collective() == other.collective();
    }

    /** The same post with another name is another person. */
    private void persons(List<ResponsiblePerson> older, List<ResponsiblePerson> newer) {
        Pairing<ResponsiblePerson> pairing = new Pairing<>(older, newer)
                .by(person -> person)
                .by(person -> List.of(person.name(), person.post()))
                .by(person -> person.name().isEmpty() ? person : List.of(person.name(), person.role()))
                .by(person -> person.name().isEmpty() ? person : person.name());
        for (Pairing.Pair<ResponsiblePerson> pair : pairing.pairs()) {
            String before = at(olderPath, "responsiblePersons", pair.olderIndex());
            String after = at(newerPath, "responsiblePersons", pair.newerIndex());
            ResponsiblePerson one = pair.older();
            ResponsiblePerson other = pair.newer();
            if (one.role() != other.role()) {
                String detail = one.postAndName() + " " + one.role().displayName(Locale.CHINESE) + " → "
                        + other.role().displayName(Locale.CHINESE);
                add(DifferenceKind.PERSON_ROLE_CHANGED, before, after, detail);
            }
            if (!one.post().equals(other.post())) {
                add(DifferenceKind.REWORDED, before, after, one.postAndName() + " → " + other.postAndName());
            }
        }
        for (int i : pairing.dropped()) {
            String path = at(olderPath, "responsiblePersons", i);
            found.add(Difference.dropped(path, older.get(i).postAndName()));
        }
        for (int i : pairing.added()) {
            String path = at(newerPath, "responsiblePersons", i);
            found.add(Difference.added(path, newer.get(i).postAndName()));
        }
    }

    private void deadline(Optional<Deadline> older, Optional<Deadline> newer) {
        String before = JsonPointer.to(olderPath, "deadline");
        String after = JsonPointer.to(newerPath, "deadline");
        if (older.isPresent() && newer.isPresent()) {
            TimeWords one = TimeWords.of(older.get());
            TimeWords other = TimeWords.of(newer.get());
            boolean alike = older.get().kind() == newer.get().kind()
                    && older.get().per().equals(newer.get().per());
            Optional<DifferenceKind> move = alike ? one.moveTo(other) : Optional.of(DifferenceKind.DEADLINE_MOVED);
            move.ifPresent(kind -> add(kind, before, after, one.detail(other)));
        } else {
            older.ifPresent(gone -> found.add(Difference.dropped(before, gone.text())));
            newer.ifPresent(come -> found.add(Difference.added(after, come.text())));
        }
    }

    private static String at(String path, String list, int index) {
        return JsonPointer.to(JsonPointer.to(path, list), index);
    }

    private void add(DifferenceKind kind, String before, String after, String detail) {
        found.add(Difference.of(kind, before, after, detail));
    }
}
