package io.github.guihua.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words of documents are in files of words, not in code. A phrase is a literal with two or more Han characters, or two
 * comparisons of adjacent characters with Han characters. Sets of characters are no phrases: arguments of {@code CharSet},
 * and constants of which the code only asks for one character or the place of one.
 */
class PhrasesInCodeTest {

    /** Phrases that stay in the code, with the reason. */
    private static final Map<String, String> ALLOWED =
            Map.of("分之", "the sign of a fraction inside a numeral", "一十", "the form of ten inside a larger numeral");

    /** A comment, a literal of several lines, a string or a character. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/|\"(?:\\\\.|[^\"\\\\\\n])*+\"" + "|'(?:\\\\.|[^'\\\\\\n])+'");

    private static final Pattern SET = Pattern.compile("CharSet\\s*\\.of\\(\\s*$|\\.or\\(\\s*$");
    private static final Pattern CONSTANT = Pattern.compile("static final String (\\w+) =\\s*$");
    private static final Pattern JOINED = Pattern.compile("\"\"\\s*\\+\\s*$");
    private static final Pattern ADJACENT = Pattern.compile("[\\[(](\\w+)(?: ([-+]) (\\d))?[])] == '(\\p{IsHan})'"
            + "\\s*&& [\\w.]+[\\[(]\\1(?: ([-+]) (\\d))?[])] == '(\\p{IsHan})'");

    private record Phrase(Path file, String words) {
        @Override
        public String toString() {
            return file.getFileName() + " " + words;
        }
    }

    @Test
    void noPhraseIsInTheCode() throws IOException {
        List<Phrase> found = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        for (Path file : sources()) {
            for (Phrase phrase : phrases(file, Files.readString(file))) {
                if (ALLOWED.containsKey(phrase.words())) {
                    allowed.add(phrase.words());
                } else {
                    found.add(phrase);
                }
            }
        }
        assertEquals(List.of(), found);
        assertEquals(
                ALLOWED.keySet().stream().sorted().toList(),
                allowed.stream().sorted().distinct().toList());
        assertTrue(ALLOWED.size() <= 10, "too many phrases are allowed");
    }

    @Test
    void phrasesAreToldFromSetsOfCharacters() {
        assertEquals(List.of("关于"), words("boolean x = s.startsWith(\"关于\"); // 印发"));
        assertEquals(
                List.of("牵头"), words("static final String LEAD = \"牵头\"; int i = s.indexOf(LEAD, LEAD.length());"));
        assertEquals(List.of("季度"), words("boolean x = text[i] == '季' && text[i + 1] == '度';"));
        assertEquals(List.of("年前"), words("boolean x = chars[to - 1] == '前' && chars[to - 2] == '年';"));
        assertEquals(List.of("年度"), words("boolean x = prose.at(i) == '年' && prose.at(i + 1) == '度';"));
        assertEquals(List.of(), words("boolean x = text[i] == '年' && text[i + 2] == '末';"));
        assertEquals(List.of("关于印发", "的通知"), words("String s = \"关于印发\" + \"的通知\";"));
        assertEquals(List.of(), words("static final String D = \"一二三\" + \"四五\"; int i = D.indexOf(c);"));
        assertEquals(
                List.of(),
                words("CharSet x = CharSet.of(\"的和及\").or(\"为是\"); /* 关于 \" */ char c = '\"'; String s = \"的\";"));
        assertEquals(
                List.of(),
                words("static final String D = \"一二三\"; int i = D.indexOf(c) + D.length(); char c = D.charAt(0);"));
    }

    private static List<String> words(String code) {
        return phrases(Path.of("a", "b", "C.java"), code).stream()
                .map(Phrase::words)
                .toList();
    }

    private static List<Phrase> phrases(Path file, String source) {
        List<Phrase> phrases = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        List<String> constants = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        String constant = "";
        int from = 0;
        while (token.find()) {
            code.append(source, from, token.start());
            from = token.end();
            String words = token.group();
            if (words.startsWith("/")) {
                continue;
            }
            String before = code.substring(Math.max(0, code.length() - 80));
            if (words.startsWith("\"")) {
                Matcher declared = CONSTANT.matcher(before);
                constant = declared.find()
                        ? declared.group(1)
                        : JOINED.matcher(before).find() ? constant : "";
                if (han(words) > 1 && !SET.matcher(before).find()) {
                    constants.add(constant);
                    literals.add(words.substring(1, words.length() - 1));
                }
            }
            code.append(words.startsWith("\"") ? "\"\"" : words);
        }
        code.append(source, from, source.length());
        for (int i = 0; i < literals.size(); i++) {
            if (constants.get(i).isEmpty() || !isSet(constants.get(i), code)) {
                phrases.add(new Phrase(file, literals.get(i)));
            }
        }
        Matcher pair = ADJACENT.matcher(code);
        while (pair.find()) {
            int distance = offset(pair.group(5), pair.group(6)) - offset(pair.group(2), pair.group(3));
            if (Math.abs(distance) == 1) {
                phrases.add(
                        new Phrase(file, distance > 0 ? pair.group(4) + pair.group(7) : pair.group(7) + pair.group(4)));
            }
        }
        return phrases;
    }

    private static int offset(String sign, String number) {
        return number == null ? 0 : "-".equals(sign) ? -Integer.parseInt(number) : Integer.parseInt(number);
    }

    /** Whether the code asks a constant only for one character, or for the place of one. */
    private static boolean isSet(String constant, CharSequence code) {
        Matcher other = Pattern.compile(
                        "(?<!String )\\b" + constant + "\\b(?!\\.charAt\\(|\\.length\\(|\\.indexOf\\((?!\"))")
                .matcher(code);
        while (other.find()) {
            if (!SET.matcher(code.subSequence(Math.max(0, other.start() - 20), other.start()))
                    .find()) {
                return false;
            }
        }
        return true;
    }

    private static long han(String literal) {
        return literal.codePoints().filter(Character::isIdeographic).count();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "parser")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        assertTrue(sources.size() > 100, "looked in the wrong folder");
        return sources;
    }
}
