package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number in its context: with the words beside it, and those around it that belong to it.
 *
 * @param number the number as it is written
 * @param bound the words that compare it
 * @param approach the words that say that it is reached
 * @param movement the growth or decrease
 * @param around the words around it
 */
record Mention(FoundNumber number, Bound bound, Approach approach, Movement movement, Surroundings around) {

    /**
     * Returns a number with the words around it.
     *
     * @param bounded the number
     * @param headFrom where the words before it begin
     * @param tailTo where the words after it end
     */
    static Mention of(BoundedNumber bounded, int headFrom, int tailTo) {
        Bound bound = bounded.bound();
        Approach approach = bounded.approach();
        Surroundings around = new Surroundings(headFrom, approach.from(), bound.to(), tailTo, false, false, false);
        return new Mention(bounded.number(), bound, approach, bounded.movement(), around);
    }

    Mention with(Surroundings other) {
        return new Mention(number, bound, approach, movement, other);
    }

    Mention with(Bound other) {
        return new Mention(number, other, approach, movement, around);
    }

    Mention with(Movement other) {
        return new Mention(number, bound, approach, other, around);
    }

    Mention with(Approach other) {
        return new Mention(number, bound, other, movement, around);
    }

    Mention withUnit(String unit) {
        return new Mention(number.withUnit(unit), bound, approach, movement, around);
    }

    /** Returns the index after the list of mentions that begins at an index; the list may have one element. */
    static int listEnd(List<Mention> mentions, int first) {
        int end = first + 1;
        while (end < mentions.size() && mentions.get(end).linked()) {
            end++;
        }
        return end;
    }

    Prose prose() {
        return number.prose();
    }

    FoundNumber.Kind kind() {
        return number.kind();
    }

    int numberFrom() {
        return number.from();
    }

    int unitFrom() {
        return number.unitFrom();
    }

    int unitTo() {
        return number.unitTo();
    }

    /** Where the words of the quantity begin. */
    int from() {
        return bound.from();
    }

    /** Where the words of the quantity end. */
    int to() {
        return bound.to();
    }

    /** Where the words of the quantity end, with another name of its unit in brackets. */
    int end() {
        return Math.max(bound.to(), number.glossTo());
    }

    BigDecimal amount() {
        return number.amount();
    }

    String unit() {
        return number.unit();
    }

    UnitClass unitClass() {
        return number.unitClass();
    }

    boolean arabic() {
        return number.notation().arabic();
    }

    boolean bare() {
        return number.notation().bare();
    }

    boolean vague() {
        return number.notation().vague();
    }

    boolean large() {
        return number.notation().large();
    }

    Comparison comparison() {
        return bound.comparison();
    }

    boolean comparisonBefore() {
        return bound.before();
    }

    boolean comparisonAfter() {
        return bound.after();
    }

    int apartFrom() {
        return bound.apartFrom();
    }

    boolean reached() {
        return approach.reached();
    }

    boolean isState() {
        return approach.isState();
    }

    boolean distributed() {
        return approach.distributed();
    }

    int timeFrom() {
        return approach.timeFrom();
    }

    Change change() {
        return movement.change();
    }

    boolean changeSaid() {
        return movement.said();
    }

    int verbFrom() {
        return movement.verbFrom();
    }

    int headFrom() {
        return around.headFrom();
    }

    int headEnd() {
        return around.headEnd();
    }

    int tailFrom() {
        return around.tailFrom();
    }

    int tailTo() {
        return around.tailTo();
    }

    boolean sharesHead() {
        return around.sharesHead();
    }

    boolean linked() {
        return around.linked();
    }

    boolean stuck() {
        return around.stuck();
    }

    /** Whether words before this mention belong to it. */
    boolean hasHead() {
        return headEnd() > headFrom();
    }

    /** Whether words after this mention belong to it. */
    boolean hasTail() {
        return tailTo() > tailFrom();
    }

    /** Whether the words before this mention are one word of a class. */
    boolean headIs(Words words) {
        return prose().is(words, headFrom(), headEnd());
    }

    /** Whether the words before this mention begin with a word of a class. */
    boolean headOpens(Words words) {
        return prose().opens(words, headFrom(), headEnd());
    }

    /** Whether the words before this mention end with a word of a class. */
    boolean headEnds(Words words) {
        return prose().ends(words, headFrom(), headEnd());
    }

    /** Whether the words after this mention begin with a word of a class. */
    boolean tailOpens(Words words) {
        return prose().opens(words, tailFrom(), tailTo());
    }

    /** Whether the number counts people or things. */
    boolean counts() {
        return number.counts();
    }

    boolean isShare() {
        return number.isShare();
    }

    /** Whether the number is in points of a share (2个百分点). */
    boolean isOfPoints() {
        return prose().other(unit())
                .valueBefore(Words.MEASURED_AFTER_MORE, 0, unit().length())
                .equals(UnitClass.MEASURE.name());
    }

    /** Whether a word beside the number makes it a bound. */
    boolean isBounded() {
        return bound.before() || bound.after();
    }

    /** Whether the number is one, written as a word. */
    boolean isOne() {
        return number.isOne();
    }

    /** Whether the unit is a noun in the place of a measure word (8.2万群众). */
    boolean isNounUnit() {
        return unitTo() - unitFrom() > 1
                && unitClass() == UnitClass.PEOPLE
                && prose().is(Words.COUNTED_NOUNS, unitFrom(), unitTo());
    }
}
