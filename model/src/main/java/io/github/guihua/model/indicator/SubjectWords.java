package io.github.guihua.model.indicator;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the wording of an indicator in a subject: the longest one for which the words before it only name a place or say
 * that the amount is reached, and the words after it only say that it grows.
 */
final class SubjectWords {

    private final Lexicon openings = Lexicon.load(SubjectWords.class, "openings.txt");
    private final Lexicon scopes = Lexicon.load(SubjectWords.class, "scopes.txt");
    private final Lexicon endings = Lexicon.load(SubjectWords.class, "endings.txt");
    private final Lexicon changes = Lexicon.load(SubjectWords.class, "changes.txt");
    private final Lexicon works = Lexicon.load(SubjectWords.class, "works.txt");
    private static final String WHOLE = "WHOLE";
    private static final String GROWTH = "GROWTH";
    private static final String FALL = "FALL";
    private static final String PEOPLE = "人数";

    /** A longer subject names something else than an indicator alone. */
    private static final int LONGEST = 40;

    /**
     * A wording in a subject.
     *
     * @param indicator the indicator
     * @param words the wording
     * @param scope the part that the words before it name, empty for the whole area
     * @param grows whether the words after it say that it changes
     * @param falls whether they say that it falls
     * @param isChange whether the wording itself says that something changes, so that an amount of change is the indicator
     *     itself
     * @param whole whether the subject is only the wording
     */
    record Found(
            IndicatorEntry indicator,
            String words,
            String scope,
            boolean grows,
            boolean falls,
            boolean isChange,
            boolean whole) {}

    private final Map<String, IndicatorEntry> wordings = new HashMap<>();

    SubjectWords(List<IndicatorEntry> entries) {
        for (IndicatorEntry entry : entries) {
            entry.wordings().forEach(wording -> wordings.put(key(wording), entry));
        }
    }

    /** Whether words say themselves that something changes, or is done piece by piece. */
    boolean tellChange(String wording) {
        return isChange(wording) || works.isIn(wording);
    }

    /** Whether a verb of change opens or ends words. */
    private boolean isChange(String wording) {
        String words = wording.endsWith(PEOPLE) ? wording.substring(0, wording.length() - PEOPLE.length()) : wording;
        return changes.opening(words) > 0 || changes.ending(words) > 0;
    }

    /** Whether the words of a subject are a wording of an indicator, whatever its number. */
    boolean knows(String subject) {
        return find(subject) != null;
    }

    /** Returns words as they are compared: folded, without blanks. */
    static String key(String words) {
        return Folding.squeeze(words);
    }

    /** Returns the indicator that a subject names, null if it names none. */
    @Nullable
    Found find(String subject) {
        String words = withoutGloss(key(subject));
        if (words.isEmpty() || words.length() > LONGEST) {
            return null;
        }
        boolean grows = false;
        boolean falls = false;
        for (int to = words.length(); to > 0; ) {
            Found found = startingAnywhere(words, to, grows, falls);
            if (found != null) {
                return found;
            }
            String rest = words.substring(0, to);
            int size = endings.ending(rest);
            if (size == 0 || size == to) {
                return null;
            }
            String value = endings.value(rest.substring(to - size));
            falls |= value.equals(FALL);
            grows |= falls || value.equals(GROWTH);
            to -= size;
        }
        return null;
    }

    private @Nullable Found startingAnywhere(String words, int to, boolean grows, boolean falls) {
        StringBuilder scope = new StringBuilder();
        int from = 0;
        while (from < to) {
            String rest = words.substring(from, to);
            IndicatorEntry entry = wordings.get(rest);
            if (entry != null) {
                return new Found(
                        entry, rest, scope.toString(), grows, falls, isChange(rest), rest.length() == words.length());
            }
            int place = scopes.opening(rest);
            int opening = openings.opening(rest);
            if (place == 0 && opening == 0) {
                return null;
            }
            if (place >= opening && !scopes.value(rest.substring(0, place)).equals(WHOLE)) {
                scope.append(rest, 0, place);
            }
            from += Math.max(place, opening);
        }
        return null;
    }

    /** Returns words without a bracket at their end: 地区生产总值(GDP). */
    private static String withoutGloss(String words) {
        int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
        return open > 0 ? words.substring(0, open) : words;
    }
}
