package io.github.guihua.parser.internal.reading.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Combines posts and names in the order of the text. Posts joined by 、 belong to one person (县委常委、常务副县长张三),
 * unless as many names follow as there are posts (县委常委、常务副县长张三、李四).
 */
final class PersonGroups {

    private final PersonWords words;
    private final List<FoundPerson> done = new ArrayList<>();

    /** The posts that have no name yet, in order. */
    private final List<FoundPerson> posts = new ArrayList<>();

    /** The posts before the last named person, and the number of names after them. */
    private List<FoundPerson> shared = List.of();

    private int sharing;

    /** Whether names come before their posts (张三 副市长). */
    private boolean namesFirst;

    /** Whether the last person may still get a post. */
    private boolean open;

    PersonGroups(PersonWords words) {
        this.words = words;
    }

    /** Records that unreadable words are between this person and the next. */
    void breakOff() {
        flush();
        open = false;
    }

    /** Adds a person after a comma, or the first one. */
    void next(FoundPerson person) {
        if (done.isEmpty() && posts.isEmpty()) {
            namesFirst = isName(person);
        }
        flush();
        take(person);
    }

    /** Adds a person after a comma: the post for the name before it, or another person. */
    void comma(FoundPerson person) {
        if (!namesFirst || words.isOfOthers(person.postFrom(), person.postTo()) || !givesPost(person)) {
            next(person);
        }
    }

    /** Adds a person after 、 or 和. */
    void listed(FoundPerson person) {
        FoundPerson last = last();
        if (posts.isEmpty() && isName(person) && sharing > 0) {
            done.add(person);
            sharing++;
            share();
            open = true;
        } else if (!posts.isEmpty()
                && person.isPosted()
                && person.postFrom() == person.from()
                && isOnePerson(posts.get(posts.size() - 1), person)) {
            join(person);
        } else if (open
                && namesFirst
                && last != null
                && last.isPosted()
                && last.postFrom() > last.nameFrom()
                && !person.isNamed()
                && isOnePerson(last, person)) {
            replaceLast(last.withPost(last.postFrom(), person.postTo()));
        } else {
            next(person);
        }
    }

    /** Adds a person after a blank: the name for the post before it, or the post for the name. */
    void blank(FoundPerson person) {
        if (!posts.isEmpty() && isName(person)) {
            name(person);
        } else if (!namesFirst || !givesPost(person)) {
            listed(person);
        }
    }

    /** Adds the name or the post in a bracket to the person before it. */
    void bracket(FoundPerson person, int end) {
        if (!posts.isEmpty() && isName(person)) {
            name(person);
        } else if (!posts.isEmpty() && !person.isNamed()) {
            FoundPerson post = posts.get(posts.size() - 1);
            posts.set(posts.size() - 1, post.withPost(post.postFrom(), end));
        } else if (!givesPost(person) && !open && person.isNamed()) {
            next(person);
        }
    }

    List<FoundPerson> finish() {
        flush();
        return done;
    }

    private void take(FoundPerson person) {
        if (person.isNamed()) {
            done.add(person);
            shared = person.isPosted() ? List.of(person) : List.of();
            sharing = person.isPosted() && person.postFrom() < person.nameFrom() ? 1 : 0;
            open = true;
        } else {
            posts.add(person);
            open = false;
        }
    }

    private static boolean isName(FoundPerson person) {
        return person.isNamed() && !person.isPosted();
    }

    private boolean isOnePerson(FoundPerson before, FoundPerson person) {
        return words.isOnePerson(before.postFrom(), before.postTo(), person.postFrom(), person.postTo());
    }

    /** Gives a post to the last person if that person may still get one; returns whether it was given. */
    private boolean givesPost(FoundPerson post) {
        FoundPerson last = last();
        if (!open || last == null || last.isPosted() || post.isNamed()) {
            return false;
        }
        replaceLast(last.withPost(post.postFrom(), post.postTo()));
        return true;
    }

    /** Adds one more post, with or without a name after it, to the person whose posts were listed. */
    private void join(FoundPerson person) {
        posts.add(FoundPerson.posted(person.postFrom(), person.postTo()));
        if (person.isNamed()) {
            name(FoundPerson.named(person.nameFrom(), person.nameTo()));
        }
    }

    /** Adds a person with all posts that have no name yet. */
    private void name(FoundPerson person) {
        shared = List.copyOf(posts);
        int from = posts.get(0).postFrom();
        int to = posts.get(posts.size() - 1).postTo();
        posts.clear();
        done.add(person.withPost(from, to));
        sharing = 1;
        open = true;
    }

    /** Gives several posts one by one to the names after them, when there are as many names as posts. */
    private void share() {
        if (sharing != shared.size() || sharing < 2) {
            return;
        }
        for (int i = 0; i < sharing; i++) {
            int at = done.size() - sharing + i;
            FoundPerson post = shared.get(i);
            done.set(at, done.get(at).withPost(post.postFrom(), post.postTo()));
        }
    }

    /** Adds the posts that have no name as one person. */
    private void flush() {
        if (!posts.isEmpty()) {
            done.add(FoundPerson.posted(
                    posts.get(0).postFrom(), posts.get(posts.size() - 1).postTo()));
            posts.clear();
        }
        sharing = 0;
    }

    private @Nullable FoundPerson last() {
        return done.isEmpty() ? null : done.get(done.size() - 1);
    }

    private void replaceLast(FoundPerson person) {
        done.set(done.size() - 1, person);
    }
}
