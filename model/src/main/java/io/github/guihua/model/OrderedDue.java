package io.github.guihua.model;

import io.github.guihua.model.constraint.ConsistencyCheck;
import io.github.guihua.model.internal.Values;

/** The time of a statement does not end before it begins. */
final class OrderedDue implements ConsistencyCheck<DueTime> {

    @Override
    public void check(DueTime time, Faults faults) {
        if (!Values.areOrdered(time.from(), time.by())) {
            time.by().ifPresent(by -> faults.at("/dueBy", by));
        }
    }
}
