package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.statement.FoundNumber.Kind;
import io.github.guihua.parser.internal.words.Words;

/**
 * Reads the words directly beside a number: comparisons, words that say it is reached, verbs of growth and decrease.
 */
final class BesideWords {

    private static final String TIMES = "倍";
    private static final CharSet NOT_WITHIN = CharSet.of("部容外涵需陆河蒙地生阁参");
    private static final int MAX_STEPS = 8;
    private static final int FAR = 40;
    private static final int LONGEST_OBJECT = 12;

    /** The greatest length of words such as 每立方米. */
    private static final int LONGEST_EACH = 6;

    /** The greatest length of a comparison and the base of a share. */
    private static final int LONGEST_BASE = 14;

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;

    BesideWords(Prose prose, ProseShape shape, TimeTokens times) {
        this.prose = prose;
        this.shape = shape;
        this.times = times;
    }

    /** Reads the words on both sides of a number, but none before the index {@code floor}. */
    BoundedNumber read(FoundNumber n, int floor) {
        if (n.kind() == Kind.ZERO || n.kind() == Kind.ALL) {
            Approach approach = approach(n, Approach.none(n.from()), floor);
            return new BoundedNumber(n, Bound.none(n), approach, Movement.NONE);
        }
        Bound bound = before(n, after(n), floor);
        Approach approach = approach(n, Approach.none(bound.from()), floor);
        Movement movement = movement(n, bound, approach, floor);
        if (movement.verbFrom() >= 0) {
            approach = approach(n, approach.before(movement.verbFrom()), floor);
        }
        return new BoundedNumber(n, apart(n, bound, floor), approach, movement);
    }

    private Bound after(FoundNumber n) {
        int at = n.glossTo();
        int size = prose.longestAt(Words.COMPARISON_AFTER, at, prose.length());
        Comparison comparison = null;
        if (size > 0) {
            comparison = Comparison.valueOf(prose.valueAt(Words.COMPARISON_AFTER, at, prose.length()));
        } else if (isShortBound(n, at)) {
            size = 1;
            comparison = Comparison.AT_MOST;
        } else if (prose.isAt('多', at) && shape.isEnd(at + 1)) {
            size = 1;
            comparison = Comparison.MORE_THAN;
        } else if (n.unitClass() == UnitClass.MEASURE && hasMore(n)) {
            comparison = Comparison.MORE_THAN;
        }
        if (comparison == null) {
            return Bound.none(n);
        }
        Comparison own = n.comparison();
        boolean keeps = own == Comparison.BETWEEN || own != Comparison.EQUAL && comparison == Comparison.ABOUT;
        return new Bound(n.from(), at + size, keeps ? own : comparison, false, true, -1);
    }

    /** Whether a bound of one character is at an index (2%内, 2%下) and does not begin a longer word (5个工作日内). */
    private boolean isShortBound(FoundNumber n, int at) {
        if (prose.isAt('内', at)) {
            return (n.isShare() || n.unitClass() == UnitClass.TIME) && !prose.isAt(NOT_WITHIN, at + 1);
        }
        return prose.isAt('下', at) && n.isShare() && shape.isEnd(at + 1);
    }

    private Bound before(FoundNumber n, Bound bound, int floor) {
        int end = bound.from();
        int size = prose.longestBefore(Words.COMPARISON_BEFORE, floor, end);
        boolean up = size == 1 && prose.at(end - 1) == '上';
        if (size == 0 || up && !n.notation().bare()) {
            return bound;
        }
        Comparison comparison = Comparison.valueOf(prose.valueBefore(Words.COMPARISON_BEFORE, floor, end));
        int from = end - size;
        if (comparison == Comparison.ABOUT) {
            String outer = prose.valueBefore(Words.COMPARISON_BEFORE, floor, from);
            if (outer.equals(Comparison.AT_LEAST.name()) || outer.equals(Comparison.AT_MOST.name())) {
                from = prose.before(Words.COMPARISON_BEFORE, floor, from);
            }
        }
        Comparison own = bound.comparison();
        return new Bound(from, bound.to(), own == Comparison.BETWEEN ? own : comparison, true, bound.after(), -1);
    }

    /** Reads back over words that only say that the number is reached or distributed. */
    private Approach approach(FoundNumber n, Approach known, int floor) {
        int at = known.from();
        boolean reached = known.reached();
        boolean isState = known.isState();
        boolean moved = known.moved();
        boolean permitted = known.permitted();
        boolean distributed = known.distributed();
        int timeFrom = known.timeFrom();
        for (int step = 0; step < MAX_STEPS && at > floor; step++) {
            int token = ownTime(at, floor);
            if (token >= 0) {
                boolean upTo = Particles.UP_TO.contains(prose.at(token));
                reached |= upTo;
                isState |= upTo;
                // in 是2015年的2.4倍 the time belongs to the base
                timeFrom = n.unit().equals(TIMES) ? -1 : token;
                at = token;
                continue;
            }
            // some whole words end with a character that is elsewhere a particle
            boolean word = times.endAt(at - 1) > 0 || prose.endsAny(floor, at, Words.AVERAGES, Words.WORD_ENDS);
            int reach = prose.longestBefore(Words.REACH_WORDS, floor, at);
            int spread = prose.longestBefore(Words.DISTRIBUTIVE_WORDS, floor, at);
            if (word || reach == 0 && spread == 0) {
                break;
            }
            if (reach >= spread) {
                String value = prose.valueBefore(Words.REACH_WORDS, floor, at);
                reached |= !value.equals("IN") || n.unitClass() == UnitClass.MEASURE;
                isState |= value.equals("LEVEL");
                moved |= value.equals("LEVEL") && reach > 2;
                at -= reach;
            } else {
                distributed |=
                        prose.is(Words.SHARING_WORDS, at - spread, at) || prose.is(Words.EACH_WORDS, at - spread, at);
                permitted |= isState && prose.is(Words.PERMISSION_WORDS, at - spread, at);
                at -= spread;
            }
        }
        return new Approach(at, reached, isState, moved, permitted, distributed, timeFrom);
    }

    /** Returns where a time between verb and number begins (提高到一九八二年(的)33.6%), or -1 if there is none. */
    private int ownTime(int at, int floor) {
        boolean of = prose.at(at - 1) == '的';
        int end = of ? at - 1 : at;
        int token = times.before(floor, end);
        boolean linked = token < end && (of || Particles.UP_TO.contains(prose.at(token)));
        return linked && prose.endsAny(floor, token, Words.CHANGE_VERBS, Words.REACH_WORDS) ? token : -1;
    }

    private boolean hasMore(FoundNumber n) {
        return n.unitTo() > n.unitFrom() + 2
                && prose.at(n.unitFrom() + 1) == '多'
                && prose.opens(Words.MEASURED_AFTER_MORE, n.unitFrom() + 2, n.unitTo());
    }

    private Movement movement(FoundNumber n, Bound bound, Approach approach, int floor) {
        if (n.kind() == Kind.DOUBLING) {
            return Movement.of(Change.INCREASE, true);
        }
        if (n.isShare() && prose.opens(Words.GROWTH_AFTER, bound.to(), prose.length())) {
            // the noun after a share says that the share is an amount of growth (保持20%以上增长)
            Change change = Change.valueOf(prose.valueAt(Words.GROWTH_AFTER, bound.to(), prose.length()));
            return Movement.of(change, change != Change.LEVEL);
        }
        int at = approach.from();
        int size = prose.longestBefore(Words.CHANGE_VERBS, floor, at);
        if (size == 0) {
            int over = prose.before(Words.OVER_WORDS, floor, at);
            return over < at && isSinceTime(floor, over)
                    ? new Movement(Change.valueOf(prose.valueBefore(Words.OVER_WORDS, floor, at)), true, over)
                    : changeOfObject(n, approach, floor);
        }
        String value = prose.valueBefore(Words.CHANGE_VERBS, floor, at);
        boolean quality = n.counts()
                && prose.longestBefore(Words.QUALITY_VERBS, floor, at) == size
                && (!shape.isEnd(bound.to())
                        || !prose.valueBefore(Words.QUALITY_VERBS, floor, at).isEmpty());
        // 新建提升310公里农村公路: a pair of verbs of making
        boolean pair = !n.isShare()
                && !shape.isEnd(bound.to())
                && prose.endsAny(floor, at - size, Words.ADDING_VERBS, Words.BUILDING_VERBS);
        if (quality || pair || value.equals(Change.LEVEL.name())) {
            return Movement.NONE;
        }
        return approach.isState()
                ? new Movement(Change.LEVEL, false, at - size)
                : new Movement(Change.valueOf(value), true, at - size);
    }

    /** Whether the words before an index compare with an earlier time (比上年[多5天]). */
    private boolean isSinceTime(int floor, int to) {
        int time = times.before(floor, to);
        return time < to && time > floor && Particles.THAN.contains(prose.at(time - 1));
    }

    /** Reads a verb that opens the clause, with its object between verb and amount (减少贫困人口300万人). */
    private Movement changeOfObject(FoundNumber n, Approach approach, int floor) {
        if (approach.isState() || floor > shape.clauseStart(n.from())) {
            return Movement.NONE;
        }
        int at = approach.from();
        int from = afterLead(floor, at);
        if (prose.opens(Words.CHANGE_OBJECT_VERBS, from, at)) {
            return Movement.of(Change.valueOf(prose.valueAt(Words.CHANGE_OBJECT_VERBS, from, at)), true);
        }
        // whose money changes may be named before the verb: 省属单位减少租赁费1.19亿元, 国家财政共增加支出540亿元
        int verb = prose.findLast(Words.CHANGE_OBJECT_VERBS, from, at);
        // 新增加 is a flow
        boolean flow = verb > from
                && prose.valueBefore(Words.CHANGE_VERBS, from, prose.after(Words.CHANGE_OBJECT_VERBS, verb, at))
                        .equals(Change.LEVEL.name());
        return verb > from
                        && !flow
                        && n.unitClass() == UnitClass.MEASURE
                        && isMoney(prose.after(Words.CHANGE_OBJECT_VERBS, verb, at), at)
                ? Movement.of(Change.valueOf(prose.valueAt(Words.CHANGE_OBJECT_VERBS, verb, at)), true)
                : Movement.NONE;
    }

    /** Returns the index after the words and times that may open a clause before its verb. */
    private int afterLead(int floor, int to) {
        int from = floor;
        int next = floor;
        while (next < to) {
            from = next;
            int words = prose.after(Words.OBJECT_LEAD, from, to);
            next = words > from ? words : Math.max(from, times.endAt(from));
            if (next == from) {
                break;
            }
        }
        return from;
    }

    /** Whether a range is only the money that a verb before it decreases, without another verb. */
    private boolean isMoney(int from, int to) {
        if (to - from > LONGEST_OBJECT || !prose.ends(Words.MONEY_NOUNS, from, to)) {
            return false;
        }
        return !prose.holdsLong(Words.OUTPUT_VERBS, from, to);
    }

    /** Reads a comparison that is separated from its number (不低于供应总量的70%). */
    private Bound apart(FoundNumber n, Bound bound, int floor) {
        if (bound.comparison() != Comparison.EQUAL) {
            return bound;
        }
        int start = Math.max(Math.max(floor, shape.clauseStart(n.from())), n.from() - FAR);
        for (int i = n.from() - 1; i >= start; i--) {
            int size = prose.longestAt(Words.COMPARISON_APART, i, n.from());
            if (size > 0 && i + size < bound.from()) {
                Comparison comparison = Comparison.valueOf(prose.valueAt(Words.COMPARISON_APART, i, prose.length()));
                return new Bound(bound.from(), bound.to(), comparison, true, bound.after(), i);
            }
        }
        return ofBase(n, bound, start);
    }

    /** Reads an estimate before the base of a share (约为全国平均的70%), or a comparison before what an amount is for. */
    private Bound ofBase(FoundNumber n, Bound bound, int start) {
        if (prose.isAt('的', bound.to())) {
            // 低于每亩1000元的标准: the number only says which one
            return bound;
        }
        return n.isShare() ? ofShare(bound, start) : ofEach(n, bound, start);
    }

    private Bound ofShare(Bound bound, int start) {
        int to = bound.from() - 1;
        for (int i = to - 2; prose.isAt('的', to) && i > start && i >= to - LONGEST_BASE; i--) {
            int size = prose.longestAt(Words.COMPARISON_BEFORE, i, to);
            boolean about =
                    size > 1 && prose.valueAt(Words.COMPARISON_BEFORE, i, to).equals(Comparison.ABOUT.name());
            if (about && !shape.isQuoted(i) && isBaseOfShare(i + size, to)) {
                return new Bound(bound.from(), bound.to(), Comparison.ABOUT, true, bound.after(), i);
            }
        }
        return bound;
    }

    /** Whether a range is only a noun: without 的, a list, a time, a verb. */
    private boolean isBaseOfShare(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean other = prose.at(i) == '的'
                    || prose.at(i) == '、'
                    || times.endAt(i) > 0
                    || prose.longestAt(i, to, Words.OUTPUT_VERBS, Words.REACH_WORDS, Words.CHANGE_VERBS) > 1;
            if (other) {
                return false;
            }
        }
        return to - from > 1;
    }

    /** Reads 低于每立方米19微克. */
    private Bound ofEach(FoundNumber n, Bound bound, int start) {
        int each = prose.lastIndexOf('每', Math.max(start + 1, bound.from() - LONGEST_EACH), bound.from());
        int size = each < 0 ? 0 : prose.longestBefore(Words.COMPARISON_BEFORE, start, each);
        boolean unit = size > 1
                && n.unitClass() == UnitClass.MEASURE
                && prose.unitAt(each + 1, bound.from()).end() == bound.from();
        if (!unit || each - size <= start) {
            return bound;
        }
        Comparison comparison = Comparison.valueOf(prose.valueBefore(Words.COMPARISON_BEFORE, start, each));
        return new Bound(bound.from(), bound.to(), comparison, true, bound.after(), each - size);
    }
}
