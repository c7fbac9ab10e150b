package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for run-in headings scope by scope. A scope is a series of unnumbered paragraphs under one heading. */
final class RunInScopes {

    private static final int ESTABLISHED = 3;
    private static final int FEWEST_REPAIRS = 3;

    private final List<Paragraph> paragraphs;
    private final List<List<Opening>> found;
    private final Clauses clauses;

    RunInScopes(List<Paragraph> paragraphs, List<List<Opening>> found, Clauses clauses) {
        this.paragraphs = paragraphs;
        this.found = found;
        this.clauses = clauses;
    }

    /**
     * Finds the run-in headings. When several scopes have them, headings whose stop was lost are looked for as well.
     */
    void find() {
        List<int[]> scopes = scopes();
        int accepted = 0;
        List<int[]> lone = new ArrayList<>();
        for (int[] scope : scopes) {
            int here = apply(scope, false);
            accepted += here;
            if (here == 1) {
                lone.add(scope);
            }
        }
        // one short sentence is not enough evidence when few other scopes have such headings
        if (accepted < ESTABLISHED) {
            for (int[] scope : lone) {
                for (int i = scope[0]; i < scope[1]; i++) {
                    found.get(i).removeIf(opening -> opening.style() == NumberingStyle.RUN_IN);
                }
                accepted--;
            }
        }
        if (accepted >= ESTABLISHED) {
            repairStops(scopes);
        }
    }

    /**
     * Finds headings whose stop the copy lost. Such a copy loses several stops; a few finds are more likely plain
     * sentences.
     */
    private void repairStops(List<int[]> scopes) {
        int repaired = 0;
        for (int[] scope : scopes) {
            if (underSection(scope[0])) {
                repaired += apply(scope, true);
            }
        }
        if (repaired < FEWEST_REPAIRS) {
            for (List<Opening> here : found) {
                here.removeIf(opening -> opening.repaired() && opening.style() == NumberingStyle.RUN_IN);
            }
        }
    }

    /**
     * Whether a scope is under one of the lowest numbered headings. Only such text may contain a heading without its
     * stop, never the opening words of a chapter.
     */
    private boolean underSection(int from) {
        if (from == 0 || found.get(from - 1).isEmpty()) {
            return false;
        }
        NumberingStyle above = found.get(from - 1).get(0).style();
        for (int i = from; i < paragraphs.size(); i++) {
            List<Opening> here = found.get(i);
            if (!here.isEmpty() && here.get(0).style() != NumberingStyle.RUN_IN) {
                return here.get(0).style().compareTo(above) <= 0;
            }
        }
        return true;
    }

    private List<int[]> scopes() {
        List<int[]> scopes = new ArrayList<>();
        int from = -1;
        boolean headed = false;
        for (int i = 0; i <= paragraphs.size(); i++) {
            boolean plain = i < paragraphs.size()
                    && (found.get(i).isEmpty() || found.get(i).get(0).at() > 0)
                    && !clauses.isUnitLine(paragraphs.get(i));
            if (plain && headed) {
                from = from < 0 ? i : from;
            } else {
                if (from >= 0) {
                    scopes.add(new int[] {from, i});
                }
                from = -1;
            }
            headed |= !plain;
        }
        return scopes;
    }

    private int apply(int[] scope, boolean repairs) {
        List<Paragraph> part = paragraphs.subList(scope[0], scope[1]);
        @Nullable Opening[] openings = RunIns.find(part, repairs);
        int accepted = 0;
        for (int i = 0; i < openings.length; i++) {
            Opening opening = openings[i];
            List<Opening> here = found.get(scope[0] + i);
            if (opening != null && (here.isEmpty() || here.get(0).at() >= opening.textFrom())) {
                here.add(0, opening);
                accepted++;
            }
        }
        return accepted;
    }
}
