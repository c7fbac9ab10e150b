package io.github.guihua.model.follow;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.StatementHolder;
import io.github.guihua.model.source.ParseResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the sentences of reviews that tell of milestones. */
final class MilestoneFollower {

    /** The least share of the pairs of letters of a milestone that a sentence about it has. */
    private static final double LEAST = 0.8;
    /** A milestone with fewer pairs of letters is in many sentences by chance. */
    private static final int FEWEST = 4;

    private static final String STOPS = "[。；;！？!?]";

    private final Lexicon underWay = Lexicon.load(MilestoneFollower.class, "under-way.txt");
    private final List<Telling> sentences = new ArrayList<>();
    /** The sentences that have each pair of letters. */
    private final Map<Integer, List<Integer>> byPair = new HashMap<>();

    private MilestoneFollower() {}

    static MilestoneFollower of(Collection<ParseResult> reports) {
        MilestoneFollower follower = new MilestoneFollower();
        for (ParseResult report : reports) {
            PlanIndex index = report.plan().index();
            for (PlanElement part : index.elements()) {
                boolean review =
                        index.role(part).filter(role -> role == NodeRole.REVIEW).isPresent();
                if (part instanceof StatementHolder holder && review) {
                    follower.read(report.source().name(), holder);
                }
            }
        }
        return follower;
    }

    private void read(String document, StatementHolder holder) {
        for (String line : holder.text().split("\n")) {
            for (String sentence : line.split(STOPS)) {
                int number = sentences.size();
                sentences.add(new Telling(document, sentence.strip(), holder.place(), Optional.empty()));
                pairs(sentence)
                        .forEach(pair -> byPair.computeIfAbsent(pair, key -> new ArrayList<>())
                                .add(number));
            }
        }
    }

    private static Set<Integer> pairs(String text) {
        String words = Folding.squeeze(text);
        Set<Integer> pairs = new HashSet<>();
        for (int i = 1; i < words.length(); i++) {
            pairs.add(words.charAt(i - 1) << Character.SIZE | words.charAt(i));
        }
        return pairs;
    }

    /** Returns what became of a milestone. */
    Promise follow(Milestone milestone, String path) {
        Optional<Telling> told = sentence(pairs(milestone.text()));
        boolean open = told.filter(telling -> underWay.isIn(telling.words()) && !underWay.isIn(milestone.text()))
                .isPresent();
        Judgement judgement = told.isEmpty()
                ? new Judgement(Outcome.NOT_TOLD, OutcomeReason.NO_RESULT)
                : open
                        ? new Judgement(Outcome.NOT_COMPARABLE, OutcomeReason.UNDER_WAY)
                        : new Judgement(Outcome.MET, OutcomeReason.DONE);
        return new Promise(
                milestone,
                path,
                Optional.empty(),
                judgement.outcome(),
                judgement.reason(),
                told.map(List::of).orElse(List.of()),
                List.of());
    }

    /** Returns the sentence that has most of the pairs, empty when none has enough. */
    private Optional<Telling> sentence(Set<Integer> pairs) {
        if (pairs.size() < FEWEST) {
            return Optional.empty();
        }
        Map<Integer, Integer> shared = new HashMap<>();
        for (int pair : pairs) {
            byPair.getOrDefault(pair, List.of()).forEach(number -> shared.merge(number, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST * pairs.size())
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(entry -> sentences.get(entry.getKey()));
    }
}
