package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.text.Span;
import io.github.guihua.parser.explain.NumberReading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the numbers of one document were read. A sentence may be read twice; what took a number is kept. */
public final class NumberReadings {

    private final Map<Span, NumberReading> readings = new TreeMap<>();

    /** Adds a reading. */
    public void add(NumberReading reading) {
        reading.place()
                .span()
                .ifPresent(span -> readings.merge(
                        span, reading, (first, second) -> first.rule().takes() ? first : second));
    }

    /** Returns the readings in the order of the text. */
    public List<NumberReading> inOrder() {
        return List.copyOf(readings.values());
    }
}
