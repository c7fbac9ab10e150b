package io.github.guihua.core.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of terms of one class (verbs, measure words, suffixes of bodies …). Terms are matched in place, at
 * the start or at the end of a range, without creating substrings of the text.
 *
 * <p>Terms come from resource files with one term per line. A line that starts with {@code #} is a comment; text after
 * a tab is the term's value. The value {@code -} marks a trap: a longer word that only begins or ends like a term. When
 * a trap is the longest match, there is no term. Matching works on folded text
 * ({@link io.github.guihua.core.internal.text.Folding}); terms are written folded. Thread-safe.
 */
public final class Lexicon {

    private static final String ENDING = ".txt";

    /** The value of an entry that is no term: a longer word that only begins or ends like one. */
    private static final String TRAP = "-";

    private final String name;
    private final String[] terms;
    private final String[] values;
    private final BitSet traps = new BitSet();

    /** The terms of each tag that was asked for. */
    private final Map<String, Lexicon> tagged = new ConcurrentHashMap<>();

    // Built on first use, because most lexicons are used in one direction only. Several threads may each build a trie;
    // it has only final fields, so every thread sees a complete one.
    private @Nullable Trie forward;
    private @Nullable Trie backward;

    private Lexicon(String name, Map<String, String> entries) {
        this.name = name;
        terms = entries.keySet().toArray(String[]::new);
        values = entries.values().toArray(String[]::new);
        for (int i = 0; i < values.length; i++) {
            traps.set(i, values[i].equals(TRAP));
        }
    }

    private Trie forward() {
        Trie trie = forward;
        if (trie == null) {
            trie = new Trie(terms, traps, false);
            forward = trie;
        }
        return trie;
    }

    private Trie backward() {
        Trie trie = backward;
        if (trie == null) {
            trie = new Trie(terms, traps, true);
            backward = trie;
        }
        return trie;
    }

    /**
     * Returns a lexicon of the given terms, without values.
     *
     * @param terms the terms, none empty
     * @return a lexicon of these terms
     * @throws IllegalArgumentException when a term is empty
     */
    public static Lexicon of(Collection<String> terms) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String term : terms) {
            entries.put(checked(term), "");
        }
        return new Lexicon("", entries);
    }

    /**
     * Returns this lexicon with more terms.
     *
     * @param more the terms with their values (empty for no value); a term that this lexicon already contains gets the
     *     new value
     * @return another lexicon of the same name
     * @throws IllegalArgumentException when a term is empty
     */
    public Lexicon with(Map<String, String> more) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < terms.length; i++) {
            entries.put(terms[i], values[i]);
        }
        more.forEach((term, value) -> entries.put(checked(term), Objects.requireNonNull(value, "value")));
        return new Lexicon(name, entries);
    }

    /**
     * Returns the terms whose value contains a tag, and the traps.
     *
     * @param tag the tag; a value consists of tags separated by spaces
     * @return a lexicon of the same name, with terms without values
     */
    public Lexicon tagged(String tag) {
        return tagged.computeIfAbsent(tag, this::withTag);
    }

    private Lexicon withTag(String tag) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < terms.length; i++) {
            if (traps.get(i)) {
                entries.put(terms[i], TRAP);
            } else if (List.of(values[i].split(" ")).contains(tag)) {
                entries.put(terms[i], "");
            }
        }
        return new Lexicon(name, entries);
    }

    /**
     * Reads a lexicon from a resource in the package of a class.
     *
     * @param owner the class whose package and module contain the file
     * @param resource the file's name, relative to the class
     * @return the lexicon of the file's terms
     * @throws IllegalStateException when there is no such file
     */
    public static Lexicon load(Class<?> owner, String resource) {
        try (InputStream in = open(owner, resource)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + resource + " beside " + owner.getName());
            }
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> entries = new LinkedHashMap<>();
            int start = 0;
            while (start < file.length()) {
                int feed = file.indexOf('\n', start);
                String line = file.substring(start, feed < 0 ? file.length() : feed);
                start += line.length() + 1;
                int comment = line.indexOf('#');
                String content = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!content.isEmpty()) {
                    int tab = content.indexOf('\t');
                    String term = tab < 0 ? content : content.substring(0, tab).strip();
                    entries.put(
                            checked(term),
                            tab < 0 ? "" : content.substring(tab + 1).strip());
                }
            }
            String name =
                    resource.endsWith(ENDING) ? resource.substring(0, resource.length() - ENDING.length()) : resource;
            return new Lexicon(name, entries);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + resource, e);
        }
    }

    /**
     * Opens a resource by the URL of the class file in the same package. That lookup is fast. A lookup by name on the
     * class path searches every platform module first, which would take most of the time of a first parse.
     */
    private static @Nullable InputStream open(Class<?> owner, String resource) throws IOException {
        String name = owner.getName();
        URL neighbour = owner.getResource(name.substring(name.lastIndexOf('.') + 1) + ".class");
        if (neighbour != null) {
            try {
                return new URL(neighbour, resource).openStream();
            } catch (IOException e) {
                // a special class loader: look the resource up by name
            }
        }
        return owner.getResourceAsStream(resource);
    }

    private static String checked(String term) {
        if (Objects.requireNonNull(term, "term").isEmpty()) {
            throw new IllegalArgumentException("a lexicon has no empty terms");
        }
        return term;
    }

    /**
     * Returns the length of the longest term that begins at a position.
     *
     * @param text folded text
     * @param from where the term must begin
     * @param to the end of the text
     * @return the term's length, 0 when no term begins there
     */
    public int longestAt(char[] text, int from, int to) {
        return forward().length(text, from, to);
    }

    /**
     * Returns the length of the longest term that ends at a position.
     *
     * @param text folded text
     * @param from the start of the text
     * @param to where the term must end
     * @return the term's length, 0 when no term ends there
     */
    public int longestBefore(char[] text, int from, int to) {
        return backward().length(text, from, to);
    }

    /**
     * Returns the value of the longest term that begins at a position.
     *
     * @param text folded text
     * @param from where the term must begin
     * @param to the end of the text
     * @return the value as the file gives it (empty when it gives none), or an empty string when no term begins there
     */
    public String valueAt(char[] text, int from, int to) {
        int entry = forward().longest(text, from, to);
        return entry < 0 ? "" : values[entry];
    }

    /**
     * Returns the value of the longest term that ends at a position.
     *
     * @param text folded text
     * @param from the start of the text
     * @param to where the term must end
     * @return the value as the file gives it (empty when it gives none), or an empty string when no term ends there
     */
    public String valueBefore(char[] text, int from, int to) {
        int entry = backward().longest(text, from, to);
        return entry < 0 ? "" : values[entry];
    }

    /**
     * Returns whether the longest match at a position is a longer word that is no term.
     *
     * @param text folded text
     * @param from the start of the word
     * @param to the end of the text
     * @return true when a trap begins there
     */
    public boolean hidesAt(char[] text, int from, int to) {
        return forward().size(text, from, to) < 0;
    }

    /**
     * Finds the first term in a range; longer words that are no terms are skipped.
     *
     * @param text folded text
     * @param from the start of the search
     * @param to the end of the text
     * @return the index at which the first term begins, -1 when there is none
     */
    public int find(char[] text, int from, int to) {
        Trie trie = forward();
        int i = trie.next(text, from, to);
        while (i < to) {
            int size = trie.size(text, i, to);
            if (size > 0) {
                return i;
            }
            i = trie.next(text, i + Math.max(1, -size), to);
        }
        return -1;
    }

    /**
     * Returns whether a term begins with a character. A quick test that skips the many positions where no term begins.
     *
     * @param c a folded character
     * @return true when a term begins with it
     */
    public boolean begins(char c) {
        return forward().begins(c);
    }

    /**
     * Returns whether the whole range is one term.
     *
     * @param text folded text
     * @param from the start of the range
     * @param to the end of the range
     * @return true when the range is a term
     */
    public boolean is(char[] text, int from, int to) {
        return from < to && longestAt(text, from, to) == to - from;
    }

    /**
     * Returns whether a string is a term.
     *
     * @param term the string, folded
     * @return true when it is a term of this lexicon
     */
    public boolean contains(String term) {
        return !term.isEmpty() && forward().begins(term.charAt(0)) && is(term.toCharArray(), 0, term.length());
    }

    /**
     * Returns the value of a string that is a term.
     *
     * @param term the string, folded
     * @return the value as the file gives it (empty when it gives none), or an empty string when it is no term
     */
    public String value(String term) {
        return contains(term) ? valueAt(term.toCharArray(), 0, term.length()) : "";
    }

    /**
     * Returns the length of the longest term with which a string begins.
     *
     * @param words the string, folded
     * @return the term's length, 0 when the string begins with none
     */
    public int opening(String words) {
        boolean may = !words.isEmpty() && forward().begins(words.charAt(0));
        return may ? longestAt(words.toCharArray(), 0, words.length()) : 0;
    }

    /**
     * Returns the length of the longest term with which a string ends.
     *
     * @param words the string, folded
     * @return the term's length, 0 when the string ends with none
     */
    public int ending(String words) {
        boolean may = !words.isEmpty() && backward().begins(words.charAt(words.length() - 1));
        return may ? longestBefore(words.toCharArray(), 0, words.length()) : 0;
    }

    /**
     * Returns whether a term is anywhere in a string.
     *
     * @param words the string, folded
     * @return true when the string holds a term
     */
    public boolean isIn(String words) {
        return find(words.toCharArray(), 0, words.length()) >= 0;
    }

    /**
     * Returns the name of the class of words.
     *
     * @return the name of the file without its ending, such as {@code body-ends}; empty for a lexicon that was not read
     *     from a file
     */
    public String name() {
        return name;
    }

    /**
     * Returns all terms, in the order of the file.
     *
     * @return an immutable list
     */
    public List<String> terms() {
        return IntStream.range(0, terms.length)
                .filter(i -> !traps.get(i))
                .mapToObj(i -> terms[i])
                .toList();
    }
}
