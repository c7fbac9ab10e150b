package io.github.guihua.model;

import io.github.guihua.model.constraint.ConsistencyCheck;

/** The amount of a decrease is not negative. */
final class SensibleChange implements ConsistencyCheck<NumericStatement> {

    @Override
    public void check(NumericStatement statement, Faults faults) {
        if (statement.change() == Change.DECREASE && statement.amount().signum() < 0) {
            faults.at("/amount", statement.amount());
        }
    }
}
