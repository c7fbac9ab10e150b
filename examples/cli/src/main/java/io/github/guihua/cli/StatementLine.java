package io.github.guihua.cli;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.NumericStatement;
import java.util.ArrayList;
import java.util.List;

/** A target or an achievement in one line: what, how much, until when, and the words that say so. */
final class StatementLine {

    private StatementLine() {}

    static String of(NumericStatement statement) {
        List<String> details = new ArrayList<>();
        details.add("「" + statement.text() + "」");
        statement
                .due()
                .ifPresent(due -> details.add(
                        due + statement.dueBy().map(date -> " = by " + date).orElse("")));
        statement.per().ifPresent(period -> details.add("per " + period));
        return statement.subject() + change(statement.change()) + " " + amount(statement)
                + statement.unit().map(unit -> " " + unit).orElse("") + "  " + String.join(", ", details);
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
