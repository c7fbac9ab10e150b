package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.OutlineNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of headings whose titles begin with figures. */
class FiguresAfterNumbersTest {

    private static List<String> titles(String second) {
        return PlanParser.create()
                .parse("某县2025年工作要点\n1. 光纤网络建设\n推进光纤到户。\n" + second + "\n加强管理。\n3. 数据中心建设\n抓好项目。")
                .plan()
                .children()
                .stream()
                .map(OutlineNode::title)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5G网络建设", "3D打印应用", "12345热线办理"})
    void aNameMayBeginWithFiguresAfterABlank(String name) {
        assertEquals(List.of("光纤网络建设", name, "数据中心建设"), titles("2. " + name));
    }

    @Test
    void aQuantityWithABlankAfterItsPointIsNoNumberOfAHeading() {
        assertEquals(List.of("光纤网络建设", "数据中心建设"), titles("2. 5亿元用于建设"));
    }
}
