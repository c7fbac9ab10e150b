package io.github.guihua.parser.internal.words;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import io.github.guihua.core.internal.text.CharSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The words that a parser knows: those of the library, and those that its user adds. Immutable and thread-safe. */
public final class Vocabulary {

    private static final Vocabulary LIBRARY = new Vocabulary(loaded(), UnitCatalogue.standard());

    private final Lexicon[] lexicons;
    private final UnitCatalogue units;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    private Vocabulary(Lexicon[] lexicons, UnitCatalogue units) {
        this.lexicons = lexicons;
        this.units = units;
    }

    private static Lexicon[] loaded() {
        Words[] classes = Words.values();
        Lexicon[] lexicons = new Lexicon[classes.length];
        for (Words words : classes) {
            Lexicon all = Lexicon.load(Words.class, words.file());
            lexicons[words.ordinal()] = words.tag().isEmpty() ? all : all.tagged(words.tag());
        }
        return lexicons;
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
        Lexicon[] all = lexicons.clone();
        own.forEach((words, more) -> all[words.ordinal()] = all[words.ordinal()].with(more));
        Map<String, String> counted = own.get(Words.UNIT_CLASSES);
        return new Vocabulary(all, counted == null ? units : units.withMeasureWords(counted.keySet()));
    }

    /** A class of words, with those that the user added to it. */
    public Lexicon words(Words words) {
        return lexicons[words.ordinal()];
    }

    /**
     * What a rule makes of the words, once for a vocabulary.
     *
     * @param type what is made
     * @param maker makes it of the words
     */
    public <T> T made(Class<T> type, Function<Vocabulary, T> maker) {
        return type.cast(made.computeIfAbsent(type, t -> maker.apply(this)));
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
