package io.github.guihua.model;

import io.github.guihua.model.validation.ConsistencyCheck;

/** The time of a deadline does not end before it begins. */
final class OrderedDeadline implements ConsistencyCheck<Deadline> {

    @Override
    public void check(Deadline deadline, Faults faults) {
        if (!Values.areOrdered(deadline.from(), deadline.by())) {
            deadline.by().ifPresent(by -> faults.at("/by", by));
        }
    }
}
