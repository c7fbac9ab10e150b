package io.github.guihua.parser.internal.reading.person;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the persons after a label (责任领导：) or in a column. */
public final class PersonReader {

    /** The way in which a piece is joined to the piece before it. */
    private enum Join {
        FIRST,
        LIST,
        COMMA,
        BLANK,
        BRACKET
    }

    /** A piece of a list of persons between two marks. */
    private record Piece(int from, int to, Join join) {
        int length() {
            return to - from;
        }

        Piece upTo(Piece last) {
            return new Piece(from, last.to, join);
        }
    }

    private static final CharSet COMMAS = CharSet.of(",;。/:\"“”");
    private static final CharSet JOINERS = CharSet.of("和及与");
    private static final CharSet OPENING = CharSet.of("([【〔");
    private static final CharSet CLOSING = CharSet.of(")]】〕");
    private static final CharSet BRACKETS = OPENING.or(CLOSING);
    private static final CharSet PIECE_ENDS = COMMAS.or(CLOSING).or(JOINERS).or("、");

    private static final char FIRST_CHINESE = '\u3001';

    private final Prose prose;
    private final PersonWords words;
    private final int from;
    private final int to;

    private PersonReader(Prose prose, int from, int to) {
        this.prose = prose;
        this.words = new PersonWords(prose);
        this.from = from;
        this.to = to;
    }

    /**
     * Returns the persons of a range that contains only a list of persons, in the order of the text.
     *
     * @param prose the prose
     * @param from where the list begins
     * @param to where it ends
     */
    public static List<FoundPerson> read(Prose prose, int from, int to) {
        return new PersonReader(prose, from, to).read();
    }

    /** Whether the words only give positions in a leading group (主要领导为组长) and name no person. */
    public static boolean isRoster(Prose prose, List<FoundPerson> persons) {
        return persons.stream()
                .noneMatch(person ->
                        person.isNamed() || !prose.ends(Words.ROSTER_POSTS, person.postFrom(), person.postTo()));
    }

    /** Whether words only join names or accompany them (和, 同志, 等). */
    public static boolean isBetween(Prose prose, int from, int to) {
        return from == to
                || prose.is(Words.POLITE_TITLES, from, to)
                || to - from == 1 && JOINERS.contains(prose.at(from));
    }

    /** Whether a range is the name of a person. */
    public static boolean isName(Prose prose, int from, int to) {
        return new PersonWords(prose).isName(from, to);
    }

    /** Returns the person if a whole range is a name and a post, or a post alone, otherwise null. */
    public static @Nullable FoundPerson posted(Prose prose, int from, int to) {
        FoundPerson person = new PersonWords(prose).person(from, to);
        return person != null && person.isPosted() ? person : null;
    }

    private List<FoundPerson> read() {
        PersonGroups groups = new PersonGroups(words);
        int bodies = -1;
        for (Piece piece : namesTogether(pieces())) {
            FoundPerson person = person(piece);
            if (person == null) {
                groups.breakOff();
                bodies = bodies < 0 || piece.join() == Join.COMMA ? piece.from() : bodies;
                continue;
            }
            if (bodies >= 0 && piece.join() == Join.LIST && words.isHead(person)) {
                // 市商务局、市财政局主要负责人: the post belongs to all these bodies
                person = FoundPerson.posted(bodies, person.postTo());
            }
            bodies = -1;
            switch (piece.join()) {
                case BRACKET -> groups.bracket(person, Math.min(piece.to() + 1, to));
                case BLANK -> groups.blank(person);
                case LIST -> groups.listed(person);
                case COMMA -> groups.comma(person);
                case FIRST -> groups.next(person);
            }
        }
        return groups.finish();
    }

    /** Returns the person of a piece. A bracket after a name gives the post, even if it looks like name and post. */
    private @Nullable FoundPerson person(Piece piece) {
        boolean post = piece.join() == Join.BRACKET && words.isPost(piece.from(), piece.to());
        return post ? FoundPerson.posted(piece.from(), piece.to()) : words.person(piece.from(), piece.to());
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Join join = Join.FIRST;
        int start = from;
        int i = from;
        while (i < to) {
            char c = prose.at(i);
            if (i > start && prose.isAfterBlank(i)) {
                join = cut(pieces, start, i, join, Join.BLANK);
                start = i;
            }
            if (c == '、' || COMMAS.contains(c)) {
                join = cut(pieces, start, i, join, c == '、' ? Join.LIST : Join.COMMA);
                start = ++i;
            } else if (i > start && JOINERS.contains(c) && joinsPersons(start, i)) {
                join = cut(pieces, start, i, join, Join.LIST);
                start = ++i;
            } else if (Figures.isArabic(c)) {
                // 张三13800000000: the number is not part of the name
                join = cut(pieces, start, i, join, Join.BLANK);
                while (i < to && prose.at(i) < FIRST_CHINESE && !BRACKETS.contains(prose.at(i))) {
                    i++;
                }
                start = i;
            } else if (OPENING.contains(c)) {
                int close = close(i);
                boolean inside = close + 1 < to && !endsPiece(close + 1) && !hasName(start, i);
                if (!inside) {
                    cut(pieces, start, i, join, Join.BRACKET);
                    pieces.add(new Piece(i + 1, close, Join.BRACKET));
                    join = Join.LIST;
                    start = Math.min(close + 1, to);
                }
                i = Math.min(close + 1, to);
            } else {
                i++;
            }
        }
        cut(pieces, start, to, join, join);
        return pieces;
    }

    /** Ends a piece and sets how the next one is joined; of several marks the strongest counts. */
    private static Join cut(List<Piece> pieces, int start, int end, Join join, Join next) {
        if (start < end) {
            pieces.add(new Piece(start, end, join));
            return next;
        }
        return next == Join.BLANK ? join : next;
    }

    private boolean endsPiece(int index) {
        return PIECE_ENDS.contains(prose.at(index)) || prose.isAfterBlank(index);
    }

    private boolean hasName(int start, int end) {
        FoundPerson person = start < end ? words.person(start, end) : null;
        return person != null && person.isNamed();
    }

    /** Whether a person is before a word and another after it (张三和李四). */
    private boolean joinsPersons(int start, int at) {
        int end = at + 1;
        while (end < to && !endsPiece(end) && !OPENING.contains(prose.at(end))) {
            end++;
        }
        return words.person(start, at) != null && end - at > 2 && words.person(at + 1, end) != null;
    }

    /** Returns the index of the mark that closes a bracket, or the end of the list if the copy lost it. */
    private int close(int open) {
        int close = prose.brackets().partner(open);
        return close > open && close < to ? close : to;
    }

    /** Joins names that are printed with blanks between their characters (张　三). */
    private List<Piece> namesTogether(List<Piece> pieces) {
        List<Piece> together = new ArrayList<>(pieces.size());
        int i = 0;
        while (i < pieces.size()) {
            Piece first = pieces.get(i);
            int n = first.length() <= 2 ? spread(pieces, i) : isCutInName(pieces, i) ? 2 : 1;
            together.add(n == 1 ? first : first.upTo(pieces.get(i + n - 1)));
            i += n;
        }
        return together;
    }

    /** Returns how many pieces are the characters of one name; 1 if they are not. */
    private int spread(List<Piece> pieces, int at) {
        Piece first = pieces.get(at);
        boolean surname = first.length() == 1 || words.isLongSurname(first.from(), first.to());
        if (!surname || !isBlank(pieces, at + 1, 2)) {
            return 1;
        }
        Piece second = pieces.get(at + 1);
        if (second.length() == 1 && isBlank(pieces, at + 2, 1)) {
            Piece third = pieces.get(at + 2);
            boolean beginsNext = isBlank(pieces, at + 3, 2) && words.isSurname(third.from(), third.to());
            boolean ofTwo = words.isLongSurname(first.from(), second.to());
            if ((ofTwo || !beginsNext) && words.isName(first.from(), third.to())) {
                return 3;
            }
        }
        return words.isName(first.from(), second.to()) ? 2 : 1;
    }

    /** Whether a piece is a post and a surname before a blank (副县长陈　勇). */
    private boolean isCutInName(List<Piece> pieces, int at) {
        if (!isBlank(pieces, at + 1, 2)) {
            return false;
        }
        Piece first = pieces.get(at);
        for (int surname = 1; surname <= 2; surname++) {
            int from = first.to() - surname;
            boolean whole = words.isName(from, pieces.get(at + 1).to());
            if (whole && words.isSurname(from, first.to()) && words.isPost(first.from(), from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a piece after a blank, not longer than a given length. */
    private static boolean isBlank(List<Piece> pieces, int at, int longest) {
        return at < pieces.size()
                && pieces.get(at).join() == Join.BLANK
                && pieces.get(at).length() <= longest;
    }
}
