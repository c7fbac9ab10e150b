package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.marker.Marker;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where nodes begin, paragraph by paragraph. */
final class Openings {

    private final List<Paragraph> paragraphs;
    private final Clauses clauses;
    private final KnownHeadings headings;
    private final List<List<Opening>> found = new ArrayList<>();

    private Openings(List<Paragraph> paragraphs, Clauses clauses, KnownHeadings headings) {
        this.headings = headings;
        this.paragraphs = paragraphs;
        this.clauses = clauses;
    }

    /** The openings in each paragraph, in order. */
    static List<List<Opening>> find(
            List<Paragraph> paragraphs, Clauses clauses, KnownHeadings headings, boolean runIns) {
        Openings openings = new Openings(paragraphs, clauses, headings);
        openings.numbered();
        if (runIns) {
            new RunInScopes(paragraphs, openings.found, clauses).find();
            new InsideSeries(paragraphs, openings.found).find();
        }
        return openings.found;
    }

    /** Whether an item (一是) is a short line without a stop above running text: it is then a heading like any other. */
    private boolean isHeadingAlone(int i, Marker lead) {
        Paragraph p = paragraphs.get(i);
        if (lead.style() != NumberingStyle.ORDINAL_IS || i + 1 == paragraphs.size()) {
            return false;
        }
        Paragraph next = paragraphs.get(i + 1);
        return p.length() > lead.to()
                && p.length() <= HeadingForm.LONGEST_PLAIN + 4
                && !p.endsWithStop()
                && !p.isRunningText()
                && next.marker() == null
                && next.isRunningText();
    }

    /** Returns the number with which a paragraph opens, null for none. A dash before a line of units opens no node. */
    private @Nullable Marker numberOf(Paragraph p) {
        Marker marker = p.marker();
        boolean dash = marker != null && marker.style() == NumberingStyle.DASH;
        return dash && clauses.isUnitLine(p) ? null : marker;
    }

    /** Whether a paragraph is a note such as 注：①〔 〕内为5年累计数。②带*的为2020年数据。 */
    private static boolean isNote(Prose prose) {
        return prose.opens(Words.NOTE_LABELS) && prose.isAt(':', prose.after(Words.NOTE_LABELS, 0, prose.length()));
    }

    private void numbered() {
        BareHeadings bare = new BareHeadings(paragraphs, clauses, headings.contents());
        Map<NumberingStyle, Integer> open = new EnumMap<>(NumberingStyle.class);
        Map<Paragraph, Marker> lost = LostMarks.find(paragraphs);
        int lastBare = -2;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph p = paragraphs.get(i);
            Prose prose = p.prose();
            Marker repair = lost.get(p);
            Marker lead = repair == null ? numberOf(p) : repair;
            List<Opening> here = new ArrayList<>();
            int from = lead == null ? 0 : lead.to();
            if (lead != null) {
                if (lead.style().compareTo(NumberingStyle.HAN_PAREN) <= 0) {
                    open.keySet().removeIf(style -> style.compareTo(lead.style()) > 0);
                }
                open.put(lead.style(), lead.ordinal());
            } else if (bare.isHeading(i, lastBare)) {
                lastBare = i;
                here.add(BareHeadings.opening(prose));
            } else if (headings.outermost().contains(p)) {
                here.add(BareHeadings.opening(prose));
            }
            List<Marker> inside = isNote(prose) ? List.of() : InlineMarkers.find(p, from, open, clauses);
            if (lead != null) {
                int to = inside.isEmpty()
                        ? Math.max(from, clauses.clausesFrom(p))
                        : inside.get(0).from();
                boolean alone = inside.isEmpty() && isHeadingAlone(i, lead);
                Opening opening = alone
                        ? new Opening(0, lead.style(), lead.ordinal(), from, prose.length(), prose.length())
                        : Titles.of(prose, lead, to);
                opening = opening.endingAt(clauses.clausesBefore(p, opening.titleTo()));
                here.add(repair == null ? opening : opening.asRepaired());
            }
            for (int k = 0; k < inside.size(); k++) {
                Marker marker = inside.get(k);
                int to = k + 1 < inside.size() ? inside.get(k + 1).from() : prose.length();
                Opening opening = Titles.of(prose, marker, to);
                here.add(opening.endingAt(clauses.clausesBefore(p, opening.titleTo())));
                open.put(marker.style(), marker.ordinal());
            }
            found.add(here);
        }
    }
}
