package io.github.guihua.model.json;

import java.time.Period;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes whole weeks as weeks: a week is P1W in the contract, while {@link Period} itself would say P7D. */
final class PeriodWriter extends StdSerializer<Period> {

    private static final int WEEK = 7;

    PeriodWriter() {
        super(Period.class);
    }

    @Override
    public void serialize(Period period, JsonGenerator json, SerializationContext context) {
        json.writeString(words(period));
    }

    private static String words(Period period) {
        int days = period.getDays();
        boolean weeks = period.getYears() == 0 && period.getMonths() == 0 && days != 0 && days % WEEK == 0;
        return weeks ? "P" + days / WEEK + "W" : period.toString();
    }
}
