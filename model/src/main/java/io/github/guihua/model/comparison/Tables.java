package io.github.guihua.model.comparison;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.internal.JsonPointer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds the differences between the indicators and citations of two plans. Indicators are matched only by equal names
 * and never by likeness: 城镇登记失业率 and 城镇调查失业率 are different indicators.
 */
final class Tables {

    private final List<Difference> found;

    Tables(List<Difference> found) {
        this.found = found;
    }

    void indicators(List<Indicator> older, List<Indicator> newer) {
        Pairing<Indicator> pairing = new Pairing<>(older, newer)
                .atBothEnds(row -> row)
                .by(row -> row)
                .by(row -> List.of(name(row), row.unit()))
                .by(Tables::name);
        for (Pairing.Pair<Indicator> pair : pairing.pairs()) {
            compare(pair);
        }
        pairing.dropped()
                .forEach(i -> found.add(Difference.dropped(
                        JsonPointer.to("/indicators", i), older.get(i).name())));
        pairing.added()
                .forEach(i -> found.add(Difference.added(
                        JsonPointer.to("/indicators", i), newer.get(i).name())));
    }

    private static String name(Indicator row) {
        return new String(Folding.fold(row.name())).replace(" ", "");
    }

    private void compare(Pairing.Pair<Indicator> pair) {
        Indicator older = pair.older();
        Indicator newer = pair.newer();
        if (!older.name().equals(newer.name())) {
            add(DifferenceKind.REWORDED, pair, older.name() + " → " + newer.name());
        }
        Pairing<IndicatorValue> cells =
                new Pairing<>(older.values(), newer.values()).by(cell -> cell).by(IndicatorValue::column);
        boolean restated = !older.unit().equals(newer.unit())
                || !older.nature().equals(newer.nature())
                || older.cumulative() != newer.cumulative()
                || !cells.dropped().isEmpty()
                || !cells.added().isEmpty();
        if (restated) {
            add(DifferenceKind.RESTATED, pair, newer.name());
        }
        for (Pairing.Pair<IndicatorValue> cell : cells.pairs()) {
            compare(pair, cell.older(), cell.newer());
        }
    }

    private void compare(Pairing.Pair<Indicator> row, IndicatorValue older, IndicatorValue newer) {
        if (older.equals(newer)) {
            return;
        }
        Optional<BigDecimal> before = older.amount();
        Optional<BigDecimal> after = newer.amount();
        String detail = newer.column() + ": " + older.text() + " → " + newer.text();
        if (before.isPresent() && after.isPresent() && before.get().compareTo(after.get()) != 0) {
            boolean raised = before.get().compareTo(after.get()) < 0;
            add(raised ? DifferenceKind.RAISED : DifferenceKind.LOWERED, row, detail);
        } else if (before.isPresent() != after.isPresent() || !older.year().equals(newer.year())) {
            add(DifferenceKind.RESTATED, row, detail);
        } else {
            add(DifferenceKind.REWORDED, row, detail);
        }
    }

    void citations(List<Citation> older, List<Citation> newer) {
        Pairing<Citation> pairing =
                new Pairing<>(older, newer).by(citation -> citation).by(Citation::title);
        for (Pairing.Pair<Citation> pair : pairing.pairs()) {
            if (!pair.older().equals(pair.newer())) {
                found.add(Difference.of(
                        DifferenceKind.REWORDED,
                        JsonPointer.to("/citations", pair.olderIndex()),
                        JsonPointer.to("/citations", pair.newerIndex()),
                        pair.older().documentNumber().orElse("-") + " → "
                                + pair.newer().documentNumber().orElse("-")));
            }
        }
        pairing.dropped()
                .forEach(i -> found.add(Difference.dropped(
                        JsonPointer.to("/citations", i), older.get(i).title())));
        pairing.added()
                .forEach(i -> found.add(Difference.added(
                        JsonPointer.to("/citations", i), newer.get(i).title())));
    }

    private void add(DifferenceKind kind, Pairing.Pair<Indicator> pair, String detail) {
        found.add(Difference.of(
                kind,
                JsonPointer.to("/indicators", pair.olderIndex()),
                JsonPointer.to("/indicators", pair.newerIndex()),
                detail));
    }
}
