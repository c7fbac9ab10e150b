package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.NumericStatement;
import io.github.guihua.parser.explain.NumberReading;
import io.github.guihua.parser.explain.NumberRule;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.Optional;
import java.util.function.Consumer;

/** Is told how each number was read. */
public final class NumberLog {

    /** Keeps nothing. */
    static final NumberLog NONE = new NumberLog(reading -> {});

    private final Consumer<NumberReading> readings;

    /** Makes a log that gives each reading to a consumer. */
    public NumberLog(Consumer<NumberReading> readings) {
        this.readings = readings;
    }

    /** Is told that the number of a range was left. */
    void left(Prose prose, int from, int to, NumberRule rule) {
        if (this != NONE) {
            readings.accept(new NumberReading(
                    prose.quoted(from, to), prose.place(from, to), rule, Optional.empty(), Optional.empty()));
        }
    }

    void left(Mention m, NumberRule rule) {
        left(m.prose(), m.from(), m.to(), rule);
    }

    /** Is told that a number became a statement. */
    void taken(StatedNumber number, NumericStatement statement) {
        if (this != NONE) {
            Mention m = number.mention();
            readings.accept(new NumberReading(
                    m.prose().quoted(m.from(), m.to()),
                    statement.place(),
                    number.rule(),
                    Optional.of(number.subject().rule()),
                    Optional.of(statement)));
        }
    }
}
