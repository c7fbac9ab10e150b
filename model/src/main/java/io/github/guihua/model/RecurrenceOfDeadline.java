package io.github.guihua.model;

import io.github.guihua.model.validation.ConsistencyCheck;

/** A deadline that recurs says how often, and no other one does. */
final class RecurrenceOfDeadline implements ConsistencyCheck<Deadline> {

    @Override
    public void check(Deadline deadline, Faults faults) {
        if ((deadline.kind() == DeadlineKind.RECURRING) != deadline.per().isPresent()) {
            faults.at("/per", deadline.per().orElse(null));
        }
    }
}
