package io.github.guihua.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoPeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "P7D, P1W",
        "P14D, P2W",
        "P-7D, P-1W",
        "P3M, P3M",
        "P10D, P10D",
        "P0D, P0D",
        "P1M7D, P1M7D",
        "P1Y-12M7D, P1Y-12M7D"
    })
    void wholeWeeksAreWeeks(String period, String written) {
        assertEquals(written, IsoPeriods.format(Period.parse(period)));
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll short years, @ForAll short months, @ForAll short days) {
        Period period = Period.of(years, months, days);
        assertEquals(period, Period.parse(IsoPeriods.format(period)));
    }
}
