package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings without numbers at the start of paragraphs: 「经济质效持续提升。新动能引育…」. One sentence alone can be
 * anything; what makes it a heading is its form and that its neighbours are built alike.
 */
final class RunIns {

    private static final int SHORTEST_TEXT = 16;
    private static final int LONGEST_LOST = 24;
    private static final int LONGEST_ALONE = 52;
    private static final int LONGEST_PAIR = 36;

    private RunIns() {}

    /**
     * The heading of each paragraph of a scope.
     *
     * @param scope unnumbered paragraphs that follow one another under one heading
     * @param repairs whether a heading may be cut where the copy lost its stop
     * @return an opening, or null, for each paragraph
     */
    static @Nullable Opening[] find(List<Paragraph> scope, boolean repairs) {
        int n = scope.size();
        @Nullable Opening[] found = new Opening[n];
        int plain = 0;
        int withCommas = 0;
        int pairs = 0;
        int long_ = 0;
        for (Paragraph p : scope) {
            Prose prose = p.prose();
            int to = firstSentence(prose);
            long_ += p.length() > 40 ? 1 : 0;
            if (!hasText(p, to)) {
                continue;
            }
            int words = HeadingForm.wordsEnd(prose, 0, to);
            if (HeadingForm.isPlain(prose, 0, words) && HeadingForm.hasForm(prose, 0, words)) {
                plain++;
            } else if (isAlike(prose, words)) {
                withCommas++;
            } else if (isPair(prose, words)) {
                pairs++;
            }
        }
        boolean series = plain + withCommas >= 2 && (plain + withCommas) * 10 >= long_ * 6;
        boolean paired = plain == 0 && pairs >= 2 && (pairs + withCommas) * 10 >= long_ * 6;
        String opening = sharedOpening(scope);
        for (int i = 0; i < n; i++) {
            Prose prose = scope.get(i).prose();
            int to = firstSentence(prose);
            int words = HeadingForm.wordsEnd(prose, 0, to);
            boolean text = hasText(scope.get(i), to);
            boolean formed = plain * 2 >= long_ && plain > 0 || HeadingForm.hasForm(prose, 0, words);
            boolean single = HeadingForm.isPlain(prose, 0, words) && formed;
            boolean alike = series && isAlike(prose, words) || paired && isPair(prose, words);
            boolean same =
                    !opening.isEmpty() && prose.startsWith(opening, 0) && words <= 60 && !hasDigits(prose, words);
            if (text && (single || alike || same)) {
                found[i] = new Opening(0, NumberingStyle.RUN_IN, 0, 0, words, to, false);
            }
        }
        headSentences(scope, found);
        if (repairs) {
            for (int i = 0; i < n; i++) {
                if (found[i] == null) {
                    found[i] = lostStop(scope.get(i).prose());
                }
            }
        }
        return found;
    }

    /** Sentences that are paragraphs of their own and head the longer ones below them, at least two in a scope. */
    private static void headSentences(List<Paragraph> scope, @Nullable Opening[] found) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i + 1 < scope.size(); i++) {
            Prose prose = scope.get(i).prose();
            int to = firstSentence(prose);
            int words = HeadingForm.wordsEnd(prose, 0, to);
            boolean alone = to == prose.length() && words < to && words <= LONGEST_ALONE;
            Paragraph below = scope.get(i + 1);
            boolean headsText =
                    below.length() > LONGEST_ALONE + SHORTEST_TEXT && firstSentence(below.prose()) < below.length();
            boolean form = HeadingForm.isPlain(prose, 0, words) && HeadingForm.hasForm(prose, 0, words)
                    || isAlike(prose, words);
            if (alone && headsText && form) {
                heads.add(i);
            }
        }
        if (heads.size() >= 2) {
            for (int i : heads) {
                Prose prose = scope.get(i).prose();
                int words = HeadingForm.wordsEnd(prose, 0, prose.length());
                found[i] = new Opening(0, NumberingStyle.BARE, Opening.SENTENCE, 0, words, prose.length(), false);
            }
        }
    }

    /** Plain with a form, or with commas and a word for a state at the end. */
    private static boolean isAlike(Prose prose, int words) {
        return HeadingForm.isWithCommas(prose, 0, words)
                        && OutlineLexicons.STATE_WORDS.longestBefore(prose.chars(), 0, words) > 0
                || HeadingForm.isPlain(prose, 0, words) && HeadingForm.hasForm(prose, 0, words);
    }

    /** Two verb phrases: 「坚持问题导向，注重创新驱动。」 */
    private static boolean isPair(Prose prose, int words) {
        return words <= LONGEST_PAIR
                && HeadingForm.commas(prose, 0, words) == 1
                && HeadingForm.isWithCommas(prose, 0, words)
                && HeadingForm.opensWithVerb(prose, 0, words);
    }

    private static boolean hasText(Paragraph p, int from) {
        return p.length() - from >= SHORTEST_TEXT;
    }

    static int firstSentence(Prose prose) {
        return Stops.sentenceEnd(prose.chars(), 0, prose.length());
    }

    private static boolean hasDigits(Prose prose, int to) {
        for (int i = 0; i < to; i++) {
            if (prose.at(i) >= '0' && prose.at(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The words up to the first comma with which at least three paragraphs open: 「五年来，」 */
    private static String sharedOpening(List<Paragraph> scope) {
        for (int i = 0; i + 2 < scope.size(); i++) {
            Prose prose = scope.get(i).prose();
            int comma = Stops.indexOf(prose.chars(), ',', 0, Math.min(8, prose.length()));
            if (comma < 2) {
                continue;
            }
            String opening = prose.folded(0, comma + 1);
            int same = 0;
            for (Paragraph p : scope) {
                int to = firstSentence(p.prose());
                boolean heads = p.prose().startsWith(opening, 0) && to <= 60 && !hasDigits(p.prose(), to);
                same += heads ? 1 : 0;
            }
            if (same >= 3) {
                return opening;
            }
        }
        return "";
    }

    /** 「打造良好人才发展生态落实“海河英才”计划…」: a heading ends where a second verb phrase begins. */
    private static @Nullable Opening lostStop(Prose prose) {
        int n = prose.length();
        if (!HeadingForm.opensWithVerb(prose, 0, n)) {
            return null;
        }
        int sentence = Math.min(n - SHORTEST_TEXT, LONGEST_LOST);
        int comma = Stops.indexOf(prose.chars(), ',', 0, Math.max(0, sentence));
        int end = HeadingEnds.secondVerb(prose, 0, comma < 0 ? sentence : comma);
        return end > 0 ? new Opening(0, NumberingStyle.RUN_IN, 0, 0, end, end, true) : null;
    }
}
