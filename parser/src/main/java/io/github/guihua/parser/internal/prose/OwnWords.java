package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that the user of a parser adds to its classes of words, by the names of the lexicons. Immutable to who looks
 * at it, and thread-safe.
 */
public final class OwnWords {

    /** No words but those of the library. */
    public static final OwnWords NONE = new OwnWords(Map.of());

    private final Map<String, Map<String, String>> own;

    /** Standard lexicons with the own words put in, each made when first asked for. */
    private final Map<String, Lexicon> extended = new ConcurrentHashMap<>();

    /**
     * Words by the names of their classes.
     *
     * @param own for each name of a lexicon the terms with their values
     */
    public OwnWords(Map<String, Map<String, String>> own) {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        own.forEach((name, terms) -> copy.put(name, new LinkedHashMap<>(terms)));
        this.own = copy;
    }

    /** The lexicon itself, or with the words that were added to its class. */
    Lexicon in(Lexicon standard) {
        if (own.isEmpty()) {
            return standard;
        }
        Map<String, String> more = own.get(standard.name());
        return more == null ? standard : extended.computeIfAbsent(standard.name(), name -> standard.with(more));
    }
}
