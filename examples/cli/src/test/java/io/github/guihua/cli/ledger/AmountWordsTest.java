package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Target;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountWordsTest {

    private static Target target(String words, Comparison comparison, String amount, String unit) {
        return Plans.target("", comparison, amount, unit, "").toBuilder()
                .quantity(new BoundedQuantity(
                        words,
                        comparison,
                        new BigDecimal(amount),
                        Optional.empty(),
                        Optional.ofNullable(unit).filter(name -> !name.isEmpty())))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1200亿元, EQUAL, 120000000000, 元, 1200亿元",
        "5万人, EQUAL, 50000, 人, 5万人",
        "不少于1次, AT_LEAST, 1, 次, 不少于1次",
        "23%以上, AT_LEAST, 23, %, 23%以上",
        "三成, EQUAL, 30, %, 三成",
        "清零, EQUAL, 0, 次, 清零",
        "二十多公里, MORE_THAN, 20, 公里, 二十多公里",
        "1000万以上, AT_LEAST, 10000000, 人, 1000万以上",
    })
    void theWordsOfTheDocumentComeFirst(String words, Comparison comparison, String amount, String unit, String shown) {
        assertEquals(shown, AmountWords.of(target(words, comparison, amount, unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "1篇, AT_LEAST, 1, 篇, ≥1篇",
        "一所, AT_LEAST, 1, 所, ≥一所",
        "5万, AT_MOST, 50000, 人, ≤5万",
        "5万人, ABOUT, 50000, 人, 约5万人",
    })
    void aBoundThatStandsElsewhereIsNotLost(
            String words, Comparison comparison, String amount, String unit, String shown) {
        assertEquals(shown, AmountWords.of(target(words, comparison, amount, unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "9999, 9999",
        "10000, 1万",
        "120000, 12万",
        "2528700, 252.87万",
        "1.5, 1.5",
        "12345678901, 123.45678901亿",
        "123450000000, 1234.5亿",
        "100000000, 1亿",
        "120050000, 1.2005亿",
        "-50000, -5万",
        "0, 0",
    })
    void aNumberWithoutWordsIsShortAndWhole(String amount, String shown) {
        assertEquals(shown, AmountWords.of(target("", Comparison.EQUAL, amount, "")));
    }

    @Test
    void nobodyHasToCountZeros() {
        assertEquals("1200亿元", AmountWords.of(target("120000000000元", Comparison.EQUAL, "120000000000", "元")));
        assertEquals("≥1200亿元", AmountWords.of(target("120,000,000,000元以上", Comparison.AT_LEAST, "120000000000", "元")));
        Target built = Target.builder().subject("投资").atLeast("1200亿", "元").build();
        assertEquals("≥1200亿元", AmountWords.of(built));
    }

    @Test
    void noGoalOfTheSeedsHasALongNumber() throws IOException {
        Pattern digits = Pattern.compile("\\d{9}");
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed :
                    seeds.filter(file -> file.toString().endsWith(".txt")).toList()) {
                SourceText text = SourceText.decode("", Files.readAllBytes(seed));
                for (Target target : PlanParser.create().parse(text).plan().allTargets()) {
                    String shown = GoalWords.of(target, true);
                    assertFalse(digits.matcher(shown).find(), shown);
                }
            }
        }
    }
}
