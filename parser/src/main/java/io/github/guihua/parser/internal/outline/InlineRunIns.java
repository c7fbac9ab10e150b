package io.github.guihua.parser.internal.outline;

import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a parallel series of short sentences inside one paragraph, each the heading of the text after it: 「深化精准服务。坚持…
 * 深化产业治理。以…」. Parallel sentences have nearly the same length, or open with the same words.
 */
final class InlineRunIns {

    private static final int LONGEST = 16;
    private static final int SHORTEST = 4;
    private static final int LONGEST_LEAD = 8;

    /** The greatest length of a sentence that is a heading, with words for years, a comma and its stop. */
    private static final int LONGEST_SENTENCE = LONGEST_LEAD + LONGEST + 4;

    private static final int SHORTEST_TEXT = 30;
    private static final int LONG_TEXT = 60;

    /** The number of model sentences tried in one paragraph; bounds the work on unusual texts. */
    private static final int MOST_MODELS = 100;

    private InlineRunIns() {}

    /**
     * Returns the run-in headings in a range of a paragraph, empty when there is no series.
     *
     * @param established whether the document has such series elsewhere, so that less regular ones are accepted
     */
    static List<Opening> find(Prose prose, int from, int to, boolean established) {
        if (to - from < 2 * SHORTEST_TEXT || !mayHold(prose, from, to)) {
            return List.of();
        }
        List<Opening> sentences = sentences(prose, from, to);
        List<Opening> years = openingWithYears(prose, sentences);
        if (!years.isEmpty()) {
            return years;
        }
        List<Opening> candidates = candidates(prose, sentences);
        if (candidates.size() < 2) {
            return List.of();
        }
        List<Opening> series = parallel(prose, candidates);
        boolean opens = !series.isEmpty() && series.get(0).at() == from;
        if (series.size() >= (opens ? 2 : 3)) {
            return withSiblings(prose, candidates, series, to);
        }
        return established ? loose(prose, candidates, sentences, to) : List.of();
    }

    /** Whether a range has two sentences as short as a heading, for a quick check that most paragraphs fail. */
    private static boolean mayHold(Prose prose, int from, int to) {
        int found = 0;
        for (int at = from, end; at < to && found < 2; at = end) {
            end = prose.sentenceEnd(at, to);
            found += end - at <= LONGEST_SENTENCE ? 1 : 0;
        }
        return found == 2;
    }

    /** Returns every sentence of a range as if it were a heading. */
    private static List<Opening> sentences(Prose prose, int from, int to) {
        List<Opening> sentences = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = prose.sentenceEnd(at, to);
            sentences.add(Opening.runIn(at, HeadingForm.wordsEnd(prose, at, end), end));
            at = end;
        }
        return sentences;
    }

    /** Returns three or more headings that open with the same words for years: 「这五年，发展质效持续提升。…这五年，产业结构持续优化。…」 */
    private static List<Opening> openingWithYears(Prose prose, List<Opening> sentences) {
        Map<String, List<Opening>> byLead = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size() - 1; i++) {
            Opening sentence = sentences.get(i);
            int at = sentence.at();
            int words = sentence.titleTo();
            int lead = prose.indexOf(',', at, Math.min(at + LONGEST_LEAD, sentence.textFrom()));
            if (lead > at
                    && prose.at(lead - 1) == '年'
                    && words - lead > SHORTEST
                    && words - lead <= LONGEST + 1
                    && isCandidate(prose, lead + 1, words)) {
                byLead.computeIfAbsent(prose.folded(at, lead), opening -> new ArrayList<>())
                        .add(sentence);
            }
        }
        for (List<Opening> series : byLead.values()) {
            if (series.size() >= 3) {
                return series;
            }
        }
        return List.of();
    }

    /**
     * Returns an irregular series: at least two sentences with a heading's form, the first at the start or after one
     * sentence, and few other short sentences between them.
     */
    private static List<Opening> loose(Prose prose, List<Opening> candidates, List<Opening> sentences, int to) {
        List<Opening> heads = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (hasForm(prose, candidates.get(i)) && hasText(candidates, i, to)) {
                heads.add(candidates.get(i));
            }
        }
        if (heads.size() < 2) {
            return List.of();
        }
        int lead = heads.get(0).at();
        boolean near = lead == sentences.get(0).at() || lead == sentences.get(0).textFrom();
        return near && shortSentences(prose, sentences, lead) < 2L * heads.size() ? heads : List.of();
    }

    /** Counts the short sentences without commas, headings or not. Lists of measures consist of many such sentences. */
    private static long shortSentences(Prose prose, List<Opening> sentences, int from) {
        return sentences.stream()
                .filter(sentence -> sentence.at() >= from
                        && sentence.titleLength() <= LONGEST + 4
                        && !prose.holds(',', sentence.at(), sentence.titleTo()))
                .count();
    }

    /**
     * Adds to a proven series the candidates of similar length that have a heading's form and enough text after them.
     */
    private static List<Opening> withSiblings(Prose prose, List<Opening> candidates, List<Opening> series, int to) {
        List<Opening> all = new ArrayList<>();
        Set<Opening> proven = new HashSet<>(series);
        int shortest = LONGEST;
        int longest = 0;
        for (Opening opening : series) {
            shortest = Math.min(shortest, opening.titleLength());
            longest = Math.max(longest, opening.titleLength());
        }
        for (int i = 0; i < candidates.size(); i++) {
            Opening candidate = candidates.get(i);
            boolean heads = hasText(candidates, i, to)
                    && candidate.titleLength() >= shortest - 2
                    && candidate.titleLength() <= longest + 2
                    && hasForm(prose, candidate);
            if (proven.contains(candidate) || heads) {
                all.add(candidate);
            }
        }
        return all;
    }

    private static List<Opening> candidates(Prose prose, List<Opening> sentences) {
        List<Opening> candidates = new ArrayList<>();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            Opening sentence = sentences.get(i);
            Opening next = sentences.get(i + 1);
            int text = next.textFrom() - next.at();
            boolean isShort = sentence.titleLength() >= SHORTEST && sentence.titleLength() <= LONGEST;
            if (isShort
                    && isCandidate(prose, sentence.at(), sentence.titleTo())
                    && (text >= SHORTEST_TEXT || text > LONGEST && prose.holds(',', next.at(), next.textFrom()))) {
                candidates.add(sentence);
                i++;
            }
        }
        return candidates;
    }

    private static boolean isCandidate(Prose prose, int from, int to) {
        return HeadingForm.isPlain(prose, from, to) && !prose.holds('、', from, to);
    }

    /** Returns the largest group of candidates that are built alike. */
    private static List<Opening> parallel(Prose prose, List<Opening> candidates) {
        boolean[] hasForm = new boolean[candidates.size()];
        for (int i = 0; i < hasForm.length; i++) {
            hasForm[i] = hasForm(prose, candidates.get(i));
        }
        List<Opening> best = List.of();
        Set<String> models = new HashSet<>();
        for (Opening model : candidates) {
            // two models with the same length and opening match the same candidates
            boolean isNew = models.add(model.titleLength() + prose.folded(model.at(), model.at() + 2));
            if (!isNew || models.size() > MOST_MODELS) {
                continue;
            }
            List<Opening> alike = new ArrayList<>();
            int formed = 0;
            for (int i = 0; i < hasForm.length; i++) {
                if (isAlike(prose, model, candidates.get(i), hasForm[i])) {
                    alike.add(candidates.get(i));
                    formed += hasForm[i] ? 1 : 0;
                }
            }
            boolean proven = formed >= 2 || alike.size() >= 3 && sharesWord(prose, alike);
            if (proven && alike.size() > best.size()) {
                best = alike;
            }
        }
        return best;
    }

    private static boolean isAlike(Prose prose, Opening model, Opening other, boolean hasForm) {
        int difference = Math.abs(other.titleLength() - model.titleLength());
        boolean sameVerb = areSame(prose, other.at(), model.at());
        return hasForm ? difference <= 1 || sameVerb && difference <= 4 : difference == 0;
    }

    /** Whether a series is too regular to be chance: four headings, three of one length, or two that share words. */
    static boolean isStrong(Prose prose, List<Opening> series) {
        int n = series.size();
        return n >= 4 || n == 3 && haveOneLength(series) || n >= 2 && shareWords(prose, series);
    }

    private static boolean haveOneLength(List<Opening> series) {
        return series.stream().mapToInt(Opening::titleLength).distinct().count() == 1;
    }

    /** Whether all headings open with the same two characters, or all end with the same two. */
    private static boolean shareWords(Prose prose, List<Opening> series) {
        Opening first = series.get(0);
        boolean opening = true;
        boolean ending = true;
        for (Opening other : series) {
            opening &= areSame(prose, other.titleFrom(), first.titleFrom());
            ending &= areSame(prose, other.titleTo() - 2, first.titleTo() - 2);
        }
        return opening || ending;
    }

    /** Whether the two characters at an index are those at another. */
    private static boolean areSame(Prose prose, int one, int other) {
        return prose.at(one) == prose.at(other) && prose.at(one + 1) == prose.at(other + 1);
    }

    /** Whether all headings have one character in common at the same place: 「持之以恒抓…」「提质增效抓…」「文明引领抓…」 */
    private static boolean sharesWord(Prose prose, List<Opening> alike) {
        for (int i = 0; i < alike.get(0).titleLength(); i++) {
            int place = i;
            char c = prose.at(alike.get(0).at() + i);
            if (alike.stream().allMatch(head -> place < head.titleLength() && prose.at(head.at() + place) == c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasForm(Prose prose, Opening opening) {
        return HeadingForm.hasForm(prose, opening.titleFrom(), opening.titleTo());
    }

    /** Whether there is enough text between a candidate and the next one. */
    private static boolean hasText(List<Opening> candidates, int i, int to) {
        int end = i + 1 < candidates.size() ? candidates.get(i + 1).at() : to;
        return end - candidates.get(i).textFrom() >= LONG_TEXT;
    }
}
