package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a list of bodies into names: at every 、, but at 和, 及, 以及, 与 and blanks only between the end of one whole
 * body and the start of another. Pieces of one name that contains 、 or 和 are joined again (各市、州、县人民政府).
 */
final class NameSplitter {

    /** The characters after a level in names of what is directly under it (市直, 省属). */
    private static final CharSet DIRECTLY_UNDER = CharSet.of("直属级");

    private final Prose prose;
    private final BodyNames names;

    /** Whether blanks may separate names; in text with a blank after each character they do not. */
    private final boolean blanksCut;

    NameSplitter(Prose prose, BodyNames names) {
        this.prose = prose;
        this.names = names;
        int blanks = 0;
        for (int i = 1; i < prose.length(); i++) {
            blanks += prose.isAfterBlank(i) ? 1 : 0;
        }
        this.blanksCut = blanks * 3 < prose.length();
    }

    /** Returns the names in a range that contains only a list, in text order; none is empty. */
    List<Range> split(int from, int to) {
        List<Range> pieces = new ArrayList<>();
        int start = from;
        while (start <= to) {
            int end = nextHardCut(start, to);
            splitSoftly(start, end, pieces);
            start = end + 1;
        }
        return merged(pieces);
    }

    private int nextHardCut(int from, int to) {
        int i = from;
        while (i < to && prose.at(i) != '、' && prose.at(i) != ',') {
            i = prose.brackets().next(i, to);
        }
        return i;
    }

    private void splitSoftly(int from, int to, List<Range> pieces) {
        boolean etc = to - from > 2 && prose.at(to - 1) == '等';
        boolean endsWhole = names.endsAsBody(from, etc ? to - 1 : to);
        int start = from;
        int i = from + 1;
        while (endsWhole && i < to) {
            int joiner = joinerAt(i, to);
            boolean blank = joiner == 0 && i > start + 1 && prose.isAfterBlank(i) && blanksCut && opensAsBody(i, to);
            if ((joiner > 0 || blank) && names.endsAsBody(start, i) && isWhole(i + joiner, to)) {
                pieces.add(new Range(start, i));
                start = i + joiner;
                i = start + 1;
            } else {
                i = prose.brackets().next(i, to);
            }
        }
        if (start < to) {
            pieces.add(new Range(start, to));
        }
    }

    private int joinerAt(int index, int to) {
        int joiner = prose.longestAt(Words.NAME_JOINERS, index, to - 1);
        return joiner > 0 ? joiner : prose.at(index) == '/' ? 1 : 0;
    }

    private boolean isWhole(int from, int to) {
        return to - from > 1 && !names.isGeneric(from, to);
    }

    private boolean opensAsBody(int from, int to) {
        return prose.at(from) == '各'
                || prose.opensAny(from, to, Words.TERRITORY_LEVELS, Words.NATIONAL_BODIES, Words.PLACES);
    }

    private List<Range> merged(List<Range> pieces) {
        List<Range> out = new ArrayList<>(pieces.size());
        GrowingName last = null;
        for (Range piece : pieces) {
            if (piece.isEmpty()) {
                continue;
            }
            if (last != null && prose.at(last.range().to()) != ',' && goesOn(last, piece)) {
                last.add(piece);
                out.set(out.size() - 1, last.range());
            } else {
                last = new GrowingName(prose, names, piece);
                out.add(piece);
            }
        }
        return out;
    }

    private boolean goesOn(GrowingName last, Range next) {
        return goesOnAsLevels(last, next)
                || names.isGeneric(next.from(), next.to()) && last.isCollective()
                || bothAreKinds(last.range(), next)
                || isCommittee(last.range()) && isOfficeOfGovernment(next);
    }

    /** Whether levels share the words after the last of them (各市、州、县人民政府; 各市、县(区)市场监管局). */
    private boolean goesOnAsLevels(GrowingName last, Range next) {
        int rank = last.lastRank();
        if (rank == 0 || !last.beginsWithLevels()) {
            return false;
        }
        if (prose.at(last.range().from()) == '各' && endsWithGovernment(next)) {
            return true;
        }
        int prefix = names.chainPrefix(next.from(), next.to());
        if (prefix == next.from() || prose.at(next.from()) == '各') {
            return false;
        }
        if (prefix == next.to() || names.isGeneric(prefix, next.to())) {
            return true;
        }
        boolean ownMatter = prose.longestAt(Words.DOMAINS, next.from(), next.to()) > prefix - next.from();
        return !ownMatter && !DIRECTLY_UNDER.contains(prose.at(prefix)) && names.chainRank(next.from(), prefix) > rank;
    }

    private boolean endsWithGovernment(Range range) {
        return range.length() > 5
                && prose.at(range.from()) != '各'
                && prose.valueBefore(Words.GOVERNMENT_WORDS, range.from(), range.to())
                        .equals("FULL");
    }

    /** Whether both names are kinds of bodies of one character each (各委、局). */
    private boolean bothAreKinds(Range last, Range next) {
        return next.length() <= 2
                && last.length() >= 2
                && prose.at(last.from()) == '各'
                && (last.length() == 2 || prose.at(last.to() - 2) == '、')
                && prose.longestBefore(Words.BODY_ENDS, last.from() + 1, last.to()) == 1
                && prose.longestAt(Words.BODY_ENDS, next.from(), next.to()) == 1
                && names.chainRank(next.from(), next.to()) == 0;
    }

    /** Whether the range is a committee that has one office with the next body (市委、市政府督查室). */
    private boolean isCommittee(Range range) {
        return range.length() == 2
                && prose.at(range.from() + 1) == '委'
                && prose.is(Words.TERRITORY_LEVELS, range.from(), range.to());
    }

    private boolean isOfficeOfGovernment(Range range) {
        return range.length() > 3
                && prose.opens(Words.TERRITORY_LEVELS, range.from(), range.to())
                && prose.opens(Words.GOVERNMENT_WORDS, range.from() + 1, range.to());
    }
}
