package io.github.guihua.cli.ledger;

import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Change;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Heading;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.Outline;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.Reading;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small plans for the tests of the ledger; an offset of theirs is on the line of its tens. */
final class Plans {

    private Plans() {}

    static int lineOf(int offset) {
        return offset / 10 + 1;
    }

    static Ledger ledger(Plan... plans) {
        LedgerBuilder builder = new LedgerBuilder();
        for (int i = 0; i < plans.length; i++) {
            builder.add((i + 1) + ".txt", plans[i], Plans::lineOf);
        }
        return builder.build();
    }

    static Plan plan(String title, List<Chapter> chapters, List<Task> tasks, List<Indicator> indicators) {
        return new Plan(
                Optional.of(title).filter(words -> !words.isEmpty()),
                PlanKind.OTHER,
                Metadata.NONE,
                Optional.empty(),
                Outline.of(nodes(chapters, tasks)),
                indicators,
                List.of());
    }

    /** In document order. */
    private static List<OutlineNode> nodes(List<Chapter> chapters, List<Task> tasks) {
        return Stream.<OutlineNode>concat(chapters.stream(), tasks.stream())
                .sorted(Comparator.comparingInt(
                        node -> node.place().span().orElseThrow().start()))
                .toList();
    }

    static Chapter chapter(int at, String number, String title, List<Chapter> chapters, Task... tasks) {
        return new Chapter(
                "",
                NodeRole.WORK,
                new Heading(Optional.of(new Numbering(NumberingStyle.HAN_COMMA, Optional.empty(), number)), title),
                "",
                Statements.NONE,
                nodes(chapters, List.of(tasks)),
                Place.of(at, at + 1));
    }

    static Task task(int at, String title, String text, List<ResponsibleUnit> units, Target... targets) {
        return new Task(
                "",
                Optional.empty(),
                Heading.of(title),
                text,
                new Responsibility(units, null, null),
                new Statements(List.of(targets), List.of(), null),
                List.of(),
                Place.of(at, at + 1));
    }

    static Task with(Task task, Task... subtasks) {
        return task.toBuilder().subtasks(List.of(subtasks)).build();
    }

    static ResponsibleUnit unit(String name, UnitRole role) {
        return ResponsibleUnit.of(name, role);
    }

    static Target target(String subject, Comparison comparison, String amount, String unit, String due) {
        return new Target(
                subject,
                new BoundedQuantity(
                        amount + unit,
                        comparison,
                        new BigDecimal(amount),
                        Optional.empty(),
                        Optional.of(unit).filter(words -> !words.isEmpty())),
                Change.LEVEL,
                Optional.empty(),
                new DueTime(
                        Optional.of(due).filter(words -> !words.isEmpty()),
                        Optional.empty(),
                        due.equals("年内") ? Optional.of(LocalDate.of(2024, 12, 31)) : Optional.empty()),
                Modality.PLAIN,
                Reading.NONE,
                Place.NONE);
    }

    static Indicator indicator(String name, boolean cumulative, String... columnsAndTexts) {
        List<IndicatorValue> values = new ArrayList<>();
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            values.add(
                    new IndicatorValue(columnsAndTexts[i], Optional.empty(), Optional.empty(), columnsAndTexts[i + 1]));
        }
        return new Indicator(
                name, Optional.of("万元"), Optional.of(IndicatorNature.BINDING), cumulative, values, Place.of(95, 99));
    }
}
