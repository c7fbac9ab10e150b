package io.github.guihua.cli.follow;

import io.github.guihua.cli.table.Table;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.follow.Attainment;
import io.github.guihua.model.follow.Figure;
import io.github.guihua.model.follow.Outcome;
import io.github.guihua.model.follow.Promise;
import io.github.guihua.model.follow.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the targets and milestones of a plan, as a table. */
public final class FollowTable {

    private static final List<String> HEADER = List.of("判定", "事项", "目标", "年度", "结果", "原因", "目标出处", "结果出处", "未采用");

    /** What an office looks at first. */
    private static final List<Outcome> ORDER =
            List.of(Outcome.MISSED, Outcome.NOT_COMPARABLE, Outcome.EXCEEDED, Outcome.MET, Outcome.NOT_TOLD);

    private static final String AND = "；";

    private final List<List<Promise>> rows;
    private final String document;
    private final Places places;

    private FollowTable(List<List<Promise>> rows, String document, Places places) {
        this.rows = rows;
        this.document = document;
        this.places = places;
    }

    /**
     * Makes the table. What a plan promises at several places in the same words is one row.
     *
     * @param attainment what became of the plan
     * @param document the name of the plan's document
     * @param places where words are
     */
    public static FollowTable of(Attainment attainment, String document, Places places) {
        Map<Object, List<Promise>> same = new LinkedHashMap<>();
        for (Promise promise : attainment.promises()) {
            same.computeIfAbsent(content(promise), key -> new ArrayList<>()).add(promise);
        }
        List<List<Promise>> rows = new ArrayList<>(same.values());
        rows.sort(Comparator.comparingInt(row -> ORDER.indexOf(row.get(0).outcome())));
        return new FollowTable(rows, document, places);
    }

    private static List<Object> content(Promise promise) {
        if (promise.statement() instanceof NumericStatement number
                && promise.figure().isPresent()) {
            Figure figure = promise.figure().get();
            return List.of(figure.identity().key(), figure.period(), number.bounds(), number.unit(), number.change());
        }
        String subject = promise.statement() instanceof NumericStatement number ? number.subject() : "";
        return List.of(subject, promise.statement().text(), promise.statement().time());
    }

    /** Returns all rows. */
    public Table all() {
        return new Table(HEADER, rows.stream().map(this::row).toList()).withoutEmptyColumns();
    }

    /** Returns the rows of which a report tells something. */
    public Table told() {
        return new Table(
                        HEADER,
                        rows.stream()
                                .filter(row -> row.get(0).outcome() != Outcome.NOT_TOLD)
                                .map(this::row)
                                .toList())
                .withoutEmptyColumns();
    }

    /** Returns how many rows there are, in all and with each outcome, as one line. */
    public String counts() {
        return "targets and milestones " + rows.size() + ": "
                + Stream.of(Outcome.values())
                        .map(outcome -> outcome.displayName(Locale.CHINESE) + " " + outcome.displayName(Locale.ENGLISH)
                                + " "
                                + rows.stream()
                                        .filter(row -> row.get(0).outcome() == outcome)
                                        .count())
                        .collect(Collectors.joining(", "));
    }

    private List<String> row(List<Promise> promises) {
        Promise promise = promises.get(0);
        boolean number = promise.statement() instanceof NumericStatement;
        return List.of(
                promise.outcome().displayName(Locale.CHINESE),
                number
                        ? ((NumericStatement) promise.statement()).subject()
                        : promise.statement().text(),
                number ? Words.of((NumericStatement) promise.statement()) : "",
                promise.period().map(PlanPeriod::toString).orElse(""),
                promise.told().stream().map(FollowTable::words).collect(Collectors.joining(AND)),
                promise.reason().displayName(Locale.CHINESE),
                promises.stream()
                        .map(one -> places.of(document, one.statement().place()))
                        .distinct()
                        .collect(Collectors.joining(AND)),
                promise.told().stream().map(this::place).distinct().collect(Collectors.joining(AND)),
                promise.aside().stream().map(FollowTable::words).collect(Collectors.joining(AND)));
    }

    private String place(Telling telling) {
        return places.of(telling.document(), telling.place());
    }

    private static String words(Telling telling) {
        return telling.figure()
                .map(figure -> figure.period() + "年" + figure.statement().subject() + Words.of(figure.statement()))
                .orElse(telling.words());
    }
}
