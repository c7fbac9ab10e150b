package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.time.TimeMatcher;
import io.github.guihua.model.Modality;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how firmly a number is meant: by the last 确保 or 力争 before it, which holds up to the next semicolon, and up
 * to the full stop where it is in the sentence's first clause.
 */
final class ModalityScope {

    private static final char WIN = '争';
    private static final char GUARANTEE = '保';

    /** No word of modality is looked for farther back. */
    private static final int NEAREST = 8;

    private record Modal(int from, int to, Modality modality) {}

    private final Vocabulary vocabulary;
    private final char[] chars;

    private final ProseShape shape;
    private final LeadWords leads;
    private final List<Modal> modals = new ArrayList<>();

    ModalityScope(Prose prose, ProseShape shape) {
        this.vocabulary = prose.vocabulary();
        this.chars = prose.chars();
        this.shape = shape;
        this.leads = new LeadWords(prose);
        Lexicon firmWords = prose.words(Words.FIRM_WORDS);
        Lexicon aspirationalWords = prose.words(Words.ASPIRATIONAL_WORDS);
        int length = shape.length();
        int nextFirm = nextOf(firmWords, 0);
        int nextAspirational = nextOf(aspirationalWords, 0);
        for (int i = Math.min(nextFirm, nextAspirational); i < length; i = Math.min(nextFirm, nextAspirational)) {
            int firm = firmWords.longestAt(chars, i, length);
            int aspirational = aspirationalWords.longestAt(chars, i, length);
            int size = Math.max(firm, aspirational);
            boolean own =
                    takesObjects(i) && vocabulary.words(Words.MODAL_OBJECTS).longestAt(chars, i + size, length) > 0
                            || firm > 0 && !firmWords.valueAt(chars, i, length).isEmpty();
            boolean won = aspirational > 0 && isWon(i + size);
            if (!own && !won && !shape.isQuoted(i) && !shape.isInBook(i)) {
                modals.add(new Modal(i, i + size, firm >= aspirational ? Modality.FIRM : Modality.ASPIRATIONAL));
            }
            nextFirm = nextFirm < i + size ? nextOf(firmWords, i + size) : nextFirm;
            nextAspirational = nextAspirational < i + size ? nextOf(aspirationalWords, i + size) : nextAspirational;
        }
    }

    private int nextOf(Lexicon words, int from) {
        int found = words.find(chars, from, shape.length());
        return found < 0 ? shape.length() : found;
    }

    /** 争取 and 保证 may be verbs of their own (争取项目, 保证资金); 确保 never is. */
    private boolean takesObjects(int at) {
        return chars[at] == WIN || chars[at] == GUARANTEE;
    }

    /** 争取项目核准,…: the clause ends with what is to be obtained, and says nothing of the numbers after it. */
    private boolean isWon(int from) {
        return !opensWithTime(from)
                && vocabulary.words(Words.OBTAINED).longestBefore(chars, from, shape.clauseEnd(from)) > 0;
    }

    /** 争取2025年底前完成立项: the word is of what is done until then. */
    private boolean opensWithTime(int from) {
        int at = from < chars.length && (chars[from] == '在' || chars[from] == '于') ? from + 1 : from;
        return at < chars.length
                && TimeMatcher.mayStart(chars[at])
                && TimeMatcher.match(chars, at, chars.length).isPresent();
    }

    Modality of(Mention m) {
        int low = firstAt(m.from);
        int sentence = shape.sentenceStart(m.numberFrom);
        for (int i = low - 1; i >= 0 && modals.get(i).from() >= sentence && i >= low - NEAREST; i--) {
            int at = modals.get(i).from();
            if (isWinning(modals.get(i), m)) {
                continue;
            }
            boolean opens = shape.clauseStart(at) == sentence;
            if (opens || shape.segmentStart(at) == shape.segmentStart(m.numberFrom)) {
                return modals.get(i).modality();
            }
        }
        return Modality.PLAIN;
    }

    /**
     * How firmly words of time are meant: by a word that opens their sentence or their clause, or comes right before or
     * right after them.
     */
    Modality of(int from, int to) {
        int low = firstAt(from);
        int after = to < chars.length && chars[to] == ',' ? to + 1 : to;
        if (low < modals.size() && modals.get(low).from() == after) {
            return modals.get(low).modality();
        }
        int clause = shape.clauseStart(from);
        int sentence = shape.sentenceStart(from);
        for (int i = low - 1; i >= 0 && modals.get(i).from() >= sentence && i >= low - NEAREST; i--) {
            Modal modal = modals.get(i);
            boolean opensClause = modal.from() >= clause && leads.fill(clause, modal.from());
            if (opensClause || leads.fill(modal.to(), from) || leads.fill(sentence, modal.from())) {
                return modal.modality();
            }
        }
        return Modality.PLAIN;
    }

    private int firstAt(int index) {
        int low = 0;
        int high = modals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (modals.get(middle).from() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 争取上级资金5亿元: the word has money for its object and is not a modal. */
    private boolean isWinning(Modal modal, Mention m) {
        return chars[modal.from()] == WIN
                && modal.to() == m.headFrom
                && vocabulary.words(Words.MONEY_NOUNS).longestBefore(chars, m.headFrom, m.headEnd) > 0
                && !m.changeSaid;
    }
}
