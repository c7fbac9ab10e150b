package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit found in a prose, while it is examined. At first it has only positions; the reader adds its
 * findings later. A mention exists only during one reading.
 */
final class Mention {

    /** How the number is expressed. */
    enum Kind {
        /** Arabic digits or Chinese numerals. */
        NUMBER,
        /** 零发生, 清零. */
        ZERO,
        /** 全覆盖. */
        ALL,
        /** 翻一番. */
        DOUBLING
    }

    final Prose prose;
    final Kind kind;

    /** The number itself with its unit: {@code [numberFrom, unitTo)}. */
    final int numberFrom;

    final int unitFrom;
    final int unitTo;

    /** The words of the quantity: {@code [from, to)}. */
    int from;

    int to;

    BigDecimal amount;

    @Nullable
    BigDecimal max;

    /** The unit, empty when none is written. */
    String unit;

    UnitClass unitClass = UnitClass.NONE;
    Comparison comparison = Comparison.EQUAL;
    Change change = Change.LEVEL;

    /** Written in Arabic digits. */
    boolean arabic;

    /** A magnitude without a digit (千亿). */
    boolean bare;

    /** The numeral is only an order of magnitude (数十). */
    boolean vague;

    /** 万 or 亿 is part of the number. */
    boolean large;

    /** The change is expressed by words beside the number, or shared with the number before. */
    boolean changeSaid;

    /** A word beside the number is a comparison (以上, 超过) or says that something is reached (达到, 为). */
    boolean reached;

    /** The number is a state (为, 到): a verb of growth before that word does not make it a change. */
    boolean isState;

    /** The number is a state after growth or decrease (扩大到), so its subject is before it. */
    boolean moved;

    /** The state is allowed, not promised (可提高至). */
    boolean permitted;

    boolean comparisonBefore;
    boolean comparisonAfter;

    /** 分别 or 各 comes before the number. */
    boolean distributed;

    /** Where the verb of growth or decrease begins, or -1 if there is none. */
    int verbFrom = -1;

    /** Where a time between the verb and the number begins (增加到一九八七年的55万), or -1 if there is none. */
    int timeFrom = -1;

    /** Where a comparison separated from the number begins (不低于供应总量的70%), or -1 if there is none. */
    int apartFrom = -1;

    /** Where the words before the quantity end: before a comparison, 达到 or a verb of growth. */
    int headEnd;

    /** Where the words before this mention that belong to it begin. */
    int headFrom;

    /** Where the words after this mention that belong to it end. */
    int tailTo;

    /** The words before this mention also belong to the mention before it. */
    boolean sharesHead;

    /** Only 、, 和 or the like is between the previous mention and this one. */
    boolean linked;

    /** The index after another name of the unit in brackets. */
    int glossTo;

    /** Where the words after this mention that belong to it begin. */
    int tailFrom;

    /** The recurrence, or null if there is none. */
    TimeTokens.@Nullable Token recurrence;

    /** The head is only 新增 or the like, and the mention before names what is added. */
    boolean addsTo;

    /** The subject without a verb of adding. */
    String stem = "";

    String subject = "";

    /** 半 follows the unit and adds one half (一亩半). */
    boolean andHalf;

    /** No word is between this number and another one. */
    boolean stuck;

    /** There is evidence that the number is no statement. */
    boolean doubtful;

    Mention(Prose prose, Kind kind, int numberFrom, int unitFrom, int unitTo, BigDecimal amount, String unit) {
        this.prose = prose;
        this.kind = kind;
        this.numberFrom = numberFrom;
        this.unitFrom = unitFrom;
        this.unitTo = unitTo;
        this.from = numberFrom;
        this.to = unitTo;
        this.amount = amount;
        this.unit = unit;
        this.headEnd = numberFrom;
        this.headFrom = numberFrom;
        this.tailTo = unitTo;
        this.glossTo = unitTo;
    }

    /** Returns the index after the list of mentions that begins at an index; the list may have one element. */
    static int listEnd(List<Mention> mentions, int first) {
        int end = first + 1;
        while (end < mentions.size() && mentions.get(end).linked) {
            end++;
        }
        return end;
    }

    /** Whether words before this mention belong to it. */
    boolean hasHead() {
        return headEnd > headFrom;
    }

    /** Whether words after this mention belong to it. */
    boolean hasTail() {
        return tailTo > tailFrom;
    }

    /** Whether the words before this mention are one word of a class. */
    boolean headIs(Words words) {
        return prose.is(words, headFrom, headEnd);
    }

    /** Whether the words before this mention begin with a word of a class. */
    boolean headOpens(Words words) {
        return prose.opens(words, headFrom, headEnd);
    }

    /** Whether the words before this mention end with a word of a class. */
    boolean headEnds(Words words) {
        return prose.ends(words, headFrom, headEnd);
    }

    /** Whether the words after this mention begin with a word of a class. */
    boolean tailOpens(Words words) {
        return prose.opens(words, tailFrom, tailTo);
    }

    /** Whether the number counts people or things. */
    boolean counts() {
        return unitClass == UnitClass.THING || unitClass == UnitClass.PEOPLE;
    }

    boolean isShare() {
        return unit.equals("%");
    }

    /** Whether a word beside the number makes it a bound. */
    boolean isBounded() {
        return comparisonBefore || comparisonAfter;
    }

    /** Whether the number is one, written as a word. */
    boolean isOne() {
        return !arabic && !large && amount.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether the unit is a noun in the place of a measure word (8.2万群众). */
    boolean isNounUnit() {
        return unitTo - unitFrom > 1
                && unitClass == UnitClass.PEOPLE
                && prose.is(Words.COUNTED_NOUNS, unitFrom, unitTo);
    }
}
