package io.github.guihua.parser.internal.outline;

import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.marker.HeadingEnds;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings without numbers at the start of paragraphs: 「经济质效持续提升。新动能引育…」. A sentence is accepted as a heading
 * because of its form and because its neighbours are built alike.
 */
final class RunIns {

    static final int SHORTEST_TEXT = 16;
    private static final int LONGEST_LOST = 24;
    private static final int LONGEST_PAIR = 36;
    private static final int SHORTEST_UNFORMED = 60;
    private static final int FEWEST_IN_A_ROW = 3;

    private RunIns() {}

    /**
     * Finds the heading of each paragraph of a scope.
     *
     * @param scope consecutive unnumbered paragraphs under one heading
     * @param repairs whether to find headings where the copy lost the stop
     * @return for each paragraph an opening, or null
     */
    static @Nullable Opening[] find(List<Paragraph> scope, boolean repairs) {
        int n = scope.size();
        @Nullable Opening[] found = new Opening[n];
        Form[] forms = new Form[n];
        int plain = 0;
        int longOnes = 0;
        int[] firsts = scope.stream()
                .mapToInt(p -> p.prose().sentenceEnd(0, p.length()))
                .toArray();
        for (int i = 0; i < n; i++) {
            forms[i] = form(scope.get(i), firsts[i]);
            plain += forms[i] == Form.PLAIN ? 1 : 0;
            longOnes += scope.get(i).length() > 40 ? 1 : 0;
        }
        boolean mostlyPlain = plain > 0 && plain * 2 >= longOnes;
        boolean[] accepted = new boolean[n];
        for (int i = 0; i < n; i++) {
            accepted[i] = forms[i] == Form.PLAIN || mostlyPlain && forms[i] == Form.PLAIN_UNFORMED;
        }
        acceptRuns(forms, accepted, plain, longOnes);
        UniformScopes.accept(scope, firsts, accepted);
        SharedOpenings.accept(scope, firsts, accepted);
        for (int i = 0; i < n; i++) {
            if (accepted[i]) {
                Prose prose = scope.get(i).prose();
                int to = firsts[i];
                found[i] = Opening.runIn(0, HeadingForm.wordsEnd(prose, 0, to), to);
            }
        }
        SentenceHeads.find(scope, firsts, found);
        if (repairs) {
            for (int i = 0; i < n; i++) {
                if (found[i] == null) {
                    found[i] = lostStop(scope.get(i).prose());
                }
            }
        }
        return found;
    }

    /** The form of the first sentence of a paragraph. */
    private enum Form {
        PLAIN,
        PLAIN_UNFORMED,
        STATE,
        PAIR,
        NONE
    }

    private static Form form(Paragraph p, int to) {
        Prose prose = p.prose();
        int words = HeadingForm.wordsEnd(prose, 0, to);
        if (p.length() - to < SHORTEST_TEXT) {
            return Form.NONE;
        }
        if (HeadingForm.isPlain(prose, 0, words)) {
            boolean remark = HeadingForm.states(prose, 0, words) || p.length() - to < SHORTEST_UNFORMED;
            Form without = remark ? Form.NONE : Form.PLAIN_UNFORMED;
            return HeadingForm.hasForm(prose, 0, words) ? Form.PLAIN : without;
        }
        if (isAlike(prose, words)) {
            return Form.STATE;
        }
        return isPair(prose, words) ? Form.PAIR : Form.NONE;
    }

    /** Accepts headings with commas where they are most of the scope, or where three or more follow one another. */
    private static void acceptRuns(Form[] forms, boolean[] accepted, int plain, int longOnes) {
        int states = plain;
        int pairs = plain;
        for (Form form : forms) {
            states += form == Form.STATE ? 1 : 0;
            pairs += form == Form.STATE || form == Form.PAIR ? 1 : 0;
        }
        boolean mostStates = states >= 2 && states * 10 >= longOnes * 6;
        boolean mostPairs = plain == 0 && pairs >= 2 && pairs * 10 >= longOnes * 6;
        int run = 0;
        for (int i = 0; i <= forms.length; i++) {
            boolean head = i < forms.length && forms[i] != Form.NONE && forms[i] != Form.PLAIN_UNFORMED;
            if (head) {
                run++;
                accepted[i] |= mostStates && forms[i] == Form.STATE || mostPairs;
            } else {
                for (int k = i - run; run >= FEWEST_IN_A_ROW && k < i; k++) {
                    accepted[k] |= forms[k] == Form.STATE;
                }
                run = 0;
            }
        }
    }

    /** Whether a sentence is plain and has a heading's form, or has commas and ends with a word for a state. */
    static boolean isAlike(Prose prose, int words) {
        return HeadingForm.isWithCommas(prose, 0, words) && prose.ends(Words.STATE_WORDS, 0, words)
                || HeadingForm.isPlain(prose, 0, words) && HeadingForm.hasForm(prose, 0, words);
    }

    /** Whether a sentence is two verb phrases: 「坚持问题导向，注重创新驱动。」 */
    private static boolean isPair(Prose prose, int words) {
        return words <= LONGEST_PAIR
                && prose.count(',', 0, words) == 1
                && HeadingForm.isWithCommas(prose, 0, words)
                && prose.opens(Words.HEADING_VERBS, 0, words);
    }

    /** Returns a heading that ends where a second verb phrase begins, null for none: 「打造良好人才发展生态落实“海河英才”计划…」 */
    private static @Nullable Opening lostStop(Prose prose) {
        if (!prose.opens(Words.HEADING_VERBS)) {
            return null;
        }
        int sentence = Math.min(prose.length() - SHORTEST_TEXT, LONGEST_LOST);
        int comma = prose.indexOf(',', 0, Math.max(0, sentence));
        int end = HeadingEnds.secondVerb(prose, 0, comma < 0 ? sentence : comma);
        return end > 0 ? Opening.runIn(0, end, end).asRepaired() : null;
    }
}
