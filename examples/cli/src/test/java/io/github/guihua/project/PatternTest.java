package io.github.guihua.project;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No regular expression of the sources looks at a text again and again: over texts that nearly match, four times as long
 * a text may take at most six times as many looks at its characters.
 */
class PatternTest {

    private static final int SHORT = 500;
    private static final int TIMES = 4;
    private static final int MOST = 6;

    /** A call or annotation that takes an expression, with the literal that it gets. */
    private static final Pattern USE =
            Pattern.compile("(?:Pattern\\.compile|\\.(?:split|matches|replaceAll|replaceFirst))"
                    + "\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"|regexp\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Every place where an expression could come in otherwise than as a literal. */
    private static final Pattern COMPILED = Pattern.compile("Pattern\\.(?:compile|matches)\\(|regexp\\s*=");

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    @TestFactory
    Stream<DynamicTest> noPatternBacktracksWithoutBound() throws IOException {
        return patterns().stream()
                .map(p -> DynamicTest.dynamicTest(
                        "pattern " + p.replace("\t", "\\t"), () -> isLinear(Pattern.compile(p))));
    }

    @Test
    void everyPatternIsALiteralThatIsFound() throws IOException {
        for (Path file : sources()) {
            String source = Files.readString(file);
            Matcher place = COMPILED.matcher(source);
            while (place.find()) {
                Matcher use = USE.matcher(source).region(place.start(), source.length());
                assertTrue(use.lookingAt(), () -> "a pattern that is not a literal in " + file);
            }
        }
    }

    @Test
    void aPatternThatBacktracksIsSeen() {
        for (String bad : List.of("(a+)+b", "a*a*a*b", "([0-9]+,?)*年")) {
            boolean seen = false;
            try {
                isLinear(Pattern.compile(bad));
            } catch (AssertionError e) {
                seen = true;
            }
            assertTrue(seen, bad);
        }
    }

    private static void isLinear(Pattern pattern) {
        for (String part : parts(pattern.pattern())) {
            for (String end : List.of("", "\u0001", "\n")) {
                long once = looks(pattern, part, end, SHORT);
                long more = looks(pattern, part, end, SHORT * TIMES);
                assertTrue(
                        more <= MOST * once,
                        () -> "%s over many %s: %d looks, then %d".formatted(pattern, part, once, more));
            }
        }
    }

    /** What the pattern's own characters can make: each of them, pairs of neighbours, and one of each class. */
    private static Set<String> parts(String pattern) {
        Set<String> parts = new TreeSet<>(Set.of("a", "0", "一", " ", "\t", "\n", "-", "0,", "a ", "、，"));
        for (int i = 0; i < pattern.length(); i++) {
            parts.add(pattern.substring(i, i + 1));
            parts.add(pattern.substring(i, Math.min(i + 2, pattern.length())));
        }
        return parts;
    }

    /** How often a search for all matches, and one from the front, look at characters. */
    private static long looks(Pattern pattern, String part, String end, int length) {
        Counted text = new Counted(part.repeat(length / part.length()) + end, 2_000L * length);
        Matcher matcher = pattern.matcher(text);
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        assertTrue(found <= text.length() + 1);
        pattern.matcher(text).matches();
        return text.looks;
    }

    private static Set<String> patterns() throws IOException {
        Set<String> patterns = new TreeSet<>();
        for (Path file : sources()) {
            Matcher use = USE.matcher(Files.readString(file));
            while (use.find()) {
                String literal = use.group(1) != null ? use.group(1) : use.group(2);
                patterns.add(UNICODE.matcher(literal)
                        .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)))
                        .translateEscapes());
            }
        }
        assertTrue(patterns.contains("[0-9a-f]{64}"), "looked in the wrong folder");
        return patterns;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(file -> file.toString().replace('\\', '/').matches(".*/src/main/java/.*\\.java"))
                    .toList();
        }
    }

    /** Counts how often its characters are looked at, and gives up when that is out of all bounds. */
    private static final class Counted implements CharSequence {
        private final String text;
        private final long most;
        private long looks;

        Counted(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public char charAt(int index) {
            if (++looks > most) {
                fail("more than " + most + " looks at " + text.length() + " characters");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
