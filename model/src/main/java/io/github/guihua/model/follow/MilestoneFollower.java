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
import java.util.regex.Pattern;

/**
 * Finds the clauses of reviews that tell of milestones: those with the words of a milestone, or with its object and its
 * verb apart (完成规划编制, 规划编制已经完成).
 */
final class MilestoneFollower {

    /** An object with fewer letters is in many clauses by chance. */
    private static final int SHORTEST = 5;

    /** A verb of completion has two letters. */
    private static final int VERB = 2;

    /** How many clauses are looked at; the rarest pair of letters of an object is seldom in more. */
    private static final int MOST = 256;

    private static final Pattern SENTENCES = Pattern.compile("[。；;！？!?]");
    private static final Pattern CLAUSES = Pattern.compile("[，,：:、]");
    private static final Pattern PART = Pattern.compile("[0-9][%％]");

    private final Lexicon underWay = Lexicon.load(MilestoneFollower.class, "under-way.txt");
    private final Lexicon undone = Lexicon.load(MilestoneFollower.class, "undone.txt");
    private final List<Clause> clauses = new ArrayList<>();
    /** The clauses that have each pair of letters. */
    private final Map<Integer, List<Clause>> byPair = new HashMap<>();

    private MilestoneFollower() {}

    /**
     * A clause of a review.
     *
     * @param words its folded words
     * @param telling the sentence with its place
     */
    private record Clause(String words, Telling telling) {}

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
        holder.text().lines().flatMap(SENTENCES::splitAsStream).forEach(sentence -> {
            Telling telling = new Telling(document, sentence.strip(), holder.place(), Optional.empty());
            CLAUSES.splitAsStream(Folding.squeeze(sentence)).forEach(words -> {
                Clause clause = new Clause(words, telling);
                clauses.add(clause);
                pairs(words)
                        .forEach(pair -> byPair.computeIfAbsent(pair, key -> new ArrayList<>())
                                .add(clause));
            });
        });
    }

    private static Set<Integer> pairs(String words) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 1; i < words.length(); i++) {
            pairs.add(words.charAt(i - 1) << Character.SIZE | words.charAt(i));
        }
        return pairs;
    }

    /** Returns what became of a milestone. */
    Promise follow(Milestone milestone, String path) {
        String words = Folding.squeeze(milestone.text());
        Optional<Clause> told = clause(words);
        boolean open = told.filter(clause -> isOpen(clause, words)).isPresent();
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
                told.map(Clause::telling).map(List::of).orElse(List.of()),
                List.of());
    }

    /** Whether a clause speaks of a milestone as under way, in part (完成80%), or not done. */
    private boolean isOpen(Clause clause, String milestone) {
        String rest = clause.words().replace(milestone, "");
        return undone.isIn(clause.telling().words())
                || underWay.isIn(rest)
                || PART.matcher(rest).find();
    }

    /** Returns the first clause that has the words of a milestone, empty when none has. */
    private Optional<Clause> clause(String milestone) {
        if (milestone.length() < SHORTEST + VERB) {
            return Optional.empty();
        }
        String verb = milestone.substring(0, VERB);
        String object = milestone.substring(VERB);
        return rarest(object).stream()
                .limit(MOST)
                .filter(clause -> {
                    int at = clause.words().indexOf(object);
                    // 老旧小区管网改造 is not 管网改造
                    boolean whole = at == 0 || at > 0 && clause.words().startsWith(verb, Math.max(0, at - VERB));
                    return whole && clause.words().contains(verb);
                })
                .findFirst();
    }

    /** Returns the clauses that have the pair of letters of an object that is in fewest of them. */
    private List<Clause> rarest(String object) {
        List<Clause> rarest = clauses;
        for (int pair : pairs(object)) {
            List<Clause> some = byPair.getOrDefault(pair, List.of());
            rarest = some.size() < rarest.size() ? some : rarest;
        }
        return rarest;
    }
}
