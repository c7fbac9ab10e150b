package io.github.guihua.parser.internal.reading.person;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Tests whether words are names or posts of persons. */
final class PersonWords {

    private static final int LONGEST_POST = 40;
    private static final int LONGEST_ADDRESS = 5;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_OTHER_NAME = 9;
    private static final int LONGEST_JOINED_NAME = 24;

    /** The characters that replace the characters of a name (王某某, 李××). */
    private static final CharSet MASKS = CharSet.of("某×xX*〇○");

    /** The last characters of short names of offices; given names do not end with them. */
    private static final CharSet OFFICE_ENDS = CharSet.of("办局所站室委处厅署股");

    /** The last characters of names of bodies. */
    private static final CharSet BODY_ENDS = OFFICE_ENDS.or("部科队组院校会心司镇乡村街区县市");

    /**
     * The characters before the word of an office that cannot be the end of a person's name (刘副市长). They include the
     * last characters of place names: 石城县长 is not a person named 石城县.
     */
    private static final CharSet NOT_GIVEN = CharSet.of("副代兼省市县区州盟旗镇乡村");

    private static final CharSet NOT_IN_POSTS = CharSet.of(";:。!?的");
    /** The dots between the parts of a name. */
    private static final CharSet DOTS = CharSet.of("·•・‧∙");

    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';

    private final Prose prose;

    PersonWords(Prose prose) {
        this.prose = prose;
    }

    /** Whether a range is a name: a surname and one or two characters, or parts joined by a dot. */
    boolean isName(int from, int to) {
        int length = to - from;
        if (length < 2 || length > LONGEST_JOINED_NAME) {
            return false;
        }
        boolean dot = false;
        boolean masked = true;
        for (int i = from; i < to; i++) {
            boolean mask = MASKS.contains(prose.at(i));
            boolean joins = DOTS.contains(prose.at(i)) && i > from && i + 1 < to;
            if (!mask && !joins && (prose.at(i) < FIRST_HAN || prose.at(i) > LAST_HAN)) {
                return false;
            }
            dot |= joins;
            masked &= mask;
        }
        if (dot || masked) {
            return dot || length <= LONGEST_NAME - 1;
        }
        if (isOfOtherPeople(from, to)) {
            return true;
        }
        if (length > LONGEST_NAME || prose.is(Words.NOT_PERSONS, from, to) || isPost(from, to)) {
            return false;
        }
        int surname = prose.longestAt(Words.SURNAMES, from, to);
        boolean ofBoth = length == LONGEST_NAME && isSurname(from + 1, from + 2);
        boolean ofOne = surname > 0 && (length < LONGEST_NAME || ofBoth);
        boolean ofTwo = surname == 2 && length > 2;
        boolean ofPost = prose.longestAt(Words.POST_PREFIXES, from, to) > 1;
        return (ofOne || ofTwo) && !ofPost && !OFFICE_ENDS.contains(prose.at(to - 1));
    }

    /** Whether a range is a name that begins with a part of Tibetan, Uyghur and other names (扎西顿珠, 阿不都热合曼). */
    private boolean isOfOtherPeople(int from, int to) {
        return to - from <= LONGEST_OTHER_NAME
                && prose.opens(Words.OTHER_NAMES, from, to)
                && !isPost(from, to)
                && !BODY_ENDS.contains(prose.at(to - 1));
    }

    /** Whether a surname of two characters is at an index. */
    boolean isLongSurname(int from, int to) {
        return prose.longestAt(Words.SURNAMES, from, to) == 2;
    }

    /** Whether a surname is at an index. */
    boolean isSurname(int from, int to) {
        return prose.opens(Words.SURNAMES, from, to);
    }

    /** Whether a range ends like a post (副县长, 市教育局主要负责人). */
    boolean isPost(int from, int to) {
        return to - from >= 2
                && to - from <= LONGEST_POST
                && prose.ends(Words.POST_ENDS, from, to)
                && prose.first(NOT_IN_POSTS, from, to) == to;
    }

    /**
     * Whether two posts joined by 、 belong to one person: the second is neither a post of others (各…, 分管…) nor the
     * same office again (局长、副局长).
     */
    boolean isOnePerson(int from, int to, int nextFrom, int nextTo) {
        return !isOfOthers(nextFrom, nextTo)
                && !isAddress(nextFrom, nextTo)
                && (prose.ends(Words.POST_RANKS, from, to) || !isOfOthers(from, to))
                && !isOneOffice(prose.folded(from, to), prose.folded(nextFrom, nextTo));
    }

    private static boolean isOneOffice(String post, String other) {
        return post.endsWith(other) || other.endsWith(post);
    }

    /** Whether a post means the head of a body in general (主要负责人). */
    boolean isHead(FoundPerson person) {
        return !person.isNamed() && prose.ends(Words.HEADS_OF_BODIES, person.postFrom(), person.postTo());
    }

    /** Whether a range is a surname and the word of an office (王局长). */
    private boolean isAddress(int from, int to) {
        int office = prose.after(Words.SURNAMES, from, to);
        return office > from && to - from <= LONGEST_ADDRESS && isOffice(office, to);
    }

    /** Whether a post means many persons, or one of several (各镇镇长, 分管副县长). */
    boolean isOfOthers(int from, int to) {
        return prose.opens(Words.POST_OPENINGS, from, to);
    }

    /** Returns the person if a range is a name, a post, or both side by side, otherwise null. */
    @Nullable
    FoundPerson person(int from, int to) {
        int end = isPost(from, to) ? to : prose.before(Words.POLITE_TITLES, from, to);
        FoundPerson before = nameBefore(from, end);
        if (before != null) {
            return before;
        }
        if (isPost(from, end)) {
            return FoundPerson.posted(from, end);
        }
        return isName(from, end) ? FoundPerson.named(from, end) : nameAfter(from, end);
    }

    /** Returns a person with the name at the end (副市长张三, 市教育局张三). */
    private @Nullable FoundPerson nameAfter(int from, int to) {
        for (int at = Math.max(from + 2, to - LONGEST_JOINED_NAME); at <= to - 2; at++) {
            boolean post = isPost(from, at);
            if ((post || BODY_ENDS.contains(prose.at(at - 1))) && isName(at, to)) {
                return post ? FoundPerson.posted(from, at).withName(at, to) : FoundPerson.named(at, to);
            }
        }
        return null;
    }

    /** Returns a person with the name at the start, and no place or body before the office (张三副市长, 王建国局长). */
    private @Nullable FoundPerson nameBefore(int from, int to) {
        for (int at = from + 2; at <= Math.min(to - 2, from + LONGEST_NAME); at++) {
            boolean body =
                    NOT_GIVEN.contains(prose.at(at - 1)) || at - from > 2 && BODY_ENDS.contains(prose.at(at - 1));
            if (!body && isOffice(at, to) && isName(from, at)) {
                return FoundPerson.named(from, at).withPost(at, to);
            }
        }
        return null;
    }

    private boolean isOffice(int from, int to) {
        return prose.is(Words.POST_ENDS, from, to)
                || prose.is(Words.POST_ENDS, prose.after(Words.POST_PREFIXES, from, to), to);
    }
}
