package io.github.guihua.model.follow;

import io.github.guihua.core.quantity.Dimension;
import io.github.guihua.core.quantity.Unit;
import io.github.guihua.model.Change;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.indicator.IndicatorEntry;
import io.github.guihua.model.indicator.IndicatorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds the subjects of a plan that no indicator of the catalogue has, so that later reports can tell of them by the same words. */
final class OwnIndicators {

    /** A shorter subject names too little to be found again: 项目, 总量. */
    private static final int SHORTEST = 4;

    private static final String PREFIX = "own:";

    private OwnIndicators() {}

    static IndicatorCatalogue of(Plan plan, IndicatorCatalogue catalogue) {
        Map<String, List<Target>> bySubject = new HashMap<>();
        for (Target target : plan.allTargets()) {
            if (target.subject().length() >= SHORTEST && !catalogue.knows(target.subject())) {
                bySubject
                        .computeIfAbsent(target.subject(), subject -> new ArrayList<>())
                        .add(target);
            }
        }
        List<IndicatorEntry> entries = new ArrayList<>();
        bySubject.forEach((subject, targets) -> {
            if (targets.size() == 1) {
                entries.add(entry(subject, targets.get(0)));
            }
        });
        return entries.isEmpty() ? catalogue : catalogue.with(entries);
    }

    /** Whether an indicator is a subject of the plan. */
    static boolean has(IndicatorEntry entry) {
        return entry.id().startsWith(PREFIX);
    }

    private static IndicatorEntry entry(String subject, Target target) {
        Dimension dimension =
                target.unit().flatMap(Unit::of).map(Unit::dimension).orElse(Dimension.COUNT);
        boolean points = dimension == Dimension.PERCENTAGE_POINT;
        boolean relative = dimension == Dimension.RATIO || dimension == Dimension.MULTIPLE || points;
        // the growth of something is a ratio, the thing itself is counted in a unit that the target does not tell
        boolean growth = relative && !points && target.change() != Change.LEVEL;
        return new IndicatorEntry(
                PREFIX + subject,
                subject,
                relative && !growth ? IndicatorKind.SHARE : IndicatorKind.FLOW,
                Set.of(growth ? Dimension.COUNT : points ? Dimension.RATIO : dimension),
                Optional.empty(),
                List.of(subject),
                Optional.empty());
    }
}
