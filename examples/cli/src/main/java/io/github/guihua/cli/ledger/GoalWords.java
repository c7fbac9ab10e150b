package io.github.guihua.cli.ledger;

import io.github.guihua.model.Change;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Statement;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats a target or a milestone briefly for a cell of the ledger: 人均可支配收入 增长7%以上（每年）. */
final class GoalWords {

    private GoalWords() {}

    /**
     * Returns the words of a goal, with its deadline if a separate cell would not show which goal the deadline
     * belongs to.
     */
    static String of(Statement goal, boolean withDue) {
        StringBuilder words = new StringBuilder();
        List<String> details = new ArrayList<>();
        if (goal instanceof NumericStatement target) {
            words.append(quantity(target));
            target.per().ifPresent(per -> details.add(every(per)));
        } else if (goal instanceof Milestone milestone) {
            words.append(milestone.text());
        }
        if (withDue) {
            goal.due().ifPresent(details::add);
        }
        words.append(details.isEmpty() ? "" : details.stream().collect(Collectors.joining("，", "（", "）")));
        if (goal.confidence().filter(Confidence.LOW::equals).isPresent()) {
            words.append("〔存疑〕");
        }
        return words.toString();
    }

    private static String quantity(NumericStatement target) {
        return target.subject()
                + (target.subject().isEmpty() ? "" : " ")
                + change(target.change())
                + AmountWords.of(target);
    }

    /** Returns the words of a time, with its last day if the words define one: 年内（至2007-12-31）. */
    static String deadline(DueTime time) {
        return deadline(time.text().orElse(""), time.by());
    }

    /** Returns the words of a deadline, with its last day if the words define one. */
    static String deadline(Deadline deadline) {
        return deadline(deadline.text(), deadline.by());
    }

    private static String deadline(String words, Optional<LocalDate> by) {
        return by.map(day -> words.isEmpty() ? "至" + day : words + "（至" + day + "）")
                .orElse(words);
    }

    private static String change(Change change) {
        return switch (change) {
            case LEVEL -> "";
            case INCREASE -> "增长";
            case DECREASE -> "减少";
        };
    }

    @SuppressWarnings("JavaPeriodGetDays") // the months of the period are printed apart from its days
    private static String every(Period per) {
        if (per.equals(Period.ofMonths(3))) {
            return "每季度";
        }
        if (per.equals(Period.ofMonths(6))) {
            return "每半年";
        }
        long months = per.toTotalMonths();
        if (per.getDays() == 0) {
            return months % 12 == 0 ? every(months / 12, "年", "年") : every(months, "月", "个月");
        }
        if (months == 0) {
            return per.getDays() % 7 == 0 ? every(per.getDays() / 7, "周", "周") : every(per.getDays(), "天", "天");
        }
        return "每" + months + "个月" + per.getDays() + "天";
    }

    private static String every(long count, String one, String many) {
        return count == 1 ? "每" + one : "每" + count + many;
    }
}
