package io.github.guihua.cli.words;

import io.github.guihua.model.Change;
import io.github.guihua.model.NumericStatement;
import java.util.Locale;

/** The words of a number with those of its change, which stand apart from the number in a sentence: 增长5%左右. */
public final class QuantityWords {

    /** What the end of a subject has if it says itself that an amount changes. */
    private static final String OF_CHANGE = "增涨升降减速幅";

    private QuantityWords() {}

    /** Returns the words of a statement without its subject. */
    public static String of(NumericStatement statement) {
        boolean isSaid = statement.change() == Change.LEVEL
                || statement.text().isEmpty()
                || !Character.isDigit(statement.text().charAt(0))
                || endsWithChange(statement.subject());
        return (isSaid ? "" : statement.change().displayName(Locale.CHINESE)) + statement.text();
    }

    private static boolean endsWithChange(String subject) {
        return subject.substring(Math.max(0, subject.length() - 2)).chars().anyMatch(c -> OF_CHANGE.indexOf(c) >= 0);
    }
}
