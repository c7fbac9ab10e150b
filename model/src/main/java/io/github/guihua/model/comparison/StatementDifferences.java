package io.github.guihua.model.comparison;

import io.github.guihua.model.Milestone;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.Statement;
import io.github.guihua.model.StatementHolder;
import io.github.guihua.model.internal.JsonPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** Finds the differences between the statements of one passage or node in two plans. */
final class StatementDifferences {

    private final List<Difference> found;

    StatementDifferences(List<Difference> found) {
        this.found = found;
    }

    /** The content of a statement, without confidence and rule. */
    static List<Object> content(Statement statement) {
        List<Object> says = new ArrayList<>(
                List.of(statement.getClass(), statement.text(), statement.time(), statement.modality()));
        if (statement instanceof NumericStatement s) {
            says.addAll(List.of(s.subject(), s.comparison(), s.amount(), s.max(), s.unit(), s.change(), s.per()));
        }
        return says;
    }

    void compare(String olderPath, String newerPath, StatementHolder older, StatementHolder newer) {
        compare(
                JsonPointer.to(olderPath, "targets"),
                JsonPointer.to(newerPath, "targets"),
                ofNumbers(older.targets(), newer.targets()),
                this::numbers);
        compare(
                JsonPointer.to(olderPath, "achievements"),
                JsonPointer.to(newerPath, "achievements"),
                ofNumbers(older.achievements(), newer.achievements()),
                this::numbers);
        compare(
                JsonPointer.to(olderPath, "milestones"),
                JsonPointer.to(newerPath, "milestones"),
                ofMilestones(older.milestones(), newer.milestones()),
                this::milestones);
    }

    private static <S extends NumericStatement> Pairing<S> ofNumbers(List<S> older, List<S> newer) {
        return new Pairing<>(older, newer)
                .atBothEnds(StatementDifferences::content)
                .by(StatementDifferences::content)
                .by(s -> List.of(s.subject(), s.unit(), s.change(), s.due()))
                .by(s -> List.of(s.subject(), s.unit(), s.change()))
                .by(NumericStatement::subject)
                // the words of the subject may have changed while the quantity stayed the same
                .by(s -> List.of(s.text(), s.amount(), s.unit(), s.change()));
    }

    private static Pairing<Milestone> ofMilestones(List<Milestone> older, List<Milestone> newer) {
        Map<String, Likeness> words = new HashMap<>();
        Function<Milestone, Likeness> text = milestone -> words.computeIfAbsent(milestone.text(), Likeness::of);
        ToDoubleBiFunction<Milestone, Milestone> likeness =
                (one, other) -> text.apply(one).to(text.apply(other), Likeness.ALIKE);
        return new Pairing<>(older, newer)
                .atBothEnds(StatementDifferences::content)
                .by(StatementDifferences::content)
                .by(milestone -> List.of(milestone.text(), milestone.due()))
                .by(Milestone::text)
                .byLikeness(likeness);
    }

    /** Compares two matching statements with their paths. */
    private interface Comparer<S> {
        void compare(S older, S newer, String olderPath, String newerPath);
    }

    private <S extends Statement> void compare(
            String olderList, String newerList, Pairing<S> pairing, Comparer<? super S> comparer) {
        for (Pairing.Pair<S> pair : pairing.pairs()) {
            comparer.compare(
                    pair.older(),
                    pair.newer(),
                    JsonPointer.to(olderList, pair.olderIndex()),
                    JsonPointer.to(newerList, pair.newerIndex()));
        }
        for (int i : pairing.dropped()) {
            found.add(Difference.dropped(JsonPointer.to(olderList, i), words(pairing.older(i))));
        }
        for (int i : pairing.added()) {
            found.add(Difference.added(JsonPointer.to(newerList, i), words(pairing.newer(i))));
        }
    }

    private void milestones(Milestone older, Milestone newer, String olderPath, String newerPath) {
        bindings(older, newer, olderPath, newerPath);
        if (!older.text().equals(newer.text())) {
            add(DifferenceKind.REWORDED, olderPath, newerPath, words(older) + " → " + words(newer));
        }
    }

    private void numbers(NumericStatement older, NumericStatement newer, String olderPath, String newerPath) {
        int before = found.size();
        boolean restated = older.comparison() != newer.comparison()
                || older.change() != newer.change()
                || !older.unit().equals(newer.unit())
                || !older.per().equals(newer.per());
        int raise = raise(older, newer);
        if (restated) {
            add(DifferenceKind.RESTATED, olderPath, newerPath, words(older) + " → " + words(newer));
        } else if (raise != 0) {
            DifferenceKind kind = raise > 0 ? DifferenceKind.RAISED : DifferenceKind.LOWERED;
            add(kind, olderPath, newerPath, words(older) + " → " + words(newer));
        }
        bindings(older, newer, olderPath, newerPath);
        boolean explained = found.size() > before;
        if (!older.subject().equals(newer.subject())
                || !explained && !older.text().equals(newer.text())) {
            add(DifferenceKind.REWORDED, olderPath, newerPath, words(older) + " → " + words(newer));
        }
    }

    /** Compares how binding the statements are, and their times. */
    private void bindings(Statement older, Statement newer, String olderPath, String newerPath) {
        int firmer = newer.modality().compareFirmness(older.modality());
        if (firmer != 0) {
            DifferenceKind kind = firmer > 0 ? DifferenceKind.HARDENED : DifferenceKind.SOFTENED;
            add(
                    kind,
                    olderPath,
                    newerPath,
                    older.modality().displayName(Locale.CHINESE) + " → "
                            + newer.modality().displayName(Locale.CHINESE));
        }
        TimeWords before = TimeWords.of(older.time());
        TimeWords after = TimeWords.of(newer.time());
        before.moveTo(after).ifPresent(kind -> add(kind, olderPath, newerPath, before.detail(after)));
    }

    /** Positive when the number became higher, negative when lower; compares upper bounds when the lower are equal. */
    private static int raise(NumericStatement older, NumericStatement newer) {
        int amount = newer.amount().compareTo(older.amount());
        if (amount != 0) {
            return amount;
        }
        return newer.max().orElse(BigDecimal.ZERO).compareTo(older.max().orElse(BigDecimal.ZERO));
    }

    private static String words(Statement statement) {
        String subject = statement instanceof NumericStatement number ? number.subject() : "";
        return NodeDifferences.cut(subject + statement.text());
    }

    private void add(DifferenceKind kind, String olderPath, String newerPath, String detail) {
        found.add(Difference.of(kind, olderPath, newerPath, detail));
    }
}
