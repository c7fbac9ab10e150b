package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
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
        if (to - from < 2 * SHORTEST_TEXT) {
            return List.of();
        }
        List<Opening> years = openingWithYears(prose, from, to);
        if (!years.isEmpty()) {
            return years;
        }
        List<Opening> candidates = candidates(prose, from, to);
        if (candidates.size() < 2) {
            return List.of();
        }
        List<Opening> series = parallel(prose, candidates);
        boolean opens = !series.isEmpty() && series.get(0).at() == from;
        if (series.size() >= (opens ? 2 : 3)) {
            return withSiblings(prose, candidates, series, to);
        }
        return established ? loose(prose, candidates, from, to) : List.of();
    }

    /** Returns three or more headings that open with the same words for years: 「这五年，发展质效持续提升。…这五年，产业结构持续优化。…」 */
    private static List<Opening> openingWithYears(Prose prose, int from, int to) {
        Map<String, List<Opening>> byLead = new LinkedHashMap<>();
        int at = from;
        while (at < to) {
            int end = prose.sentenceEnd(at, to);
            int lead = prose.indexOf(',', at, Math.min(at + LONGEST_LEAD, end));
            int words = HeadingForm.wordsEnd(prose, at, end);
            if (lead > at
                    && prose.at(lead - 1) == '年'
                    && end < to
                    && words - lead > SHORTEST
                    && words - lead <= LONGEST + 1
                    && isCandidate(prose, lead + 1, words)) {
                byLead.computeIfAbsent(prose.folded(at, lead), opening -> new ArrayList<>())
                        .add(new Opening(at, NumberingStyle.RUN_IN, 0, at, words, end, false));
            }
            at = end;
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
    private static List<Opening> loose(Prose prose, List<Opening> candidates, int from, int to) {
        List<Opening> heads = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Opening candidate = candidates.get(i);
            int end = i + 1 < candidates.size() ? candidates.get(i + 1).at() : to;
            boolean form = HeadingForm.hasForm(prose, candidate.titleFrom(), candidate.titleTo());
            if (form && end - candidate.textFrom() >= LONG_TEXT) {
                heads.add(candidate);
            }
        }
        if (heads.size() < 2) {
            return List.of();
        }
        int lead = heads.get(0).at();
        boolean near = lead == from || prose.sentenceEnd(from, to) == lead;
        return near && shortSentences(prose, lead, to) - heads.size() < heads.size() ? heads : List.of();
    }

    /** Counts the short sentences without commas, headings or not. Lists of measures consist of many such sentences. */
    private static int shortSentences(Prose prose, int from, int to) {
        int n = 0;
        int at = from;
        while (at < to) {
            int end = prose.sentenceEnd(at, to);
            int words = HeadingForm.wordsEnd(prose, at, end);
            n += words - at <= LONGEST + 4 && HeadingForm.commas(prose, at, words) == 0 ? 1 : 0;
            at = end;
        }
        return n;
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
            shortest = Math.min(shortest, length(opening));
            longest = Math.max(longest, length(opening));
        }
        for (int i = 0; i < candidates.size(); i++) {
            Opening candidate = candidates.get(i);
            int length = length(candidate);
            int end = i + 1 < candidates.size() ? candidates.get(i + 1).at() : to;
            boolean heads = end - candidate.textFrom() >= LONG_TEXT
                    && length >= shortest - 2
                    && length <= longest + 2
                    && HeadingForm.hasForm(prose, candidate.titleFrom(), candidate.titleTo());
            if (proven.contains(candidate) || heads) {
                all.add(candidate);
            }
        }
        return all;
    }

    private static List<Opening> candidates(Prose prose, int from, int to) {
        List<Opening> candidates = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = prose.sentenceEnd(at, to);
            int words = HeadingForm.wordsEnd(prose, at, end);
            if (words - at >= SHORTEST && words - at <= LONGEST && end < to && isCandidate(prose, at, words)) {
                int next = prose.sentenceEnd(end, to);
                boolean headsText =
                        next - end >= SHORTEST_TEXT || next - end > LONGEST && HeadingForm.commas(prose, end, next) > 0;
                if (headsText) {
                    candidates.add(new Opening(at, NumberingStyle.RUN_IN, 0, at, words, end, false));
                    end = next;
                }
            }
            at = end;
        }
        return candidates;
    }

    private static boolean isCandidate(Prose prose, int from, int to) {
        return HeadingForm.isPlain(prose, from, to) && prose.indexOf('、', from, to) < 0;
    }

    /** Returns the largest group of candidates that are built alike. */
    private static List<Opening> parallel(Prose prose, List<Opening> candidates) {
        boolean[] hasForm = new boolean[candidates.size()];
        for (int i = 0; i < hasForm.length; i++) {
            Opening candidate = candidates.get(i);
            hasForm[i] = HeadingForm.hasForm(prose, candidate.titleFrom(), candidate.titleTo());
        }
        List<Opening> best = List.of();
        Set<String> models = new HashSet<>();
        for (Opening model : candidates) {
            // two models with the same length and opening match the same candidates
            boolean isNew = models.add(length(model) + prose.folded(model.at(), model.at() + 2));
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
        int difference = Math.abs(length(other) - length(model));
        boolean sameVerb =
                prose.at(other.at()) == prose.at(model.at()) && prose.at(other.at() + 1) == prose.at(model.at() + 1);
        return hasForm ? difference <= 1 || sameVerb && difference <= 4 : difference == 0;
    }

    /** Whether a series is too regular to be chance: four headings, three of one length, or two that share words. */
    static boolean isStrong(Prose prose, List<Opening> series) {
        int n = series.size();
        return n >= 4 || n == 3 && haveOneLength(series) || n >= 2 && shareWords(prose, series);
    }

    private static boolean haveOneLength(List<Opening> series) {
        for (Opening opening : series) {
            if (length(opening) != length(series.get(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all headings open with the same two characters, or all end with the same two. */
    private static boolean shareWords(Prose prose, List<Opening> series) {
        Opening first = series.get(0);
        boolean opening = true;
        boolean ending = true;
        for (Opening other : series) {
            opening &= prose.at(other.titleFrom()) == prose.at(first.titleFrom())
                    && prose.at(other.titleFrom() + 1) == prose.at(first.titleFrom() + 1);
            ending &= prose.at(other.titleTo() - 1) == prose.at(first.titleTo() - 1)
                    && prose.at(other.titleTo() - 2) == prose.at(first.titleTo() - 2);
        }
        return opening || ending;
    }

    /** Whether all headings have one character in common at the same place: 「持之以恒抓…」「提质增效抓…」「文明引领抓…」 */
    private static boolean sharesWord(Prose prose, List<Opening> alike) {
        for (int i = 0; i < length(alike.get(0)); i++) {
            char c = prose.at(alike.get(0).at() + i);
            int same = 0;
            for (Opening opening : alike) {
                same += i < length(opening) && prose.at(opening.at() + i) == c ? 1 : 0;
            }
            if (same == alike.size()) {
                return true;
            }
        }
        return false;
    }

    private static int length(Opening opening) {
        return opening.titleTo() - opening.titleFrom();
    }
}
