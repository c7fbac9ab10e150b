package io.github.guihua.core.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Lexicon VERBS = Lexicon.of(List.of("推进", "推进落实", "加快"));

    private static char[] chars(String text) {
        return text.toCharArray();
    }

    @Test
    void takesTheLongestTerm() {
        assertEquals(4, VERBS.longestAt(chars("推进落实好"), 0, 5));
        assertEquals(2, VERBS.longestAt(chars("推进落实好"), 0, 3));
        assertEquals(0, VERBS.longestAt(chars("不推进"), 0, 3));
    }

    @Test
    void matchesFromTheBack() {
        assertEquals(4, VERBS.longestBefore(chars("要推进落实"), 0, 5));
        assertEquals(2, VERBS.longestBefore(chars("要加快"), 0, 3));
        assertEquals(0, VERBS.longestBefore(chars("加快了"), 0, 3));
    }

    @Test
    void findsTheFirstTerm() {
        assertEquals(2, VERBS.find(chars("我们加快推进"), 0, 6));
        assertEquals(-1, VERBS.find(chars("我们"), 0, 2));
        assertEquals(-1, VERBS.find(chars("我们加快"), 0, 2));
    }

    @Test
    void aRangeIsATermOnlyAsAWhole() {
        assertTrue(VERBS.is(chars("要推进"), 1, 3));
        assertFalse(VERBS.is(chars("要推进"), 0, 3));
        assertFalse(VERBS.is(chars("要推进了"), 1, 4));
        assertFalse(VERBS.is(chars("推进"), 2, 2));
        assertFalse(VERBS.contains(""));
    }

    @Test
    void readsTermsValuesAndComments() {
        Lexicon lexicon = Lexicon.load(LexiconTest.class, "sample-words.txt");
        assertEquals(List.of("工作要点", "方案"), lexicon.terms());
        assertEquals("WORK_KEY_POINTS", lexicon.valueBefore(chars("街道工作要点"), 0, 6));
        assertEquals("", lexicon.valueAt(chars("方案"), 0, 2));
        assertEquals("", lexicon.valueAt(chars("意见"), 0, 2));
    }

    @Test
    void takesMoreTermsInAndKeepsItsOwn() {
        Lexicon sample = Lexicon.load(LexiconTest.class, "sample-words.txt");
        Lexicon more = sample.with(Map.of("思路", "WORK_OUTLINE", "方案", "ACTION_PLAN"));
        assertEquals("sample-words", sample.name());
        assertEquals("sample-words", more.name());
        assertEquals(Set.of("工作要点", "方案", "思路"), Set.copyOf(more.terms()));
        assertEquals("ACTION_PLAN", more.valueAt(chars("方案"), 0, 2));
        assertEquals("WORK_KEY_POINTS", more.valueBefore(chars("工作要点"), 0, 4));
        assertEquals("WORK_OUTLINE", more.valueAt(chars("思路"), 0, 2));
        assertFalse(sample.contains("思路"));
        assertEquals("", VERBS.name());
        assertThrows(IllegalArgumentException.class, () -> sample.with(Map.of("", "")));
    }

    @Test
    void aLongerWordThatIsNoTermHidesTheTermsInIt() {
        Lexicon reach = Lexicon.of(List.of("达", "要")).with(Map.of("达标", "-", "重要", "-"));
        assertEquals(0, reach.longestAt(chars("达标率"), 0, 3));
        assertEquals(1, reach.longestAt(chars("达标率"), 0, 1));
        assertEquals(0, reach.longestBefore(chars("很重要"), 0, 3));
        assertEquals("", reach.valueAt(chars("达标率"), 0, 3));
        assertEquals(-1, reach.find(chars("重要达标"), 0, 4));
        assertEquals(3, reach.find(chars("重要的要求"), 0, 5));
        assertTrue(reach.hidesAt(chars("重要的"), 0, 3));
        assertFalse(reach.hidesAt(chars("要"), 0, 1));
        assertFalse(reach.contains("重要"));
        assertEquals(Set.of("达", "要"), Set.copyOf(reach.terms()));
    }

    @Test
    void refusesEmptyTermsAndMissingFiles() {
        assertThrows(IllegalArgumentException.class, () -> Lexicon.of(List.of("")));
        assertThrows(IllegalStateException.class, () -> Lexicon.load(LexiconTest.class, "no-such-words.txt"));
    }

    @Property
    void agreesWithSearchingEveryTerm(
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 3) String> terms,
            @ForAll @AlphaChars @StringLength(max = 12) String text) {
        Lexicon lexicon = Lexicon.of(terms);
        for (int i = 0; i <= text.length(); i++) {
            int at = i;
            int longest = terms.stream()
                    .filter(term -> text.startsWith(term, at))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            assertEquals(longest, lexicon.longestAt(chars(text), i, text.length()));
            int before = terms.stream()
                    .filter(text.substring(0, at)::endsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            assertEquals(before, lexicon.longestBefore(chars(text), 0, i));
        }
    }

    @Property
    void containsExactlyItsTerms(
            @ForAll @Size(max = 9) List<@AlphaChars @StringLength(min = 1, max = 3) String> terms,
            @ForAll @AlphaChars @StringLength(min = 1, max = 3) String word) {
        Lexicon lexicon = Lexicon.of(terms);
        assertTrue(terms.stream().allMatch(lexicon::contains));
        assertEquals(terms.contains(word), lexicon.contains(word));
        assertFalse(lexicon.contains(word + "。"));
    }
}
