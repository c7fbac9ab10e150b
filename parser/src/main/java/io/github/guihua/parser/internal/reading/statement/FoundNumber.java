package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, or a word for a quantity, as it is written: the first of the values that a number passes
 * through.
 *
 * @param prose the text that it is in
 * @param kind how the number is expressed
 * @param from where the number begins
 * @param unitFrom where the unit begins
 * @param unitTo the index after the unit
 * @param to the index after the quantity, with 半 after the unit
 * @param glossTo the index after another name of the unit in brackets
 * @param amount the amount, of a range the lower one
 * @param max the upper amount of a range, null if it is none
 * @param unit the unit, empty when none is written
 * @param unitClass the class of the unit
 * @param comparison what the numeral itself says: a range, more (十多), or an amount
 * @param notation how the numeral is written
 */
record FoundNumber(
        Prose prose,
        Kind kind,
        int from,
        int unitFrom,
        int unitTo,
        int to,
        int glossTo,
        BigDecimal amount,
        @Nullable BigDecimal max,
        String unit,
        UnitClass unitClass,
        Comparison comparison,
        Notation notation) {

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

    /**
     * How a numeral is written.
     *
     * @param arabic in Arabic digits
     * @param bare a magnitude without a digit (千亿)
     * @param vague only an order of magnitude (数十)
     * @param large 万 or 亿 is part of the number
     */
    record Notation(boolean arabic, boolean bare, boolean vague, boolean large) {

        /** That of a word for a quantity. */
        static final Notation WORD = new Notation(false, false, false, false);
    }

    /** Returns the number with the unit that the words around it give. */
    FoundNumber withUnit(String other) {
        return new FoundNumber(
                prose, kind, from, unitFrom, unitTo, to, glossTo, amount, max, other, unitClass, comparison, notation);
    }

    /** Whether 半 follows the unit and adds one half (一亩半). */
    boolean isAndHalf() {
        return to > unitTo;
    }

    /** Whether the number counts people or things. */
    boolean counts() {
        return unitClass == UnitClass.THING || unitClass == UnitClass.PEOPLE;
    }

    boolean isShare() {
        return unit.equals("%");
    }

    /** Whether the number is one, written as a word. */
    boolean isOne() {
        return !notation.arabic() && !notation.large() && amount.compareTo(BigDecimal.ONE) == 0;
    }
}
