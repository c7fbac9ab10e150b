package io.github.guihua.model.arbitraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Confidence;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.StanceRule;
import io.github.guihua.model.Task;
import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** Random plans have what is rare in real ones: every kind of deadline, person and milestone. */
class PlanArbitrariesTest {

    private static final int ENOUGH = 300;
    private static final Set<Boolean> BOTH = Set.of(true, false);

    private final Set<DeadlineKind> kinds = new HashSet<>();
    private final Set<Boolean> spansOfTime = new HashSet<>();
    private final Set<Boolean> dated = new HashSet<>();
    private final Set<Boolean> recurring = new HashSet<>();
    private final Set<Boolean> named = new HashSet<>();
    private final Set<Boolean> withPost = new HashSet<>();
    private final Set<Boolean> nameAndPost = new HashSet<>();
    private final Set<PersonRole> parts = new HashSet<>();
    private final Set<Boolean> timed = new HashSet<>();
    private final Set<Boolean> due = new HashSet<>();
    private final Set<Modality> modalities = new HashSet<>();
    private final Set<Optional<Confidence>> confidences = new HashSet<>();
    private final Set<Optional<StanceRule>> rules = new HashSet<>();
    private final Set<Boolean> dueSpans = new HashSet<>();
    private final Set<Period> recurrences = new HashSet<>();
    private final Set<Boolean> severalPersons = new HashSet<>();
    private final Set<Boolean> undatedDue = new HashSet<>();

    @Example
    void plansHaveEveryKindOfDeadlinePersonAndMilestone() {
        PlanArbitraries.valid().plans().sampleStream().limit(ENOUGH).forEach(this::note);
        assertEquals(Set.of(DeadlineKind.values()), kinds);
        assertEquals(BOTH, spansOfTime);
        assertEquals(BOTH, dated);
        assertEquals(BOTH, recurring);
        assertEquals(BOTH, named);
        assertEquals(BOTH, withPost);
        assertEquals(BOTH, nameAndPost);
        assertEquals(Set.of(PersonRole.values()), parts);
        assertEquals(BOTH, timed);
        assertEquals(BOTH, due);
        assertEquals(Set.of(Modality.values()), modalities);
        assertEquals(withNone(Confidence.values()), confidences);
        assertEquals(withNone(StanceRule.values()), rules);
        assertEquals(BOTH, dueSpans);
        assertEquals(BOTH, undatedDue);
        assertEquals(BOTH, severalPersons);
        assertTrue(recurrences.size() > 3, recurrences.toString());
    }

    private void note(Plan plan) {
        PlanIndex.of(plan).elements().forEach(element -> {
            if (element instanceof Deadline deadline) {
                kinds.add(deadline.kind());
                spansOfTime.add(areBoth(deadline.from(), deadline.by()));
                dated.add(deadline.by().isPresent());
                recurring.add(deadline.per().isPresent());
                deadline.per().ifPresent(recurrences::add);
            } else if (element instanceof ResponsiblePerson person) {
                named.add(person.name().isPresent());
                withPost.add(person.post().isPresent());
                nameAndPost.add(areBoth(person.name(), person.post()));
                parts.add(person.role());
            } else if (element instanceof Milestone milestone) {
                timed.add(milestone.due().isPresent());
                due.add(milestone.dueBy().isPresent());
                modalities.add(milestone.modality());
                confidences.add(milestone.confidence());
                rules.add(milestone.rule());
                dueSpans.add(areBoth(milestone.dueFrom(), milestone.dueBy()));
                undatedDue.add(milestone.due().isPresent() && milestone.dueBy().isEmpty());
            } else if (element instanceof Task task) {
                severalPersons.add(task.responsiblePersons().size() > 1);
            }
        });
    }

    private static <T> Set<Optional<T>> withNone(T[] values) {
        return Stream.concat(
                        Stream.of(Optional.<T>empty()), Arrays.stream(values).map(Optional::of))
                .collect(Collectors.toSet());
    }

    private static boolean areBoth(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent();
    }
}
