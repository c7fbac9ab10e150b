package io.github.guihua.model;

import io.github.guihua.model.constraint.ConsistencyCheck;

/** A period does not end before it begins, and its horizon year is not before its end year. */
final class OrderedYears implements ConsistencyCheck<PlanPeriod> {

    @Override
    public void check(PlanPeriod period, Faults faults) {
        if (period.startYear() > period.endYear()) {
            faults.at("/endYear", period.endYear());
        }
        period.horizonYear().filter(year -> year < period.endYear()).ifPresent(year -> faults.at("/horizonYear", year));
    }
}
