package io.github.guihua.core.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of terms of one class (verbs, measure words, suffixes of bodies …) that can be matched in place,
 * from its front or from its back, without cutting strings out of the text.
 *
 * <p>Terms come from resource files: a term a line, {@code #} opens a comment, and what follows a tab is the term's
 * value. Matching works on folded text ({@link io.github.guihua.core.internal.text.Folding}); terms are written folded.
 * Thread-safe.
 */
public final class Lexicon {

    private static final String ENDING = ".txt";

    private final String name;
    private final String[] terms;
    private final String[] values;

    // Built when first asked for: most lexicons are looked up from one side only. Threads may build one each; a trie
    // has only final fields, so whichever is seen is whole.
    private @Nullable Trie forward;
    private @Nullable Trie backward;

    private Lexicon(String name, Map<String, String> entries) {
        this.name = name;
        terms = entries.keySet().toArray(String[]::new);
        values = entries.values().toArray(String[]::new);
    }

    private Trie forward() {
        Trie trie = forward;
        if (trie == null) {
            trie = new Trie(terms, false);
            forward = trie;
        }
        return trie;
    }

    private Trie backward() {
        Trie trie = backward;
        if (trie == null) {
            trie = new Trie(terms, true);
            backward = trie;
        }
        return trie;
    }

    /**
     * A lexicon of the given terms, without values.
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
     * The same lexicon with more terms.
     *
     * @param more the terms with their values, empty where they have none; a term that is there already gets the new
     *     value
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
     * Reads a lexicon from a resource beside a class.
     *
     * @param owner the class whose package and module hold the file
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
     * Opens a resource by way of the class file that it lies beside, which is found at once: on the class path a name
     * alone is looked for in every module of the platform first, which would be most of the time of a first parse.
     */
    private static @Nullable InputStream open(Class<?> owner, String resource) throws IOException {
        String name = owner.getName();
        URL neighbour = owner.getResource(name.substring(name.lastIndexOf('.') + 1) + ".class");
        if (neighbour != null) {
            try {
                return new URL(neighbour, resource).openStream();
            } catch (IOException e) {
                // a class loader of its own kind: it is asked by name
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
     * The longest term that is at a position.
     *
     * @param text folded text
     * @param from where the term must begin
     * @param to where the text ends
     * @return the term's length, 0 when none is there
     */
    public int longestAt(char[] text, int from, int to) {
        return forward().length(text, from, to);
    }

    /**
     * The longest term that ends at a position.
     *
     * @param text folded text
     * @param from where the text begins
     * @param to where the term must end
     * @return the term's length, 0 when none ends there
     */
    public int longestBefore(char[] text, int from, int to) {
        return backward().length(text, from, to);
    }

    /**
     * The value of the longest term that is at a position.
     *
     * @param text folded text
     * @param from where the term must begin
     * @param to where the text ends
     * @return the value as the file gives it (empty when it gives none), or an empty string when no term is there
     */
    public String valueAt(char[] text, int from, int to) {
        int entry = forward().longest(text, from, to);
        return entry < 0 ? "" : values[entry];
    }

    /**
     * The value of the longest term that ends at a position.
     *
     * @param text folded text
     * @param from where the text begins
     * @param to where the term must end
     * @return the value as the file gives it (empty when it gives none), or an empty string when no term ends there
     */
    public String valueBefore(char[] text, int from, int to) {
        int entry = backward().longest(text, from, to);
        return entry < 0 ? "" : values[entry];
    }

    /**
     * The first place in a range where a term is.
     *
     * @param text folded text
     * @param from where to begin to look
     * @param to where the text ends
     * @return the index of the first term, -1 when there is none
     */
    public int find(char[] text, int from, int to) {
        Trie trie = forward();
        for (int i = from; i < to; i++) {
            if (trie.mayBegin(text[i]) && trie.longest(text, i, to) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a term begins with a character; to look no closer at the many places where none does.
     *
     * @param c a folded character
     * @return true when a term begins with it
     */
    public boolean begins(char c) {
        return forward().begins(c);
    }

    /**
     * Whether the whole range is one term.
     *
     * @param text folded text
     * @param from where the range begins
     * @param to where it ends
     * @return true when the range is a term
     */
    public boolean is(char[] text, int from, int to) {
        return from < to && longestAt(text, from, to) == to - from;
    }

    /**
     * Whether a string is a term.
     *
     * @param term the string, folded
     * @return true when the lexicon has it
     */
    public boolean contains(String term) {
        return is(term.toCharArray(), 0, term.length());
    }

    /**
     * The name of the class of words.
     *
     * @return the name of the file without its ending, such as {@code body-ends}; empty for a lexicon of given terms
     */
    public String name() {
        return name;
    }

    /**
     * All terms, in the order of the file.
     *
     * @return an immutable list
     */
    public List<String> terms() {
        return List.of(terms);
    }
}
