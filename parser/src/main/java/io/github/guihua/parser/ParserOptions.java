package io.github.guihua.parser;

import io.github.guihua.core.text.Folding;
import io.github.guihua.parser.internal.prose.OwnWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a {@link PlanParser} works. Immutable.
 *
 * <pre>{@code
 * ParserOptions options = ParserOptions.DEFAULT
 *         .withWords(WordClass.MEASURE_WORD, "驿")
 *         .withWords(WordClass.BODY_ENDING, "攻坚指挥组");
 * PlanParser parser = PlanParser.with(options);
 * }</pre>
 */
public final class ParserOptions {

    /** The options of {@link PlanParser#create()}. */
    public static final ParserOptions DEFAULT = new ParserOptions(ParseLimits.DEFAULT, Map.of());

    private final ParseLimits limits;
    private final Map<WordClass, Set<String>> words;

    private ParserOptions(ParseLimits limits, Map<WordClass, Set<String>> words) {
        this.limits = limits;
        this.words = words;
    }

    /**
     * How much of a text is read.
     *
     * @return the limits, never null
     */
    public ParseLimits limits() {
        return limits;
    }

    /**
     * The same options with other limits.
     *
     * @param other the limits, not null
     * @return other options
     */
    public ParserOptions withLimits(ParseLimits other) {
        return new ParserOptions(Objects.requireNonNull(other, "limits"), words);
    }

    /**
     * The words that were added to a class of the parser's words.
     *
     * @param wordClass the class, not null
     * @return an unmodifiable list of the added words, folded, each once, in the order in which they came; empty when
     *     none were added
     */
    public List<String> words(WordClass wordClass) {
        return List.copyOf(words.getOrDefault(Objects.requireNonNull(wordClass, "wordClass"), Set.of()));
    }

    /**
     * The same options with more words of a class.
     *
     * @param wordClass what the words are, not null
     * @param more the words; full-width signs are folded and blanks taken out, as in the text that is read
     * @return other options
     * @throws IllegalArgumentException when a word is blank
     */
    public ParserOptions withWords(WordClass wordClass, String... more) {
        Set<String> all = new LinkedHashSet<>(words(wordClass));
        for (int i = 0; i < Objects.requireNonNull(more, "more").length; i++) {
            String word = Objects.requireNonNull(more[i], "more[" + i + "]");
            String folded = new String(Folding.fold(word)).replace(" ", "");
            if (folded.isEmpty()) {
                throw new IllegalArgumentException("a word of " + wordClass + " is blank");
            }
            all.add(folded);
        }
        Map<WordClass, Set<String>> copy = new EnumMap<>(WordClass.class);
        copy.putAll(words);
        copy.put(wordClass, all);
        return new ParserOptions(limits, copy);
    }

    OwnWords ownWords() {
        Map<String, Map<String, String>> byLexicon = new LinkedHashMap<>();
        words.forEach((wordClass, all) -> {
            Map<String, String> terms = new LinkedHashMap<>();
            all.forEach(word -> terms.put(word, wordClass.value()));
            byLexicon.put(wordClass.lexicon(), terms);
        });
        return byLexicon.isEmpty() ? OwnWords.NONE : new OwnWords(byLexicon);
    }

    /** Reads {@code ParserOptions[limits, words]}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(List.of(limits.toString()));
        words.forEach((wordClass, all) -> parts.add(wordClass + "=" + all));
        return "ParserOptions" + parts;
    }
}
