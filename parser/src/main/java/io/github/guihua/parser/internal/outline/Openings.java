package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds where nodes begin, paragraph by paragraph. */
final class Openings {

    private static final int LONGEST_BARE = 42;
    private static final int ESTABLISHED = 3;
    private static final int SEVERAL = 400;
    private static final int FEWEST_REPAIRS = 3;

    private final List<Paragraph> paragraphs;
    private final Predicate<Paragraph> unitLine;
    private final List<List<Opening>> found = new ArrayList<>();

    private Openings(List<Paragraph> paragraphs, Predicate<Paragraph> unitLine) {
        this.paragraphs = paragraphs;
        this.unitLine = unitLine;
    }

    /** The openings in each paragraph, in order. */
    static List<List<Opening>> find(List<Paragraph> paragraphs, Predicate<Paragraph> unitLine, boolean runIns) {
        Openings openings = new Openings(paragraphs, unitLine);
        openings.numbered();
        if (runIns) {
            openings.unnumbered();
            openings.inside();
        }
        return openings.found;
    }

    private void numbered() {
        Map<NumberingStyle, Integer> open = new EnumMap<>(NumberingStyle.class);
        Map<Paragraph, Marker> lost = LostMarks.find(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph p = paragraphs.get(i);
            Prose prose = p.prose();
            Marker repair = lost.get(p);
            Marker lead = repair == null ? p.marker() : repair;
            List<Opening> here = new ArrayList<>();
            int from = lead == null ? 0 : lead.to();
            if (lead != null) {
                open.put(lead.style(), lead.ordinal());
            } else if (isBare(i)) {
                here.add(bare(prose));
            }
            List<Marker> inside = InlineMarkers.find(prose, from, open);
            if (lead != null) {
                Opening opening = Titles.of(
                        prose,
                        lead,
                        inside.isEmpty() ? prose.length() : inside.get(0).from());
                here.add(repair == null ? opening : opening.asRepaired());
            }
            for (int k = 0; k < inside.size(); k++) {
                Marker marker = inside.get(k);
                int to = k + 1 < inside.size() ? inside.get(k + 1).from() : prose.length();
                here.add(Titles.of(prose, marker, to));
                open.put(marker.style(), marker.ordinal());
            }
            found.add(here);
        }
    }

    private static Opening bare(Prose prose) {
        int end = prose.length();
        while (end > 1 && Stops.isStop(prose.at(end - 1))) {
            end--;
        }
        return new Opening(0, NumberingStyle.BARE, 0, 0, end, prose.length(), false);
    }

    /** A heading alone on its line: short, no stop, running text or numbers below, not one line of a list. */
    private boolean isBare(int i) {
        Paragraph p = paragraphs.get(i);
        Prose prose = p.prose();
        int n = prose.length();
        if (n < 2 || n > LONGEST_BARE || i + 1 >= paragraphs.size() || unitLine.test(p)) {
            return false;
        }
        char[] chars = prose.chars();
        if (OutlineLexicons.FRONT_HEADINGS.is(chars, 0, n)) {
            return true;
        }
        if (chars[0] == '(' && chars[n - 1] == ')') {
            return false;
        }
        Paragraph next = paragraphs.get(i + 1);
        boolean textBelow = next.isRunningText() && next.length() > n || next.marker() != null;
        char last = prose.at(n - 1);
        if (!textBelow || Stops.isSentenceEnd(last) || last == ';' || last == ',' || last == '、') {
            return false;
        }
        boolean role = OutlineLexicons.ROLE_WORDS.find(chars, 0, n) >= 0;
        if (last == ':' || Stops.isStop(last)) {
            return role && n <= 16 && HeadingForm.commas(prose, 0, n) == 0;
        }
        if (Stops.indexOf(chars, ':', 0, n) >= 0 && !role && !isYear(prose)) {
            return false;
        }
        boolean sentence = HeadingForm.commas(prose, 0, n) > 0 && !HeadingForm.opensWithVerb(prose, 0, n);
        boolean listed = sentence
                || i > 0
                        && isShort(paragraphs.get(i - 1))
                        && paragraphs.get(i - 1).marker() == null
                        && !isFrontHeading(i - 1);
        return role || !listed;
    }

    private boolean isFrontHeading(int i) {
        Prose prose = paragraphs.get(i).prose();
        return OutlineLexicons.FRONT_HEADINGS.is(prose.chars(), 0, prose.length());
    }

    private static boolean isYear(Prose prose) {
        return prose.length() > 5 && prose.at(0) >= '1' && prose.at(0) <= '2' && prose.at(4) == '年';
    }

    private static boolean isShort(Paragraph p) {
        return p.length() <= LONGEST_BARE && !p.isRunningText() && !p.endsWithStop();
    }

    /** Run-in headings, scope by scope; where most scopes have them, lost stops are looked for in the others. */
    private void unnumbered() {
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
        // one short sentence alone proves nothing where no other part of the document has such headings
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

    /** A copy that loses one stop behind a heading loses several; a single find is rather a sentence. */
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

    /** Only text under the lowest numbered headings may hold a heading without its stop, never a chapter's opening words. */
    private boolean underSection(int from) {
        if (from == 0 || found.get(from - 1).isEmpty()) {
            return false;
        }
        NumberingStyle above = found.get(from - 1).get(0).style();
        for (int i = from; i < paragraphs.size(); i++) {
            if (!found.get(i).isEmpty() && found.get(i).get(0).style() != NumberingStyle.RUN_IN) {
                NumberingStyle next = found.get(i).get(0).style();
                return next.compareTo(above) <= 0;
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
                    && !unitLine.test(paragraphs.get(i));
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
            boolean free = here.isEmpty() || here.get(0).at() > 0;
            if (opening != null && free && (here.isEmpty() || here.get(0).at() >= opening.textFrom())) {
                here.add(0, opening);
                accepted++;
            }
        }
        return accepted;
    }

    /** Series of run-in headings inside paragraphs that have no other items. */
    private void inside() {
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Opening> here = found.get(i);
            Prose prose = paragraphs.get(i).prose();
            if (here.isEmpty()) {
                here.addAll(InlineRunIns.find(prose, 0, prose.length()));
            } else if (here.size() == 1 && here.get(0).style() == NumberingStyle.RUN_IN) {
                List<Opening> series = InlineRunIns.find(prose, 0, prose.length());
                boolean opens = !series.isEmpty() && series.get(0).at() == 0;
                boolean proven = InlineRunIns.isStrong(prose, series);
                if (opens && proven && prose.length() >= SEVERAL) {
                    here.clear();
                    here.addAll(series);
                }
            } else if (here.size() == 1) {
                here.addAll(InlineRunIns.find(prose, here.get(0).textFrom(), prose.length()));
            }
        }
    }
}
