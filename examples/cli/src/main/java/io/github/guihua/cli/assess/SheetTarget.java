package io.github.guihua.cli.assess;

import io.github.guihua.cli.words.Headline;
import io.github.guihua.cli.words.QuantityWords;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.Target;
import io.github.guihua.model.indicator.Direction;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A target as a row of a sheet that is to be filled in.
 *
 * @param path the pointer to it in the plan
 * @param target the target
 * @param cells its cells; columns without a cell are empty
 */
record SheetTarget(String path, Target target, Map<SheetColumn, String> cells) {

    private static final String BELOW = " / ";

    SheetTarget {
        cells = Map.copyOf(cells);
    }

    /**
     * Returns the row of a target.
     *
     * @param target the target
     * @param index the index of its plan
     * @param place returns the file and the line of a path
     */
    static SheetTarget of(Target target, PlanIndex index, Function<String, String> place) {
        String path = index.path(target).orElse("");
        return new SheetTarget(
                path,
                target,
                Map.of(
                        SheetColumn.HEADING, heading(index.ancestors(target)),
                        SheetColumn.SUBJECT, target.subject(),
                        SheetColumn.TARGET, QuantityWords.of(target),
                        SheetColumn.DUE, due(target),
                        SheetColumn.UNIT, WrittenUnit.of(target),
                        SheetColumn.BETTER, better(target),
                        SheetColumn.ORIGIN, place.apply(path),
                        SheetColumn.PATH, path));
    }

    String cell(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    private static String heading(List<PlanElement> parentFirst) {
        List<String> headings = new ArrayList<>();
        for (PlanElement element : parentFirst) {
            if (element instanceof OutlineNode node && (!node.title().isEmpty() || headings.isEmpty())) {
                headings.add(Headline.of(node.title(), node.text()));
            }
        }
        Collections.reverse(headings);
        return String.join(BELOW, headings);
    }

    private static String due(Target target) {
        String words = target.due().orElse("");
        return target.dueBy()
                .map(day -> words.isEmpty() ? "至" + day : words + "（至" + day + "）")
                .orElse(words);
    }

    private static String better(Target target) {
        return IndicatorCatalogue.standard()
                .identify(target)
                .flatMap(indicator -> indicator.direction(target.change()))
                .map(direction -> direction.displayName(Locale.CHINESE))
                .orElse("");
    }

    /** Returns the words of a direction that a cell may have. */
    static String directions() {
        return List.of(Direction.values()).stream()
                .map(direction -> direction.displayName(Locale.CHINESE))
                .collect(Collectors.joining(" or "));
    }
}
