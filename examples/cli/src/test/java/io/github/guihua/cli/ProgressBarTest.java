package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter shown = new StringWriter();

    @Test
    void showsHowFarALongRunHasCome() {
        ProgressBar bar = bar(40, true);
        for (int i = 0; i < 20; i++) {
            bar.step();
        }
        assertTrue(shown.toString().endsWith("\r[###############...............] 20/40"), shown.toString());
    }

    @Test
    void isWipedOffBeforeOtherLinesAndAfterTheLastDocument() {
        ProgressBar bar = bar(21, true);
        for (int i = 0; i < 21; i++) {
            bar.clear();
            bar.step();
        }
        assertTrue(shown.toString().endsWith(" \r"), shown.toString());
    }

    @Test
    void isNotShownForFewDocuments() {
        bar(20, true).step();
        assertEquals("", shown.toString());
    }

    @Test
    void isNotShownWhereNobodyWatches() {
        bar(1000, false).step();
        assertEquals("", shown.toString());
    }

    private ProgressBar bar(int total, boolean watched) {
        return new ProgressBar(new PrintWriter(shown), total, watched);
    }
}
