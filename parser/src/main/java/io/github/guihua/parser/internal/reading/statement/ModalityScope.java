package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.Modality;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Sorted;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the modality of a number: the last 确保 or 力争 before it. The word applies up to the next semicolon, or up to
 * the full stop if it is in the first clause of the sentence.
 */
final class ModalityScope {

    private static final char WIN = '争';

    /** The first characters of words that may be full verbs (争取项目, 保证资金); 确保 never is. */
    private static final CharSet TAKING_OBJECTS = CharSet.of("争保");

    /** The greatest number of words of modality before a place that are considered. */
    private static final int NEAREST = 8;

    private record Modal(int from, int to, Modality modality) {}

    private final Prose prose;
    private final ProseShape shape;
    private final List<Modal> modals = new ArrayList<>();

    ModalityScope(Prose prose, ProseShape shape) {
        this.prose = prose;
        this.shape = shape;
        int length = prose.length();
        int nextFirm = nextOf(Words.FIRM_WORDS, 0);
        int nextAspirational = nextOf(Words.ASPIRATIONAL_WORDS, 0);
        for (int i = Math.min(nextFirm, nextAspirational); i < length; i = Math.min(nextFirm, nextAspirational)) {
            int firm = prose.longestAt(Words.FIRM_WORDS, i, length);
            int aspirational = prose.longestAt(Words.ASPIRATIONAL_WORDS, i, length);
            int size = Math.max(firm, aspirational);
            boolean own = TAKING_OBJECTS.contains(prose.at(i)) && prose.opens(Words.MODAL_OBJECTS, i + size, length);
            boolean won = aspirational > 0 && isWon(i + size);
            if (!own && !won && !shape.isQuoted(i) && !shape.isInBook(i)) {
                modals.add(new Modal(i, i + size, firm >= aspirational ? Modality.FIRM : Modality.ASPIRATIONAL));
            }
            nextFirm = nextFirm < i + size ? nextOf(Words.FIRM_WORDS, i + size) : nextFirm;
            nextAspirational =
                    nextAspirational < i + size ? nextOf(Words.ASPIRATIONAL_WORDS, i + size) : nextAspirational;
        }
    }

    private int nextOf(Words words, int from) {
        int found = prose.find(words, from, prose.length());
        return found < 0 ? prose.length() : found;
    }

    /**
     * Whether the clause ends with the thing to be obtained (争取项目核准,…), so that the word does not apply to later
     * numbers. A word with a time after it applies to the action up to that time (争取2025年底前完成立项).
     */
    private boolean isWon(int from) {
        int time = prose.isAt(Particles.AT, from) ? from + 1 : from;
        return prose.ends(Words.OBTAINED, from, shape.clauseEnd(from))
                && prose.timeAt(time, prose.length()).isEmpty();
    }

    /**
     * Returns the modality of a number. A word before its time applies where the time does.
     *
     * @param due the time of the number, null if it has none
     */
    Modality of(Mention m, @Nullable BindingTime due) {
        int low = firstAt(m.from());
        int sentence = shape.sentenceStart(m.numberFrom());
        int clause = shape.clauseStart(m.numberFrom());
        for (int i = low - 1; i >= 0 && modals.get(i).from() >= sentence && i >= low - NEAREST; i--) {
            Modal modal = modals.get(i);
            boolean ofDue = due != null && modal.to() == due.from();
            boolean applies = ofDue || modal.from() >= clause || holdsOn(modal, m, sentence);
            if (applies && !isWinning(modal, m)) {
                return modal.modality();
            }
        }
        return Modality.PLAIN;
    }

    /**
     * Whether a word in an earlier clause applies to a number. One in the first clause holds for the sentence, one that
     * opens another clause for the segment; after words of its own (进出口总额争取实现正增长,…) it holds for its clause alone.
     */
    private boolean holdsOn(Modal modal, Mention m, int sentence) {
        int from = shape.clauseStart(modal.from());
        if (from == sentence) {
            // 为保证…的需要 says only what it is for
            return !prose.isAt('为', from);
        }
        return shape.inOneSegment(modal.from(), m.numberFrom()) && LeadWords.fill(prose, from, modal.from());
    }

    /**
     * Returns the modality of time words, from a word that opens their sentence or clause, or is directly before
     * or after them.
     */
    Modality of(int from, int to) {
        int low = firstAt(from);
        int after = prose.isAt(',', to) ? to + 1 : to;
        if (low < modals.size() && modals.get(low).from() == after) {
            return modals.get(low).modality();
        }
        int clause = shape.clauseStart(from);
        int sentence = shape.sentenceStart(from);
        for (int i = low - 1; i >= 0 && modals.get(i).from() >= sentence && i >= low - NEAREST; i--) {
            Modal modal = modals.get(i);
            boolean opensClause = modal.from() >= clause && LeadWords.fill(prose, clause, modal.from());
            if (opensClause
                    || LeadWords.fill(prose, modal.to(), from)
                    || LeadWords.fill(prose, sentence, modal.from())) {
                return modal.modality();
            }
        }
        return Modality.PLAIN;
    }

    private int firstAt(int index) {
        return Sorted.first(modals, Modal::from, index);
    }

    /** Whether the word has money as its object and expresses no modality (争取上级资金5亿元). */
    private boolean isWinning(Modal modal, Mention m) {
        return prose.at(modal.from()) == WIN
                && modal.to() == m.headFrom()
                && m.headEnds(Words.MONEY_NOUNS)
                && !m.changeSaid();
    }
}
