package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit that was found in a prose, while it is being judged: positions first, what is made of them
 * later. Lives only inside one reading.
 */
final class Mention {

    /** How the number came to be. */
    enum Kind {
        /** Digits or numerals. */
        NUMBER,
        /** 零发生, 清零. */
        ZERO,
        /** 全覆盖. */
        ALL,
        /** 翻一番. */
        DOUBLING
    }

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

    /** The change is said by words beside the number or shared with the number before. */
    boolean changeSaid;

    /** Some word beside the number compares (以上, 超过) or says that something is reached (达到, 为). */
    boolean reached;

    /** The number is said to be a state (为, 到): a verb of growth before that word does not make it a change. */
    boolean isState;

    /** 扩大到: the state is what something grew or shrank to, so that something is named before. */
    boolean moved;

    /** 可提高至: the state is allowed, not promised. */
    boolean permitted;

    boolean comparisonBefore;
    boolean comparisonAfter;

    /** 分别 or 各 comes before the number. */
    boolean distributed;

    /** Where the verb of growth or decrease begins, -1 when there is none. */
    int verbFrom = -1;

    /** Where a time begins that is with 的 right before the number (增加到一九八七年的55万), -1 when none does. */
    int timeFrom = -1;

    /** Where a word that compares from afar begins (不低于供应总量的70%), -1 when there is none. */
    int apartFrom = -1;

    /** Where the words before the quantity end: before comparison, 达到, growth verb. */
    int headEnd;

    /** Where what comes before this mention and belongs to it begins. */
    int headFrom;

    /** Where what comes after this mention and belongs to it ends. */
    int tailTo;

    /** The words before it also come after the mention before it. */
    boolean sharesHead;

    /** Bound to the mention before by nothing but 、 和 and the like. */
    boolean linked;

    /** After another name of the unit in brackets. */
    int glossTo;

    /** Where the words after it that belong to it begin. */
    int tailFrom;

    /** How often, null when nothing says so. */
    TimeTokens.@Nullable Token recurrence;

    /** Its head is only 新增 or the like: what is added is told by the mention before. */
    boolean addsTo;

    /** What its subject names, without a verb that adds to it. */
    String stem = "";

    String subject = "";

    /** 半 comes after the unit and counts (一亩半). */
    boolean andHalf;

    /** Nothing is between it and another number. */
    boolean stuck;

    /** Evidence against being a statement, gathered by the judges. */
    boolean doubtful;

    Mention(Kind kind, int numberFrom, int unitFrom, int unitTo, BigDecimal amount, String unit) {
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

    /** 8.2万群众: a noun is where others have a measure word. */
    boolean isNounUnit(Prose prose) {
        return unitTo - unitFrom > 1
                && unitClass == UnitClass.PEOPLE
                && prose.words(Words.COUNTED_NOUNS).is(prose.chars(), unitFrom, unitTo);
    }
}
