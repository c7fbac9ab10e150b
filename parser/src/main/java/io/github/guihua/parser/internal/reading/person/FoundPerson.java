package io.github.guihua.parser.internal.reading.person;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.Optional;

/**
 * The place of a person in a prose: the ranges of the name and of the post. An empty range means that there is none.
 *
 * @param nameFrom index of the first character of the name
 * @param nameTo index after its last character
 * @param postFrom index of the first character of the post
 * @param postTo index after its last character
 */
public record FoundPerson(int nameFrom, int nameTo, int postFrom, int postTo) {

    static FoundPerson named(int from, int to) {
        return new FoundPerson(from, to, 0, 0);
    }

    static FoundPerson posted(int from, int to) {
        return new FoundPerson(0, 0, from, to);
    }

    FoundPerson withName(int from, int to) {
        return new FoundPerson(from, to, postFrom, postTo);
    }

    /** Returns this person with a post. */
    public FoundPerson withPost(int from, int to) {
        return new FoundPerson(nameFrom, nameTo, from, to);
    }

    /** Whether there is a name. */
    public boolean isNamed() {
        return nameTo > nameFrom;
    }

    /** Whether there is a post. */
    public boolean isPosted() {
        return postTo > postFrom;
    }

    /** Returns the index of the first character of name and post. */
    public int from() {
        return !isPosted() ? nameFrom : !isNamed() ? postFrom : Math.min(nameFrom, postFrom);
    }

    /** Returns the index after the last character of name and post. */
    public int to() {
        return Math.max(nameTo, postTo);
    }

    /** Returns the person for the plan. */
    public ResponsiblePerson of(Prose prose, PersonRole role) {
        return new ResponsiblePerson(
                isNamed() ? Optional.of(prose.quoted(nameFrom, nameTo)) : Optional.empty(),
                isPosted() ? Optional.of(prose.raw(postFrom, postTo)) : Optional.empty(),
                role,
                prose.place(from(), to()));
    }
}
