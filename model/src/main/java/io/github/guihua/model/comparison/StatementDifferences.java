package io.github.guihua.model.comparison;

import io.github.guihua.model.Modality;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.internal.JsonPointer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Tells what differs between the statements of one passage or node in two plans. */
final class StatementDifferences {

    private final List<Difference> found;

    StatementDifferences(List<Difference> found) {
        this.found = found;
    }

    /** What a statement says, without how sure its reader was. */
    static List<Object> content(NumericStatement s) {
        return List.of(
                s.getClass(),
                s.subject(),
                s.text(),
                s.comparison(),
                s.amount(),
                s.max(),
                s.unit(),
                s.change(),
                s.per(),
                s.due(),
                s.dueFrom(),
                s.dueBy(),
                s.modality());
    }

    <S extends NumericStatement> void compare(
            String list, String olderPath, String newerPath, List<S> older, List<S> newer) {
        Pairing<S> pairing = new Pairing<>(older, newer)
                .atBothEnds(StatementDifferences::content)
                .by(StatementDifferences::content)
                .by(s -> List.of(s.subject(), s.unit(), s.change(), s.due()))
                .by(s -> List.of(s.subject(), s.unit(), s.change()))
                .by(NumericStatement::subject)
                // the words of a subject may have been trimmed, the quantity having stayed
                .by(s -> List.of(s.text(), s.amount(), s.unit(), s.change()));
        for (Pairing.Pair<S> pair : pairing.pairs()) {
            compare(
                    pair.older(),
                    pair.newer(),
                    JsonPointer.to(JsonPointer.to(olderPath, list), pair.olderIndex()),
                    JsonPointer.to(JsonPointer.to(newerPath, list), pair.newerIndex()));
        }
        for (int i : pairing.dropped()) {
            found.add(Difference.dropped(JsonPointer.to(JsonPointer.to(olderPath, list), i), words(older.get(i))));
        }
        for (int i : pairing.added()) {
            found.add(Difference.added(JsonPointer.to(JsonPointer.to(newerPath, list), i), words(newer.get(i))));
        }
    }

    private void compare(NumericStatement older, NumericStatement newer, String olderPath, String newerPath) {
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
        int firmer = Integer.compare(firmness(newer.modality()), firmness(older.modality()));
        if (firmer != 0) {
            DifferenceKind kind = firmer > 0 ? DifferenceKind.HARDENED : DifferenceKind.SOFTENED;
            add(
                    kind,
                    olderPath,
                    newerPath,
                    older.modality().label() + " → " + newer.modality().label());
        }
        if (!older.due().equals(newer.due())
                || !older.dueFrom().equals(newer.dueFrom())
                || !older.dueBy().equals(newer.dueBy())) {
            add(
                    DifferenceKind.DEADLINE_MOVED,
                    olderPath,
                    newerPath,
                    older.due().equals(newer.due())
                            ? days(older) + " → " + days(newer)
                            : due(older) + " → " + due(newer));
        }
        boolean explained = found.size() > before;
        if (!older.subject().equals(newer.subject())
                || !explained && !older.text().equals(newer.text())) {
            add(DifferenceKind.REWORDED, olderPath, newerPath, words(older) + " → " + words(newer));
        }
    }

    /** Which way the number went; by the upper bound where the lower one stayed. */
    private static int raise(NumericStatement older, NumericStatement newer) {
        int amount = newer.amount().compareTo(older.amount());
        if (amount != 0) {
            return amount;
        }
        return newer.max().orElse(BigDecimal.ZERO).compareTo(older.max().orElse(BigDecimal.ZERO));
    }

    private static int firmness(Modality modality) {
        return switch (modality) {
            case FIRM -> 2;
            case PLAIN -> 1;
            case ASPIRATIONAL -> 0;
        };
    }

    private static String due(NumericStatement statement) {
        return statement.due().or(() -> statement.dueBy().map(Object::toString)).orElse("-");
    }

    /** What words of time meant, which the same words need not mean in another year. */
    private static String days(NumericStatement statement) {
        String from = statement.dueFrom().map(LocalDate::toString).orElse("");
        String by = statement.dueBy().map(LocalDate::toString).orElse("");
        String link = from.isEmpty() ? "" : by.isEmpty() ? "起" : "—";
        return from.isEmpty() && by.isEmpty() ? "-" : from + link + by;
    }

    private static String words(NumericStatement statement) {
        return NodeDifferences.cut(statement.subject() + statement.text());
    }

    private void add(DifferenceKind kind, String olderPath, String newerPath, String detail) {
        found.add(Difference.of(kind, olderPath, newerPath, detail));
    }
}
