package io.github.guihua.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Target;
import io.github.guihua.parser.PlanParser;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A property of a parsing rule of one's own: whatever is built, however many, is read in the measure word added. */
class OwnWordsProperties {

    private static final PlanParser PARSER = OwnWords.parser();

    @Provide
    Arbitrary<String> things() {
        return Arbitraries.of("社区服务点", "便民书屋", "劳动者港湾", "爱心食堂", "口袋公园", "充电站");
    }

    @Property(tries = 100)
    void countsInTheMeasureWordAreTargets(
            @ForAll("things") String thing, @ForAll @IntRange(min = 2, max = 99_999) int count) {
        String text = "某市2026年工作要点\n\n一、完善便民设施\n新建" + thing + count + "驿。\n\n二、加强管理\n落实责任。\n";
        List<Target> targets = PARSER.parse(text).plan().allTargets();
        assertEquals(1, targets.size(), text);
        assertEquals(BigDecimal.valueOf(count), targets.get(0).amount());
        assertEquals("驿", targets.get(0).unit().orElseThrow());
        assertTrue(targets.get(0).subject().contains(thing), targets.get(0).subject());
    }
}
