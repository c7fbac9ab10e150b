package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import io.github.guihua.core.internal.quantity.UnitMatch;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.time.PlanPeriods;
import io.github.guihua.core.internal.time.PlanPeriods.NamedPlan;
import io.github.guihua.core.internal.time.Recurrence;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.internal.time.TimeMatcher;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Folded characters, and what the parser recognizes in them: words by class, numerals, times, units, marks. Rules ask
 * it by index; none of them reads an array.
 */
public abstract sealed class FoldedText permits PlanText, Prose {

    final char[] chars;
    private final Vocabulary vocabulary;
    private @Nullable Times times;

    FoldedText(char[] chars, Vocabulary vocabulary) {
        this.chars = chars;
        this.vocabulary = vocabulary;
    }

    /** The number of characters. */
    public final int length() {
        return chars.length;
    }

    /** The folded character at an index. */
    public final char at(int index) {
        return chars[index];
    }

    /** Whether it begins with all characters of another text. */
    public final boolean startsWith(FoldedText other) {
        int n = other.chars.length;
        return n <= chars.length && Arrays.mismatch(chars, 0, n, other.chars, 0, n) < 0;
    }

    /** Returns a number that is the same for the same characters. */
    public final int hashOfCharacters() {
        return Arrays.hashCode(chars);
    }

    /** Returns the folded characters {@code [from, to)}. */
    public final String folded(int from, int to) {
        return new String(chars, from, Math.max(0, to - from));
    }

    /** Returns the words that the parser knows. */
    public final Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns a class of words, with those that the user of the parser added. */
    public final Lexicon words(Words words) {
        return vocabulary.words(words);
    }

    /** Returns the units and measure words, with those that the user of the parser added. */
    public final UnitCatalogue units() {
        return vocabulary.units();
    }

    /** Returns other words, blanks included, as a text of their own with the same vocabulary. */
    public final PlanText other(String words) {
        return new PlanText(words, vocabulary);
    }

    /** Returns the running text of other words, whose offsets are offsets in them, with the same vocabulary. */
    public final Prose phrase(String words) {
        return other(words).prose(0, words.length());
    }

    /** Returns the length of the longest word of a class that begins at an index, 0 when none does. */
    public final int longestAt(Words words, int from, int to) {
        return vocabulary.words(words).longestAt(chars, from, to);
    }

    /** Returns the length of the longest word of a class that ends before an index, 0 when none does. */
    public final int longestBefore(Words words, int from, int to) {
        return vocabulary.words(words).longestBefore(chars, from, to);
    }

    /** Whether a word of a class begins at an index. */
    public final boolean opens(Words words, int from, int to) {
        return longestAt(words, from, to) > 0;
    }

    /** Whether a word of one of some classes begins at an index. */
    public final boolean opensAny(int from, int to, Words... classes) {
        for (Words words : classes) {
            if (opens(words, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a class ends before an index. */
    public final boolean ends(Words words, int from, int to) {
        return longestBefore(words, from, to) > 0;
    }

    /** Whether a word of one of some classes ends before an index. */
    public final boolean endsAny(int from, int to, Words... classes) {
        for (Words words : classes) {
            if (ends(words, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a class is in a range. */
    public final boolean holds(Words words, int from, int to) {
        return find(words, from, to) >= 0;
    }

    /** Whether a word of a class with two or more characters is in a range: 增 in 增速 is no verb. */
    public final boolean holdsLong(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (longestAt(words, i, to) > 1) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index after the word of a class that begins at an index, the index itself when none does. */
    public final int after(Words words, int from, int to) {
        return from + longestAt(words, from, to);
    }

    /** Returns where the word of a class begins that ends before an index, the index itself when none does. */
    public final int before(Words words, int from, int to) {
        return to - longestBefore(words, from, to);
    }

    /** Returns the first index in a range whose character is none of some, the end of the range when all are. */
    public final int afterAll(CharSet marks, int from, int to) {
        int i = from;
        while (i < to && marks.contains(chars[i])) {
            i++;
        }
        return i;
    }

    /** Returns the end of a range without the characters of some at its end. */
    public final int beforeAll(CharSet marks, int from, int to) {
        int i = to;
        while (i > from && marks.contains(chars[i - 1])) {
            i--;
        }
        return i;
    }

    /** Returns what its file says of the longest word of a class at an index, empty when no word is there. */
    public final String valueAt(Words words, int from, int to) {
        return vocabulary.words(words).valueAt(chars, from, to);
    }

    /** Returns what its file says of the longest word of a class that ends before an index. */
    public final String valueBefore(Words words, int from, int to) {
        return vocabulary.words(words).valueBefore(chars, from, to);
    }

    /** Returns where the first word of a class begins, -1 when there is none. */
    public final int find(Words words, int from, int to) {
        return vocabulary.words(words).find(chars, from, to);
    }

    /** Returns where the first word of a class begins of which its file says the given, -1 when there is none. */
    public final int find(Words words, String value, int from, int to) {
        Lexicon lexicon = vocabulary.words(words);
        Lexicon wanted = lexicon.tagged(value);
        int at = wanted.find(chars, from, to);
        // a longer word of another value may begin there
        while (at >= 0 && !lexicon.valueAt(chars, at, to).equals(value)) {
            at = wanted.find(chars, at + 1, to);
        }
        return at;
    }

    /** Returns where the last word of a class begins, -1 when there is none. */
    public final int findLast(Words words, int from, int to) {
        Lexicon lexicon = vocabulary.words(words);
        for (int end = to; end > from; end--) {
            int length = lexicon.longestBefore(chars, from, end);
            if (length > 0) {
                return end - length;
            }
        }
        return -1;
    }

    /** Whether a whole range is a word of a class. */
    public final boolean is(Words words, int from, int to) {
        return vocabulary.words(words).is(chars, from, to);
    }

    /** Whether the longest word at an index is one that hides a word of a class without being one. */
    public final boolean hidesAt(Words words, int from, int to) {
        return vocabulary.words(words).hidesAt(chars, from, to);
    }

    /** Whether the given folded characters are at an index. */
    public final boolean startsWith(String words, int from) {
        if (from < 0 || from + words.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (chars[from + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the time phrase that begins at an index. */
    public final Optional<TimeMatch> timeAt(int from, int to) {
        if (from >= to || !TimeMatcher.mayStart(chars[from])) {
            return Optional.empty();
        }
        Times read = times;
        if (read == null) {
            read = new Times(chars);
            times = read;
        }
        return Optional.ofNullable(read.at(from, to));
    }

    /** Returns the recurrence (每年, 逐月) that begins at an index. */
    public final Optional<Recurrence> recurrenceAt(int from, int to) {
        return Recurrence.match(chars, from, to);
    }

    /** Returns the numeral that begins at an index. */
    public final NumeralMatch numeralAt(int from, int to) {
        return NumeralMatcher.match(chars, from, to);
    }

    /** Returns the numeral that begins at an index, of at most as many characters as a number of years or days has. */
    public final NumeralMatch shortNumeralAt(int from, int to) {
        return NumeralMatcher.matchShort(chars, from, to);
    }

    /** Returns the five-year plan whose name (第十四个五年规划, 十四五) begins at an index, null when none does. */
    public final @Nullable NamedPlan planAt(int from, int to) {
        return PlanPeriods.at(chars, from, to);
    }

    /** Returns the unit that begins at an index. */
    public final UnitMatch unitAt(int from, int to) {
        return vocabulary.units().match(chars, from, to);
    }

    /** Returns the first index of a character in a range, -1 when there is none. */
    public final int indexOf(char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the first index of one of some characters in a range, the end of the range when there is none. */
    public final int first(CharSet wanted, int from, int to) {
        return wanted.first(chars, from, to);
    }

    /** Counts how often a character occurs in a range. */
    public final int count(char wanted, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += chars[i] == wanted ? 1 : 0;
        }
        return n;
    }

    /** Whether a range ends with a stop; closing marks after the stop are ignored. */
    public final boolean endsWithStop(int from, int to) {
        return Stops.endsWithStop(chars, from, to);
    }

    /** Returns the index after the sentence that begins at an index, and after the quotation marks that close it. */
    public final int sentenceEnd(int from, int to) {
        return Stops.sentenceEnd(chars, from, to);
    }

    /** Whether a character is at an index; none is outside the text. */
    public final boolean isAt(char wanted, int index) {
        return index >= 0 && index < chars.length && chars[index] == wanted;
    }

    /** Whether one of some characters is at an index; none is outside the text. */
    public final boolean isAt(CharSet wanted, int index) {
        return index >= 0 && index < chars.length && wanted.contains(chars[index]);
    }

    /** Whether a character is the last one of the text. */
    public final boolean endsWith(char wanted) {
        return isAt(wanted, chars.length - 1);
    }

    /** Whether a character is in a range. */
    public final boolean holds(char wanted, int from, int to) {
        return indexOf(wanted, from, to) >= 0;
    }

    /** Whether one of some characters is in a range. */
    public final boolean holds(CharSet wanted, int from, int to) {
        return first(wanted, from, to) < to;
    }

    /** Returns the last index of one of some characters in a range, -1 when there is none. */
    public final int last(CharSet wanted, int from, int to) {
        int i = to - 1;
        while (i >= from && !wanted.contains(chars[i])) {
            i--;
        }
        return i >= from ? i : -1;
    }

    /** Returns the length of the longest word of some classes that begins at an index, 0 when none does. */
    public final int longestAt(int from, int to, Words... classes) {
        int longest = 0;
        for (Words words : classes) {
            longest = Math.max(longest, longestAt(words, from, to));
        }
        return longest;
    }

    /** Returns the length of the longest word of some classes that ends before an index, 0 when none does. */
    public final int longestBefore(int from, int to, Words... classes) {
        int longest = 0;
        for (Words words : classes) {
            longest = Math.max(longest, longestBefore(words, from, to));
        }
        return longest;
    }

    /** Returns the index after the words of some classes that follow one another from an index on. */
    public final int afterAll(int from, int to, Words... classes) {
        int at = from;
        for (int size = longestAt(at, to, classes); size > 0; size = longestAt(at, to, classes)) {
            at += size;
        }
        return at;
    }

    /** Returns the last index of a character in a range, -1 when there is none. */
    public final int lastIndexOf(char wanted, int from, int to) {
        int i = to - 1;
        while (i >= from && chars[i] != wanted) {
            i--;
        }
        return i < from ? -1 : i;
    }

    /** Whether the whole text is a word of a class. */
    public final boolean is(Words words) {
        return is(words, 0, chars.length);
    }

    /** Whether the text begins with a word of a class. */
    public final boolean opens(Words words) {
        return opens(words, 0, chars.length);
    }

    /** Whether the text ends with a word of a class. */
    public final boolean ends(Words words) {
        return ends(words, 0, chars.length);
    }

    /** Whether a word of a class is in the text. */
    public final boolean holds(Words words) {
        return holds(words, 0, chars.length);
    }

    /** Whether a character is in the text. */
    public final boolean holds(char wanted) {
        return holds(wanted, 0, chars.length);
    }

    /** Whether one of some characters is in the text. */
    public final boolean holds(CharSet wanted) {
        return holds(wanted, 0, chars.length);
    }

    /** Returns where the first word of a class begins in the text, -1 when there is none. */
    public final int find(Words words) {
        return find(words, 0, chars.length);
    }

    /** Counts the characters of a range that are one of some. */
    public final int count(CharSet wanted, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += wanted.contains(chars[i]) ? 1 : 0;
        }
        return n;
    }

    /** Whether the text opens with a year (2017年) and more words. */
    public final boolean opensWithYear() {
        return chars.length > 5 && (chars[0] == '1' || chars[0] == '2') && chars[4] == '年';
    }
}
