package io.github.guihua.model.validation;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.Change;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds shares of a whole that are greater than the whole. */
final class Shares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Lexicon words = Lexicon.load(Shares.class, "share-words.txt");

    void look(PlanIndex plan, PlanRule.Report report) {
        for (PlanElement element : plan.elements()) {
            if (element instanceof NumericStatement statement
                    && statement.change() == Change.LEVEL
                    && isShare(statement.subject(), statement.unit())
                    && (isMore(statement.amount())
                            || statement.max().filter(Shares::isMore).isPresent())) {
                report.at(statement, statement.subject(), statement.text());
            } else if (element instanceof Indicator indicator && isShare(indicator.name(), indicator.unit())) {
                indicator.values().stream()
                        .filter(value -> value.amount().filter(Shares::isMore).isPresent())
                        .findFirst()
                        .ifPresent(value -> report.at(indicator, indicator.name(), value.text()));
            }
        }
    }

    private static boolean isMore(BigDecimal amount) {
        return amount.compareTo(WHOLE) > 0;
    }

    private boolean isShare(String subject, Optional<String> unit) {
        char[] chars = Folding.fold(subject.strip());
        return unit.filter(u -> Folding.fold(u.strip()).length == 1 && Folding.fold(u.strip())[0] == '%')
                        .isPresent()
                && words.valueBefore(chars, 0, chars.length).equals("share");
    }
}
