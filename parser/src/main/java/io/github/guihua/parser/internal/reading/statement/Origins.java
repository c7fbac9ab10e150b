package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.explain.NumberRule;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Takes out the numbers at which a change starts (由64.6%上升到66.8%): the number at which it ends gets their heads. */
final class Origins {

    private final Prose prose;
    private final ProseShape shape;

    private final NumberLog log;

    Origins(Prose prose, ProseShape shape, NumberLog log) {
        this.log = log;
        this.prose = prose;
        this.shape = shape;
    }

    /** Returns the mentions of a prose without such numbers. */
    List<Mention> without(List<Mention> mentions) {
        List<Mention> rest = new ArrayList<>(mentions.size());
        List<Mention> all = new ArrayList<>(mentions);
        int end;
        for (int i = 0; i < all.size(); i = end) {
            end = Mention.listEnd(all, i);
            int from = end == all.size() ? -1 : origin(all.get(i), all.get(end - 1), all.get(end));
            if (from < 0) {
                rest.addAll(all.subList(i, end));
            } else {
                all.subList(i, end).forEach(m -> log.left(m, NumberRule.ORIGIN));
                Mention last = all.get(end);
                all.set(
                        end,
                        last.with(last.movement().withoutVerb())
                                .with(last.around().withHead(all.get(i).headFrom(), from)));
            }
        }
        return rest;
    }

    /** Returns where 由 or 从 before the first number of a change is, or -1 if the numbers are no start of a change. */
    private int origin(Mention m, Mention last, Mention next) {
        int clause = shape.clauseStart(m.numberFrom());
        int nextClause = shape.clauseStart(next.numberFrom());
        boolean apart = nextClause > last.numberFrom();
        boolean bare =
                apart && nextClause == last.to() + 1 && next.verbFrom() <= nextClause && next.headEnd() <= nextClause;
        // 由上年分别增长5.6%和13.1%，减为增长1.2%和1.8%
        boolean turned =
                apart && nextClause == last.to() + 1 && prose.opens(Words.TURNS, nextClause, next.numberFrom());
        return !turned && (apart && !bare || !next.isState())
                ? -1
                : prose.last(Particles.FROM, Math.max(clause, m.headFrom()), m.from());
    }
}
