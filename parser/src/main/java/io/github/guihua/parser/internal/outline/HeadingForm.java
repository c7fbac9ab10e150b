package io.github.guihua.parser.internal.outline;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;

/** Judges by its form whether a sentence can be the heading of the text after it. */
final class HeadingForm {

    static final int LONGEST_PLAIN = 26;
    private static final int LONGEST_WITH_COMMAS = 52;
    private static final int SHORTEST = 4;
    private static final CharSet STATING = CharSet.of("是也");
    private static final CharSet NOT_IN_HEADINGS = Figures.DIGITS.or(";:《(!?");

    private HeadingForm() {}

    /** Whether a sentence is short and has no comma, number, bracket or title in 《》: 「经济质效持续提升。」 */
    static boolean isPlain(Prose prose, int from, int to) {
        return to - from <= LONGEST_PLAIN && mayHead(prose, from, to) && !prose.holds(',', from, to);
    }

    /** Like {@link #isPlain}, but longer and with one or two commas: 「城乡市场繁荣，服务业持续较快发展。」 */
    static boolean isWithCommas(Prose prose, int from, int to) {
        int commas = prose.count(',', from, to);
        return to - from <= LONGEST_WITH_COMMAS && commas > 0 && commas <= 2 && mayHead(prose, from, to);
    }

    /** Whether a sentence begins with a verb of tasks or ends with a word for a state. */
    static boolean hasForm(Prose prose, int from, int to) {
        return prose.ends(Words.STATE_WORDS, from, to)
                || prose.opens(Words.HEADING_VERBS, from, to) && !states(prose, from, to);
    }

    /** Whether a sentence states a fact, as 「企业是技术创新的主体。」 does. Such a sentence is no heading. */
    static boolean states(Prose prose, int from, int to) {
        return prose.holds(STATING, from + 2, to);
    }

    private static boolean mayHead(Prose prose, int from, int to) {
        return to - from >= SHORTEST
                && !prose.opens(Words.REJECT_OPENINGS, from, to)
                && !prose.holds(NOT_IN_HEADINGS, from, to);
    }

    /** Returns the index after the words of a sentence, without its stops. */
    static int wordsEnd(Prose prose, int from, int sentenceEnd) {
        return prose.beforeAll(Stops.SENTENCE_ENDS, from, sentenceEnd);
    }
}
