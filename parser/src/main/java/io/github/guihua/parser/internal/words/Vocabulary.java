package io.github.guihua.parser.internal.words;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import io.github.guihua.core.internal.text.CharSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words that a parser knows: those of the library, and those that its user adds. Immutable and thread-safe. */
public final class Vocabulary {

    private static final Vocabulary LIBRARY = new Vocabulary(null, UnitCatalogue.standard());

    /**
     * The classes of words, each read when it is first asked for, since a plan needs about half of them. Two threads may
     * both read one; the values are immutable, so each may use either.
     */
    private final @Nullable Lexicon[] lexicons = new Lexicon[Words.values().length];

    private final Map<String, Lexicon> files = new ConcurrentHashMap<>();
    private final @Nullable Vocabulary base;
    private final UnitCatalogue units;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    private Vocabulary(@Nullable Vocabulary base, UnitCatalogue units) {
        this.base = base;
        this.units = units;
    }

    /** The words of the library alone. */
    public static Vocabulary library() {
        return LIBRARY;
    }

    /**
     * These words and more.
     *
     * @param own for each class the words that are added to it, with what it says of each
     */
    public Vocabulary with(Map<Words, Map<String, String>> own) {
        if (own.isEmpty()) {
            return this;
        }
        Map<String, String> counted = own.get(Words.UNIT_CLASSES);
        Vocabulary more = new Vocabulary(this, counted == null ? units : units.withMeasureWords(counted.keySet()));
        own.forEach(
                (words, added) -> more.lexicons[words.ordinal()] = words(words).with(added));
        return more;
    }

    /** A class of words, with those that the user added to it. */
    public Lexicon words(Words words) {
        Lexicon known = lexicons[words.ordinal()];
        if (known == null) {
            known = read(words);
            lexicons[words.ordinal()] = known;
        }
        return known;
    }

    private Lexicon read(Words words) {
        if (base != null) {
            return base.words(words);
        }
        Lexicon all = files.get(words.file());
        if (all == null) {
            all = Lexicon.load(Words.class, words.file());
            files.put(words.file(), all);
        }
        return words.tag().isEmpty() ? all : all.tagged(words.tag());
    }

    /**
     * What a rule makes of the words, once for a vocabulary.
     *
     * @param type what is made
     * @param maker makes it of the words
     */
    public <T> T made(Class<T> type, Function<Vocabulary, T> maker) {
        Object known = made.get(type);
        if (known == null) {
            known = maker.apply(this);
            made.put(type, known);
        }
        return type.cast(known);
    }

    /** The characters with which words of some classes begin. */
    public CharSet openings(Words... classes) {
        StringBuilder firsts = new StringBuilder();
        for (Words words : classes) {
            words(words).terms().forEach(term -> firsts.append(term.charAt(0)));
        }
        return CharSet.of(firsts);
    }

    /** The units and measure words. */
    public UnitCatalogue units() {
        return units;
    }
}
