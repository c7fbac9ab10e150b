package io.github.guihua.core.internal.quantity;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.quantity.Dimension;
import io.github.guihua.core.quantity.Factor;
import io.github.guihua.core.quantity.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units and measure words that planning documents use; also finds them in a text. Immutable and thread-safe. */
public final class UnitCatalogue {

    private static final char TIMES = '次';
    private static final UnitCatalogue STANDARD = new UnitCatalogue(Lexicon.load(UnitCatalogue.class, "units.txt"));

    /** The greatest length of a unit; limits the depth of the recursion over compounds. */
    private static final int MAX_SYMBOL = 64;

    /** What 每 after a unit may be about. */
    private static final Set<Dimension> PER =
            EnumSet.of(Dimension.VOLUME, Dimension.MASS, Dimension.LENGTH, Dimension.AREA);

    private final Lexicon symbols;
    private final Map<String, Unit> units;

    private UnitCatalogue(Lexicon symbols) {
        this.symbols = symbols;
        Map<String, Unit> map = new HashMap<>();
        for (String symbol : symbols.terms()) {
            char[] chars = symbol.toCharArray();
            map.put(symbol, unit(symbol, symbols.valueAt(chars, 0, chars.length)));
        }
        this.units = Map.copyOf(map);
    }

    private static Unit unit(String symbol, String row) {
        String[] cells = row.split("\t");
        Optional<String> ucum = cells[3].equals("-") ? Optional.empty() : Optional.of(cells[3]);
        return new Unit(symbol, Dimension.valueOf(cells[0]), Factor.parse(cells[1]), cells[2], ucum);
    }

    /**
     * Returns the catalogue of the library.
     *
     * @return the catalogue, always the same instance
     */
    public static UnitCatalogue standard() {
        return STANDARD;
    }

    /**
     * Returns this catalogue with more measure words. Each new word counts things and converts into no other unit.
     *
     * @param words the measure words, folded, none empty; a word that the catalogue already contains becomes a word of
     *     count
     * @return another catalogue
     * @throws IllegalArgumentException when a word is empty
     */
    public UnitCatalogue withMeasureWords(Collection<String> words) {
        Map<String, String> rows = new LinkedHashMap<>();
        words.forEach(word -> rows.put(word, Dimension.COUNT + "\t1\t" + word + "\t-"));
        return new UnitCatalogue(symbols.with(rows));
    }

    /**
     * Returns the symbols of all simple units.
     *
     * @return their symbols, in the order of the resource file
     */
    public List<String> symbols() {
        return symbols.terms();
    }

    /**
     * Matches the unit at an index. It may be a compound with / and · (件/万人, 元/人·月), and another name of it in brackets
     * may follow (套(户)).
     *
     * @param text folded text
     * @param from where the unit must begin
     * @param to the end of the text
     * @return the match; {@link UnitMatch#isNone()} when no unit is there
     */
    public UnitMatch match(char[] text, int from, int to) {
        int length = symbols.longestAt(text, from, to);
        if (length == 0) {
            return UnitMatch.NONE;
        }
        int end = from + length;
        boolean compound = false;
        for (int next = joined(text, end, to); next > end; next = joined(text, end, to)) {
            end = next;
            compound = true;
        }
        return bracketed(text, from, end, to, compound);
    }

    /**
     * The index after / or · and a unit, with an optional round number before the unit (/万人); the index itself when no
     * unit follows.
     */
    private int joined(char[] text, int at, int to) {
        if (at >= to || text[at] != '/' && text[at] != '·' && !isPer(text, at, to)) {
            return at;
        }
        int start = at + 1;
        if (start < to && text[start] == '每') {
            start++;
        }
        int unit = start;
        if (start < to && NumeralMatcher.isPart(text[start])) {
            NumeralMatch number = NumeralMatcher.match(text, start, to);
            unit = number.isNone() ? start : number.end();
        }
        int length = symbols.longestAt(text, unit, to);
        return length == 0 ? at : unit + length;
    }

    /** Whether 每 joins two units, as in 毫克每升: a volume, mass, length or area follows it. 3个每人 is no unit. */
    private boolean isPer(char[] text, int at, int to) {
        int length = text[at] == '每' ? symbols.longestAt(text, at + 1, to) : 0;
        Unit unit = length == 0 ? null : units.get(new String(text, at + 1, length));
        return unit != null && PER.contains(unit.dimension());
    }

    /** 套(户) and 台(套) have another name in brackets; 人(次) means 人 or 人次, so its bracket is part of the unit. */
    private UnitMatch bracketed(char[] text, int from, int end, int to, boolean compound) {
        if (end + 2 < to && text[end] == '(') {
            int inner = end + 1;
            if (text[inner] == '/' || text[inner] == '·') {
                int joined = joined(text, inner, to);
                if (joined > inner && joined < to && text[joined] == ')') {
                    return new UnitMatch(joined + 1, joined + 1, true);
                }
            }
            int length = symbols.longestAt(text, inner, to);
            if (length > 0 && inner + length < to && text[inner + length] == ')') {
                int close = inner + length + 1;
                boolean times = length == 1
                        && text[inner] == TIMES
                        && units.containsKey(new String(text, from, end - from) + TIMES);
                return new UnitMatch(close, times ? close : end, compound);
            }
        }
        return new UnitMatch(end, end, compound);
    }

    /**
     * Returns the unit with a given symbol, simple or compound.
     *
     * @param symbol how the unit is written, not null; full-width signs are folded
     * @return the unit, empty when a part of it is not in the catalogue
     */
    public Optional<Unit> find(String symbol) {
        if (symbol.length() > MAX_SYMBOL) {
            return Optional.empty();
        }
        String folded = new String(Folding.fold(symbol)).replace(" ", "");
        Unit simple = units.get(folded);
        if (simple != null) {
            return Optional.of(simple);
        }
        int slash = Math.max(folded.lastIndexOf('/'), folded.lastIndexOf('每'));
        slash = slash > 0 && folded.charAt(slash - 1) == '/' ? slash - 1 : slash;
        if (slash > 0) {
            return combine(folded, folded.substring(0, slash), folded.substring(slash + 1), Dimension.RATE);
        }
        int dot = folded.lastIndexOf('·');
        if (dot > 0) {
            return combine(folded, folded.substring(0, dot), folded.substring(dot + 1), Dimension.PRODUCT);
        }
        return Optional.empty();
    }

    private Optional<Unit> combine(String symbol, String left, String right, Dimension dimension) {
        Optional<Unit> first = find(left);
        char[] chars = right.toCharArray();
        BigDecimal number = BigDecimal.ONE;
        int from = chars.length > 0 && chars[0] == '每' ? 1 : 0;
        if (from < chars.length && NumeralMatcher.isPart(chars[from])) {
            NumeralMatch match = NumeralMatcher.match(chars, from, chars.length);
            if (!match.isNone() && match.numeral().amount().signum() > 0) {
                number = match.numeral().amount();
                from = match.end();
            }
        }
        Optional<Unit> second = find(right.substring(from));
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Unit a = first.get();
        Unit b = second.get();
        Factor scaled = b.toBase().times(new Factor(number, BigDecimal.ONE));
        boolean rate = dimension == Dimension.RATE;
        Optional<String> ucum = a.ucum().isPresent() && b.ucum().isPresent() && number.equals(BigDecimal.ONE)
                ? Optional.of(a.ucum().get() + (rate ? "/" : ".") + b.ucum().get())
                : Optional.empty();
        return Optional.of(new Unit(
                symbol,
                dimension,
                rate ? a.toBase().dividedBy(scaled) : a.toBase().times(scaled),
                a.base() + (rate ? "/" : "·") + b.base(),
                ucum));
    }
}
