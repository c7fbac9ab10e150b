package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/**
 * Finds in the numbers before a number the name of the whole that its own words leave out: of a part in a place
 * (新建绿地1200公顷，其中主城区300公顷), and of a bare total (引进项目22宗，总投资11.9亿元; 柑橘面积380万亩，总产量370万吨).
 */
final class WholeNames {

    private static final char TOTAL = '总';
    private static final String MONEY = "元";
    private static final int LONGEST_PLACE = 4;

    /** The greatest length of a name; a longer one is a sentence. */
    private static final int LONGEST = 24;

    /** How many numbers before a number are considered. */
    private static final int NEAREST = 8;

    private final Prose prose;
    private final ProseShape shape;

    WholeNames(Prose prose, ProseShape shape) {
        this.prose = prose;
        this.shape = shape;
    }

    /** Returns the whole of which the number in a place is a part; empty if the words before the number name no place alone. */
    String ofPlace(List<Mention> mentions, List<Subject> before, int i) {
        Mention m = mentions.get(i);
        boolean place = m.unitClass() == UnitClass.MEASURE
                && m.headEnd() - m.headFrom() <= LONGEST_PLACE
                && m.headEnds(Words.AREA_NOUNS)
                && !m.headIs(Words.PAIRED_ATTRIBUTES)
                && isOfPart(m);
        int k = i - 1;
        while (place && k >= 0 && k >= i - NEAREST && shape.inOneSentence(at(mentions, k), at(mentions, i))) {
            Mention other = mentions.get(k);
            if (!isOfPart(other) && other.unit().equals(m.unit()) && !other.changeSaid()) {
                return name(before.get(k));
            }
            k--;
        }
        return "";
    }

    /** Returns what a bare total is the total of; empty for any other subject. */
    String ofTotal(String own, List<Mention> mentions, List<Subject> before, int i) {
        if (own.charAt(0) != TOTAL || !prose.words(Words.PLAIN_MEASURES).contains(own)) {
            return "";
        }
        int clause = shape.clauseStart(at(mentions, i));
        int k = i - 1;
        while (k > 0 && k > i - NEAREST && isOfPart(mentions.get(k))) {
            // the parts after 其中 are not the whole
            clause = shape.clauseStart(at(mentions, k));
            k--;
        }
        boolean follows = k >= 0
                && at(mentions, k) >= shape.clauseStart(clause - 1)
                && shape.inOneSentence(at(mentions, k), at(mentions, i))
                && !isOfPart(mentions.get(k));
        return follows ? owner(own, mentions.get(k), name(before.get(k))) : "";
    }

    private String owner(String own, Mention other, String name) {
        if (name.endsWith(own)) {
            return name.substring(0, name.length() - own.length());
        }
        boolean told = prose.words(Words.PREDICATES).ending(name) > 0
                || prose.words(Words.REALISING_WORDS).isIn(name);
        boolean thing = other.unitClass() == UnitClass.THING;
        int measure = prose.words(Words.MEASURED_NOUNS).ending(name);
        boolean extent = measure > 0
                && other.unitClass() == UnitClass.MEASURE
                && !other.isShare()
                && !other.changeSaid()
                && !other.unit().endsWith(MONEY);
        String of = extent ? name.substring(0, name.length() - measure) : name;
        of = extent && of.endsWith(String.valueOf(TOTAL)) ? of.substring(0, of.length() - 1) : of;
        boolean named = of.length() > prose.words(Words.ADDING_VERBS).opening(of);
        return named && !told && (thing || extent) ? of : "";
    }

    /** Whether the clause of a number names parts of what was named before (其中…). */
    private boolean isOfPart(Mention m) {
        return prose.opens(Words.PART_OPENINGS, shape.clauseStart(m.numberFrom()), m.from());
    }

    private static int at(List<Mention> mentions, int i) {
        return mentions.get(i).numberFrom();
    }

    private static String name(Subject subject) {
        return subject.words().length() > LONGEST ? "" : subject.words();
    }
}
