package io.github.guihua.model.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Deadline;
import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every written plan has, whatever is in it. */
class PlanWriterProperties {

    @Provide
    Arbitrary<Plan> wild() {
        return PlanArbitraries.wild().plans();
    }

    @Provide
    Arbitrary<Plan> valid() {
        return PlanArbitraries.valid().plans();
    }

    @Property(tries = 100)
    void whateverAPlanHoldsIsWritten(@ForAll("wild") Plan plan) {
        String text = PlanWriter.official().write(plan) + PlanWriter.markdown().write(plan);
        assertTrue(text.isEmpty() || text.endsWith("\n"), text);
    }

    @Property(tries = 100)
    void everyDeadlineAndEveryPersonIsWritten(@ForAll("valid") Plan plan) {
        String text = PlanWriter.official().write(plan);
        plan.allTasks().stream()
                .flatMap(task -> task.deadline().stream())
                .map(Deadline::text)
                .forEach(words -> assertTrue(text.contains(words), words));
        for (ResponsiblePerson person : plan.allPersons()) {
            person.name().ifPresent(name -> assertTrue(text.contains(name), name));
            person.post().ifPresent(post -> assertTrue(text.contains(post), post));
        }
    }
}
