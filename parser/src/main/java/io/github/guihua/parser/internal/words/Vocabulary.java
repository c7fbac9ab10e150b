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
     * The word classes, each read on first use, because a plan needs about half of them. Several threads may each read
     * the same class; lexicons are immutable, so a thread may use any of them.
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

    /** Returns the words of the library, without words of a user. */
    public static Vocabulary library() {
        return LIBRARY;
    }

    /**
     * Returns this vocabulary with more words.
     *
     * @param own the words to add, by class, with their values
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

    /** Returns the words of a class, including those that the user added. */
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
     * Returns an object that a rule derives from the words. It is created once per vocabulary in most cases;
     * threads that ask for it at the same time may each create one.
     *
     * @param type the type of the object
     * @param maker creates the object from the words
     */
    public <T> T made(Class<T> type, Function<Vocabulary, T> maker) {
        Object known = made.get(type);
        if (known == null) {
            known = maker.apply(this);
            made.put(type, known);
        }
        return type.cast(known);
    }

    /** Returns the first characters of the words of some classes. */
    public CharSet openings(Words... classes) {
        StringBuilder firsts = new StringBuilder();
        for (Words words : classes) {
            words(words).terms().forEach(term -> firsts.append(term.charAt(0)));
        }
        return CharSet.of(firsts);
    }

    /** Returns the units and measure words. */
    public UnitCatalogue units() {
        return units;
    }
}
