package io.github.guihua.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.model.constraint.PlanValidator;
import io.github.guihua.model.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanRulesProperties {

    @Provide
    Arbitrary<Plan> wild() {
        return PlanArbitraries.wild().plans();
    }

    @Property(tries = 200)
    void whateverThePlanEveryFindingNamesAnElementOfIt(@ForAll("wild") Plan plan) {
        for (Diagnostic d : PlanRules.standard().check(plan, Locale.ENGLISH)) {
            PlanElement element = plan.find(d.path().orElseThrow()).orElseThrow();
            assertEquals(element.place().span(), d.span());
            assertTrue(PlanValidator.validate(d).isEmpty(), d.toString());
        }
    }

    @Property(tries = 100)
    void rulesDoNotSeeOneAnother(@ForAll("wild") Plan plan) {
        List<Diagnostic> oneByOne = new ArrayList<>();
        for (PlanRule rule : PlanRules.standard().rules()) {
            oneByOne.addAll(PlanRules.standard().only(rule.code()).check(plan, Locale.ENGLISH));
        }
        List<Diagnostic> together = PlanRules.standard().check(plan, Locale.ENGLISH);
        assertEquals(oneByOne.size(), together.size());
        assertTrue(together.containsAll(oneByOne));
    }
}
