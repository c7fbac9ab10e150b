package io.github.guihua.model.text;

import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Task;
import io.github.guihua.model.internal.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The responsible bodies, the persons and the deadline of a task as one line with labels:
 * 「牵头单位：市发展改革委；配合单位：市财政局、市教育局；责任领导：张三（副市长）；完成时限：2025年6月底前」, in the order of the lists.
 */
final class TaskClause {

    private final StringBuilder clause = new StringBuilder();
    private @Nullable Enum<?> role;

    private TaskClause() {}

    /**
     * The clause of a task, without units, persons and deadline that are in the bracket of its heading; empty when
     * nothing is left.
     */
    static Optional<String> of(Task task) {
        TaskClause words = new TaskClause();
        String stage = StageBracket.of(task);
        words.units(task.responsibleUnits().stream()
                .filter(unit -> !stage.contains(unit.name()))
                .toList());
        words.persons(task.responsiblePersons().stream()
                .filter(person -> !person.name().map(stage::contains).orElse(true)
                        || !person.post().map(stage::contains).orElse(true))
                .toList());
        if (stage.isEmpty()) {
            task.deadline()
                    .ifPresent(deadline -> words.label(Messages.of("deadline", Map.of(), Locale.CHINESE))
                            .append(deadline.text()));
        }
        return words.clause.isEmpty() ? Optional.empty() : Optional.of(words.clause.toString());
    }

    private void units(List<ResponsibleUnit> units) {
        for (ResponsibleUnit unit : units) {
            open(unit.role(), unit.role().displayName(Locale.CHINESE), true);
            clause.append(unit.name());
            // a name as written may contain its alias: 区应急指挥中心(信访局)
            unit.alias().filter(alias -> !unit.name().contains(alias)).ifPresent(this::bracket);
        }
    }

    /**
     * Writes persons. A post is in brackets after the name. A post without a name has a separate label, so that it is
     * not read as the post of another person.
     */
    private void persons(List<ResponsiblePerson> persons) {
        boolean named = false;
        for (ResponsiblePerson person : persons) {
            boolean goesOn = named && person.name().isPresent();
            open(person.role(), person.role().displayName(Locale.CHINESE), goesOn);
            person.name().ifPresent(clause::append);
            if (person.name().isPresent()) {
                person.post().ifPresent(this::bracket);
            } else {
                person.post().ifPresent(clause::append);
            }
            named = person.name().isPresent();
        }
    }

    /** Continues the list of a role, or opens a new list. */
    private void open(Enum<?> part, String label, boolean goesOn) {
        if (part == role && goesOn) {
            clause.append('、');
        } else {
            role = part;
            label(label);
        }
    }

    private StringBuilder label(String label) {
        return clause.append(clause.isEmpty() ? "" : "；").append(label).append('：');
    }

    private void bracket(String words) {
        clause.append('（').append(words).append('）');
    }
}
