package io.github.guihua.model;

import io.github.guihua.model.constraint.ConsistencyCheck;

/** A recurring deadline has a time between its dates; other deadlines have none. */
final class RecurrenceOfDeadline implements ConsistencyCheck<Deadline> {

    @Override
    public void check(Deadline deadline, Faults faults) {
        if ((deadline.kind() == DeadlineKind.RECURRING) != deadline.per().isPresent()) {
            faults.at("/per", deadline.per().orElse(null));
        }
    }
}
