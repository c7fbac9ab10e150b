package io.github.guihua.cli.assess;

import io.github.guihua.core.quantity.WrittenAmount;
import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The unit in which a target is written: 万人 for 5万人以上, which is 50000 人 in the plan. Who fills in a sheet writes 5.2
 * beside it.
 */
final class WrittenUnit {

    private static final List<String> MAGNITUDES = List.of("万亿", "亿", "万");

    private WrittenUnit() {}

    static String of(Target target) {
        String unit = target.unit().orElse("");
        return MAGNITUDES.stream()
                        .filter(magnitude -> target.text().contains(magnitude + unit))
                        .findFirst()
                        .orElse("")
                + unit;
    }

    /** Returns how many units of the target a written unit is, empty if it is another unit. */
    static Optional<BigDecimal> factor(String written, Target target) {
        String unit = target.unit().orElse("");
        if (written.equals(unit)) {
            return Optional.of(BigDecimal.ONE);
        }
        return MAGNITUDES.stream()
                .filter(magnitude -> written.equals(magnitude + unit))
                .findFirst()
                .map(magnitude -> WrittenAmount.parse("1" + magnitude).amount());
    }
}
