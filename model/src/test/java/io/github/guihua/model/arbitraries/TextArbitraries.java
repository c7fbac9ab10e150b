package io.github.guihua.model.arbitraries;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Box;
import io.github.guihua.model.Origin;
import io.github.guihua.model.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random words, numbers, dates and places. */
public final class TextArbitraries {

    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final int DAYS = 60_000;
    private static final int LONGEST = 200_000;

    private TextArbitraries() {}

    /** Words of office Chinese that are not blank. */
    public static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("规划实施改造老旧小区城镇新增就业人市财政局，。、；（）《》“”0123456789 %A")
                .ofMinLength(0)
                .ofMaxLength(20)
                .map(words -> "区" + words);
    }

    /** Any string that Java can hold: empty, blank, control characters, halves of surrogate pairs. */
    public static Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                words(),
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.of(
                        "",
                        " ",
                        "\u3000",
                        "\"\\/",
                        "\n\r\t\b\f",
                        "\u0000\u007f\u2028",
                        "𠮷野",
                        "\ud800",
                        "a\udc00\ud83dz"));
    }

    /** Amounts of every size, written in every way: zeros at the end, exponents, signs. */
    public static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1_000_000_000_000L), BigDecimal.valueOf(1_000_000_000_000L))
                        .ofScale(4),
                Arbitraries.of("0", "0.00", "-0.5", "1.50", "252.87", "120000", "1.2E+5", "1E-9", "1E+30", "-7E+3")
                        .map(BigDecimal::new));
    }

    /** Amounts of at least 0. */
    public static Arbitrary<BigDecimal> counts() {
        return amounts().map(BigDecimal::abs);
    }

    /** Days from 1949 on. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    /** Times between two of something that recurs. */
    public static Arbitrary<Period> periods() {
        return Arbitraries.of(
                        "P1D",
                        "P1W",
                        "P2W",
                        "P10D",
                        "P1M",
                        "P2M",
                        "P3M",
                        "P6M",
                        "P1Y",
                        "P5Y",
                        "P1Y2M3D",
                        "P0D",
                        "P1Y-12M7D")
                .map(Period::parse);
    }

    /** Ranges of a text. */
    public static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LONGEST),
                        Arbitraries.integers().between(0, LONGEST))
                .as((start, length) -> new Span(start, start + length));
    }

    /** Places, among them none. */
    public static Arbitrary<Place> places() {
        return Combinators.combine(spans(), origins().injectNull(0.5))
                .as((span, origin) -> Place.of(span, origin))
                .optional()
                .map(place -> place.orElse(Place.NONE));
    }

    /** Origins in files of all formats. */
    static Arbitrary<Origin> origins() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 1000);
        Arbitrary<Double> points = Arbitraries.integers().between(0, 8000).map(tenths -> tenths / 10.0);
        Arbitrary<Box> boxes =
                Combinators.combine(points, points, points, points).as(Box::new);
        return Arbitraries.oneOf(
                Combinators.combine(counts, boxes).as(Origin::ofPage),
                counts.map(Origin::ofParagraph),
                counts.map(n -> Origin.ofPath("#zoom > p:nth-child(" + n + ")")),
                counts.map(n -> Origin.ofCell("任务", "B" + n)));
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> value) {
        return value.optional();
    }
}
