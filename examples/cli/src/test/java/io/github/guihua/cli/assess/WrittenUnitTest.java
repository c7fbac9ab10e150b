package io.github.guihua.cli.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenUnitTest {

    private static Target target(String text, String unit) {
        return Target.of("指标").exactly("1", unit).text(text).build();
    }

    @ParameterizedTest
    @CsvSource({
        "5万人以上, 人, 万人, 10000",
        "1.3万亿斤以上, 斤, 万亿斤, 1000000000000",
        "五千万元, 元, 万元, 10000",
        "1200亿元, 元, 亿元, 100000000",
        "600人, 人, 人, 1",
        "6%左右, %, %, 1",
    })
    void isAsTheTextHasIt(String text, String unit, String written, BigDecimal factor) {
        Target target = target(text, unit);
        assertEquals(written, WrittenUnit.of(target));
        assertEquals(Optional.of(factor), WrittenUnit.factor(written, target));
        assertEquals(Optional.empty(), WrittenUnit.factor("公里", target));
    }
}
