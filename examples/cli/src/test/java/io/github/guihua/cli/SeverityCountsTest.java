package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.source.Severity;
import org.junit.jupiter.api.Test;

class SeverityCountsTest {

    private final SeverityCounts counts = new SeverityCounts();

    @Test
    void eachIsCountedByItself() {
        counts.add(Severity.INFO);
        counts.add(Severity.ERROR);
        counts.add(Severity.INFO);
        assertEquals("errors 1, warnings 0, infos 2", counts.toString());
    }

    @Test
    void anErrorIsMoreThanAWarning() {
        assertFalse(counts.reach(Severity.WARNING));
        counts.add(Severity.INFO);
        assertFalse(counts.reach(Severity.WARNING));
        counts.add(Severity.ERROR);
        assertTrue(counts.reach(Severity.WARNING));
        assertTrue(counts.reach(Severity.ERROR));
    }

    @Test
    void aWarningIsLessThanAnError() {
        counts.add(Severity.WARNING);
        assertTrue(counts.reach(Severity.WARNING));
        assertFalse(counts.reach(Severity.ERROR));
    }
}
