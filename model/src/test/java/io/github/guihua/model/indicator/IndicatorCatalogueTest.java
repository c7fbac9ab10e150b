package io.github.guihua.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.quantity.Dimension;
import io.github.guihua.model.Achievement;
import io.github.guihua.model.Change;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Target;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements are about one indicator, by their words and units. */
class IndicatorCatalogueTest {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

    /** A number as written, and its unit. */
    private static final Pattern NUMBER = Pattern.compile("([0-9.]+[万亿]?)(.+)");

    private static Target target(String subject, String amount, Change change) {
        Matcher number = NUMBER.matcher(amount);
        assertTrue(number.matches(), amount);
        return Target.of(subject)
                .exactly(number.group(1), number.group(2))
                .change(change)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "地区生产总值, 6%, INCREASE, gross-domestic-product, GROWTH, ''",
        "GDP, 6%, INCREASE, gross-domestic-product, GROWTH, ''",
        "国内生产总值, 6%, INCREASE, gross-domestic-product, GROWTH, ''",
        "经济增长, 6%, LEVEL, gross-domestic-product, GROWTH, ''",
        "全市地区生产总值增速, 6%, LEVEL, gross-domestic-product, GROWTH, ''",
        "全年实现地区生产总值, 1200亿元, LEVEL, gross-domestic-product, LEVEL, ''",
        "市区地区生产总值, 1200亿元, LEVEL, gross-domestic-product, LEVEL, 市区",
        "城镇登记失业率, 4%, LEVEL, registered-unemployment-rate, LEVEL, ''",
        "城镇调查失业率, 5.5%, LEVEL, surveyed-unemployment-rate, LEVEL, ''",
        "居民消费价格涨幅, 3%, LEVEL, consumer-price-rise, LEVEL, ''",
        "居民消费价格, 3%, INCREASE, consumer-price-rise, LEVEL, ''",
        "城镇新增就业, 5万人, LEVEL, urban-new-jobs, LEVEL, ''",
        "财政收入, 5亿元, INCREASE, fiscal-revenue, INCREMENT, ''",
        "常住人口城镇化率, 2个百分点, INCREASE, resident-urbanisation-rate, INCREMENT, ''"
    })
    void identifies(String subject, String amount, Change change, String id, Aspect aspect, String scope) {
        IndicatorIdentity identity =
                CATALOGUE.identify(target(subject, amount, change)).orElseThrow();
        assertEquals(id, identity.indicator().id());
        assertEquals(aspect, identity.aspect());
        assertEquals(scope, identity.scope());
    }

    @ParameterizedTest
    @CsvSource({
        "地区生产总值, 6座, LEVEL",
        "地区生产总值, 6%, LEVEL",
        "失业率的研究, 4%, LEVEL",
        "完善地区生产总值核算办法, 6亿元, LEVEL",
        "城镇登记失业率, 5万人, LEVEL",
        "公园, 5个, LEVEL",
        "城镇居民收入, 40亿元, INCREASE",
        "融资平台退出, 81.3%, DECREASE"
    })
    void leavesWhatItDoesNotKnow(String subject, String amount, Change change) {
        assertEquals(Optional.empty(), CATALOGUE.identify(target(subject, amount, change)));
    }

    @ParameterizedTest
    @CsvSource({
        "城镇登记失业率, 4%, LEVEL, 城镇调查失业率, 4%, LEVEL",
        "地区生产总值, 6%, INCREASE, 地区生产总值, 600亿元, LEVEL",
        "市区地区生产总值, 600亿元, LEVEL, 全市地区生产总值, 600亿元, LEVEL",
        "城镇居民人均可支配收入, 6%, INCREASE, 农村居民人均可支配收入, 6%, INCREASE",
        "一般公共预算收入, 6%, INCREASE, 财政收入, 6%, INCREASE"
    })
    void keepsApart(String one, String amount, Change change, String other, String otherAmount, Change otherChange) {
        assertNotEquals(
                CATALOGUE.identify(target(one, amount, change)).orElseThrow().key(),
                CATALOGUE
                        .identify(target(other, otherAmount, otherChange))
                        .orElseThrow()
                        .key());
    }

    @Test
    void resultsAndRowsAreIdentifiedAsTargetsAre() {
        IndicatorIdentity.Key key = CATALOGUE
                .identify(target("城镇登记失业率", "4%", Change.LEVEL))
                .orElseThrow()
                .key();
        Achievement result = Achievement.of("全市城镇登记失业率").exactly("3.9", "%").build();
        Indicator row = Indicator.builder().name("城镇登记失业率").unit("%").build();
        assertEquals(key, CATALOGUE.identify(result).orElseThrow().key());
        assertEquals(key, CATALOGUE.identify(row).orElseThrow().key());
    }

    @Test
    void theFlowOfADayIsNotThatOfAYear() {
        Target year = target("城镇新增就业", "5万人", Change.LEVEL);
        assertTrue(CATALOGUE
                .identify(year.toBuilder().per(Period.ofYears(1)).build())
                .isPresent());
        assertEquals(
                Optional.empty(),
                CATALOGUE.identify(year.toBuilder().per(Period.ofDays(1)).build()));
    }

    @Test
    void anAmountOfChangeInItsNameIsTheIndicatorItself() {
        Aspect aspect = CATALOGUE
                .identify(target("减轻企业负担", "30亿元", Change.DECREASE))
                .orElseThrow()
                .aspect();
        assertEquals(Aspect.LEVEL, aspect);
    }

    @Test
    void ownIndicatorsTakeTheirWordings() {
        IndicatorEntry own = new IndicatorEntry(
                "community-canteens",
                "社区食堂",
                IndicatorKind.STOCK,
                Set.of(Dimension.COUNT),
                Optional.of(Direction.HIGHER),
                List.of("社区食堂", "爱心食堂"),
                Optional.empty());
        IndicatorCatalogue more = CATALOGUE.with(List.of(own));
        assertEquals(
                own,
                more.identify(target("爱心食堂", "30家", Change.LEVEL)).orElseThrow().indicator());
        assertEquals(Optional.of(own), more.find("community-canteens"));
        assertEquals(CATALOGUE.entries().size() + 1, more.entries().size());
        assertEquals(Optional.empty(), CATALOGUE.find("community-canteens"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankId(String id) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new IndicatorEntry(
                        id,
                        "名",
                        IndicatorKind.FLOW,
                        Set.of(Dimension.COUNT),
                        Optional.empty(),
                        List.of("名"),
                        Optional.empty()));
    }

    @Test
    void theStandardCatalogueHasManyIndicatorsAndNoWordingTwice() {
        Map<String, String> wordings = new HashMap<>();
        for (IndicatorEntry entry : CATALOGUE.entries()) {
            assertTrue(entry.wordings().contains(entry.name()), entry.id());
            for (String wording : entry.wordings()) {
                assertEquals(null, wordings.put(wording, entry.id()), wording);
            }
        }
        assertTrue(CATALOGUE.entries().size() >= 400);
    }
}
