package io.github.guihua.benchmark;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.tokenizer.SpeedTokenizer;
import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.quantity.UnitCatalogue;
import io.github.guihua.core.internal.text.Folding;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads the numbers of lines and, for comparison, segments the same lines with HanLP in three ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SegmentBenchmark {

    /** The name of the texts, see {@link Texts#named}. */
    @Param(Texts.ALL)
    public String text = Texts.ALL;

    private final Segment standard = HanLP.newSegment();
    private final Segment organizations = HanLP.newSegment().enableOrganizationRecognize(true);
    private final UnitCatalogue units = UnitCatalogue.standard();
    private List<String> lines = List.of();

    /** Reads the texts. */
    @Setup
    public void prepare() {
        lines = Texts.lines(Texts.named(text));
    }

    /** Reads every numeral. */
    @Benchmark
    public void numerals(Blackhole out) {
        for (String line : lines) {
            char[] chars = Folding.fold(line);
            int i = 0;
            while (i < chars.length) {
                if (!NumeralMatcher.mayStart(chars[i])) {
                    i++;
                    continue;
                }
                NumeralMatch match = NumeralMatcher.match(chars, i, chars.length);
                out.consume(match);
                i = Math.max(i + 1, match.end());
            }
        }
    }

    /** Reads every numeral with the unit after it. */
    @Benchmark
    public void quantities(Blackhole out) {
        for (String line : lines) {
            char[] chars = Folding.fold(line);
            int i = 0;
            while (i < chars.length) {
                if (!NumeralMatcher.mayStart(chars[i])) {
                    i++;
                    continue;
                }
                NumeralMatch match = NumeralMatcher.match(chars, i, chars.length);
                out.consume(match);
                if (!match.isNone()) {
                    out.consume(units.match(chars, match.end(), chars.length));
                }
                i = Math.max(i + 1, match.end());
            }
        }
    }

    /** Finds only the longest words of the dictionary. */
    @Benchmark
    public void dictionary(Blackhole out) {
        for (String line : lines) {
            out.consume(SpeedTokenizer.segment(line));
        }
    }

    /** Uses HanLP's default: shortest paths, with names of persons. */
    @Benchmark
    public void standard(Blackhole out) {
        for (String line : lines) {
            out.consume(standard.seg(line));
        }
    }

    /** Uses the default, with names of organisations. */
    @Benchmark
    public void organizations(Blackhole out) {
        for (String line : lines) {
            out.consume(organizations.seg(line));
        }
    }
}
