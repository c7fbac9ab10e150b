package io.github.guihua.model;

import io.github.guihua.model.validation.ConsistencyCheck;

/** The time of a milestone does not end before it begins. */
final class OrderedMilestone implements ConsistencyCheck<Milestone> {

    @Override
    public void check(Milestone milestone, Faults faults) {
        if (!Values.areOrdered(milestone.dueFrom(), milestone.dueBy())) {
            faults.at("dueBy");
        }
    }
}
