package io.github.guihua.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.core.quantity.Dimension;
import io.github.guihua.core.quantity.Unit;
import io.github.guihua.model.Change;
import io.github.guihua.model.Target;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rules of identity for any subject, unit and change. */
class IndicatorIdentityProperties {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

    private static final List<String> WORDINGS = CATALOGUE.entries().stream()
            .flatMap(entry -> entry.wordings().stream())
            .toList();

    @Provide
    Arbitrary<String> subjects() {
        return Combinators.combine(
                        Arbitraries.of("", "全市", "全省", "市区", "农村", "实现", "全年"),
                        Arbitraries.of(WORDINGS),
                        Arbitraries.of("", "增速", "增长", "目标", "的研究"))
                .as((place, wording, ending) -> place + wording + ending);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("%", "‰", "个百分点", "倍", "元", "美元", "人", "个", "吨", "亩", "公里", "千瓦时", "岁", "元/月");
    }

    private static Optional<IndicatorIdentity> identify(String subject, String unit, Change change) {
        return CATALOGUE.identify(
                Target.of(subject).exactly("5", unit).change(change).build());
    }

    @Property
    void statementsOfOneIdentityHaveUnitsOfOneDimension(
            @ForAll("subjects") String one,
            @ForAll("units") String unit,
            @ForAll("units") String otherUnit,
            @ForAll Change change,
            @ForAll Change otherChange) {
        Optional<IndicatorIdentity> first = identify(one, unit, change);
        Optional<IndicatorIdentity> second = identify(one, otherUnit, otherChange);
        if (first.isPresent()
                && second.isPresent()
                && first.get().key().equals(second.get().key())) {
            assertEquals(dimension(unit), dimension(otherUnit));
        }
    }

    private static Dimension dimension(String unit) {
        return Unit.of(unit).orElseThrow().dimension();
    }

    @Property
    void theWholeAreaIsNoScope(@ForAll("units") String unit, @ForAll Change change) {
        for (String wording : List.of("地区生产总值", "城镇新增就业", "居民人均可支配收入")) {
            assertEquals(
                    identify(wording, unit, change).map(IndicatorIdentity::key),
                    identify("全市" + wording, unit, change).map(IndicatorIdentity::key));
        }
    }
}
