package io.github.guihua.model;

import io.github.guihua.model.validation.ConsistencyCheck;

/** The time that a statement holds for does not end before it begins. */
final class OrderedDue implements ConsistencyCheck<DueTime> {

    @Override
    public void check(DueTime time, Faults faults) {
        if (!Values.areOrdered(time.from(), time.by())) {
            time.by().ifPresent(by -> faults.at("/dueBy", by));
        }
    }
}
