package io.github.guihua.parser.internal.outline;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds headings without a number that are alone on their line. */
final class BareHeadings {

    private static final int LONGEST_BARE = 42;
    private static final int SHORTEST_LISTED = 4;
    private static final CharSet ENDS_OF_SENTENCES = Stops.SENTENCE_ENDS.or(";,、");
    private static final double SAME = 0.96;
    private static final int MOST_ALIKE = 60;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final List<Paragraph> paragraphs;
    private final Clauses clauses;

    /** The entries of the contents page, keyed by their first character and length. */
    private final Map<Integer, List<String>> entries = new HashMap<>();

    BareHeadings(List<Paragraph> paragraphs, Clauses clauses, List<String> contents) {
        for (String entry : contents) {
            if (!entry.isEmpty()) {
                List<String> alike =
                        entries.computeIfAbsent(key(entry.charAt(0), entry.length()), k -> new ArrayList<>());
                if (alike.size() < MOST_ALIKE) {
                    alike.add(entry);
                }
            }
        }
        this.paragraphs = paragraphs;
        this.clauses = clauses;
    }

    /** Returns the opening of a paragraph that is a bare heading. */
    static Opening opening(Prose prose) {
        int end = prose.beforeAll(Stops.STOPS, 1, prose.length());
        return new Opening(0, NumberingStyle.BARE, 0, 0, end, prose.length());
    }

    /**
     * Whether a paragraph is a heading alone on its line: short, without a stop, above running text or numbers, and not
     * one line of a list.
     *
     * @param i the index of the paragraph
     * @param lastHeading the index of the last paragraph that is such a heading, -2 if there is none
     */
    boolean isHeading(int i, int lastHeading) {
        Paragraph p = paragraphs.get(i);
        Prose prose = p.prose();
        int n = prose.length();
        if (n < 2 || n > LONGEST_BARE || i + 1 >= paragraphs.size() || clauses.isUnitLine(p)) {
            return false;
        }
        if (prose.is(Words.FRONT_HEADINGS) || isListed(prose)) {
            return true;
        }
        if (prose.at(0) == '(' && prose.endsWith(')')) {
            return false;
        }
        Paragraph next = paragraphs.get(i + 1);
        boolean announces = next.length() > LONGEST_BARE && next.endsWithStop();
        boolean textBelow = (next.isRunningText() || announces) && next.length() > n || next.marker() != null;
        boolean stopped = prose.isAt(Stops.STOPS, n - 1);
        if (!textBelow && !stopped && headsHeading(i)) {
            return true;
        }
        if (!textBelow || prose.isAt(ENDS_OF_SENTENCES, n - 1)) {
            return false;
        }
        boolean role = prose.holds(Words.CHAPTER_ROLE_WORDS);
        if (stopped) {
            return role && n <= 16 && !prose.holds(',');
        }
        if (prose.holds(':') && !prose.opensWithYear()) {
            return false;
        }
        boolean sentence = prose.holds(',') && !prose.opens(Words.HEADING_VERBS);
        boolean listed = sentence || i > 0 && isShort(paragraphs.get(i - 1)) && lastHeading != i - 1;
        return role || !listed;
    }

    /** Whether the contents page lists the paragraph, exactly or with a small copying error. */
    private boolean isListed(Prose prose) {
        if (entries.isEmpty() || prose.length() < SHORTEST_LISTED) {
            return false;
        }
        String words = prose.folded(0, prose.length());
        for (int length = words.length() - 2; length <= words.length() + 2; length++) {
            for (String entry : entries.getOrDefault(key(words.charAt(0), length), List.of())) {
                if (entry.equals(words) || LIKENESS.apply(entry, words) >= SAME) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int key(char first, int length) {
        return first << 16 | length & 0xffff;
    }

    /** Whether a line names a part or a year's work and is above another heading that has text. */
    private boolean headsHeading(int i) {
        Prose prose = paragraphs.get(i).prose();
        return i + 2 < paragraphs.size()
                && isShort(paragraphs.get(i + 1))
                && paragraphs.get(i + 2).isRunningText()
                && (prose.opensWithYear() || RoleWords.of(prose) != null)
                && !prose.holds(':');
    }

    private static boolean isShort(Paragraph p) {
        return p.marker() == null && p.length() <= LONGEST_BARE && !p.isRunningText() && !p.endsWithStop();
    }
}
