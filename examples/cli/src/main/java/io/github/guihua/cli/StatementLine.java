package io.github.guihua.cli;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.NumericStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Formats a target, an achievement, a milestone or a deadline as one line: subject, amount, deadline and source
 * words.
 */
final class StatementLine {

    private StatementLine() {}

    static String of(NumericStatement statement) {
        List<String> details = new ArrayList<>();
        details.add("「" + statement.text() + "」");
        statement.due().ifPresent(due -> details.add(due + by(statement.dueBy())));
        statement.per().ifPresent(period -> details.add("per " + period));
        return statement.subject() + change(statement.change()) + " " + amount(statement)
                + statement.unit().map(unit -> " " + unit).orElse("") + "  " + String.join(", ", details);
    }

    static String of(Milestone milestone) {
        return milestone.text()
                + milestone.due().map(due -> "  " + due + by(milestone.dueBy())).orElse("");
    }

    static String of(Deadline deadline) {
        return deadline.text()
                + deadline.from().map(date -> " = from " + date).orElse("")
                + deadline.by()
                        .map(date -> (deadline.from().isEmpty() ? " = by " : " by ") + date)
                        .orElse("")
                + deadline.perText().map(period -> ", per " + period).orElse("");
    }

    private static String by(Optional<LocalDate> last) {
        return last.map(date -> " = by " + date).orElse("");
    }

    private static String amount(NumericStatement statement) {
        String amount = statement.amount().toPlainString();
        return statement.comparison() == Comparison.BETWEEN
                ? amount + "–" + statement.max().map(max -> max.toPlainString()).orElse("?")
                : sign(statement.comparison()) + " " + amount;
    }

    private static String change(Change change) {
        return switch (change) {
            case LEVEL -> "";
            case INCREASE -> " ↑";
            case DECREASE -> " ↓";
        };
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, BETWEEN -> "=";
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case ABOUT -> "≈";
        };
    }
}
