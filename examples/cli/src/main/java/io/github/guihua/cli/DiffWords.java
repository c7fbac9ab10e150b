package io.github.guihua.cli;

import io.github.guihua.cli.words.QuantityWords;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.Statement;
import io.github.guihua.model.StatementHolder;
import io.github.guihua.model.comparison.Difference;
import io.github.guihua.model.comparison.DifferenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a difference for a reader who sees only them: what it is about, and the words of both plans. */
final class DiffWords {

    private static final String ARROW = " → ";

    /** So many characters of a name are enough to find it in the words of a difference, which are cut. */
    private static final int SURE = 30;

    private DiffWords() {}

    /**
     * Returns the words.
     *
     * @param difference the difference
     * @param older the element in the older plan, empty if it is not there
     * @param newer the element in the newer plan, empty if it is not there; at least one of the two is there
     */
    static String of(Difference difference, Optional<PlanElement> older, Optional<PlanElement> newer) {
        PlanElement element = newer.or(() -> older).orElseThrow();
        String kind = ElementWords.kind(element) + " ";
        if (older.isPresent() && newer.isPresent()) {
            return kind + change(difference, older.get(), newer.get());
        }
        return kind
                + (element instanceof Statement ? ElementWords.name(element) : difference.detail())
                + (element instanceof StatementHolder ? content(element) : "");
    }

    private static String change(Difference difference, PlanElement older, PlanElement newer) {
        boolean isOfNumbers = switch (difference.kind()) {
            case RAISED, LOWERED, RESTATED, REWORDED -> true;
            default -> false;
        };
        if (isOfNumbers && older instanceof NumericStatement before && newer instanceof NumericStatement after) {
            return before.subject().equals(after.subject())
                    ? after.subject() + "：" + QuantityWords.of(before) + ARROW + QuantityWords.of(after)
                    : ElementWords.name(before) + ARROW + ElementWords.name(after);
        }
        String detail = difference.detail();
        boolean isOfText = difference.kind() == DifferenceKind.REWORDED
                && older instanceof StatementHolder
                && newer instanceof StatementHolder
                && title(older).equals(title(newer));
        if (isOfText) {
            detail = TextChange.of(((StatementHolder) older).text(), ((StatementHolder) newer).text());
        }
        String name = newer instanceof OutlineNode node && isOfText ? node.title() : ElementWords.name(newer);
        return isTold(name, detail) ? detail : name + "：" + detail;
    }

    private static String title(PlanElement element) {
        return element instanceof OutlineNode node ? node.title() : "";
    }

    private static boolean isTold(String name, String detail) {
        return detail.contains(name.substring(0, Math.min(SURE, name.length())));
    }

    /** Returns how much is in a chapter or task that is only in one plan; its parts are no differences of their own. */
    private static String content(PlanElement element) {
        List<String> parts = new ArrayList<>();
        List<PlanElement> inside = element.walk().skip(1).toList();
        for (String kind : List.of("任务", "目标", "节点目标", "成绩")) {
            long count = inside.stream()
                    .filter(inner -> ElementWords.kind(inner).equals(kind))
                    .count();
            if (count > 0) {
                parts.add(kind + count);
            }
        }
        return parts.isEmpty() ? "" : "（含" + String.join("、", parts) + "）";
    }
}
