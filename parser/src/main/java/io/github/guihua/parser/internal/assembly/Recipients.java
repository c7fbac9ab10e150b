package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Splits the line of recipients at commas and semicolons, and at 、 between whole bodies (「各委、局」 stays one). */
final class Recipients {

    private Recipients() {}

    static List<String> split(String line, Lexicon bodyWords) {
        char[] chars = Folding.fold(line);
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= chars.length; i++) {
            char c = i < chars.length ? chars[i] : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean cut =
                    depth <= 0 && (c == ',' || c == ';' || c == '、' && isBetweenWholeBodies(chars, from, i, bodyWords));
            if (cut) {
                if (i > from) {
                    parts.add(line.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isBetweenWholeBodies(char[] chars, int from, int at, Lexicon bodyWords) {
        int end = at + 1;
        int depth = 0;
        while (end < chars.length && (depth > 0 || chars[end] != ',' && chars[end] != '、' && chars[end] != ';')) {
            depth += chars[end] == '(' ? 1 : chars[end] == ')' ? -1 : 0;
            end++;
        }
        boolean before = at - from >= 3 && endsWithBody(chars, from, at, bodyWords);
        int length = end - at - 1;
        boolean each = length >= 2 && (chars[at + 1] == '各' || chars[at + 1] == '有');
        boolean after = length >= 4 && endsWithBody(chars, at + 1, end, bodyWords);
        return before && (each && length >= 3 || after);
    }

    private static boolean endsWithBody(char[] chars, int from, int to, Lexicon bodyWords) {
        int end = to;
        if (end > from && chars[end - 1] == ')') {
            while (end > from && chars[end - 1] != '(') {
                end--;
            }
            end--;
        }
        return end > from && bodyWords.longestBefore(chars, from, end) > 0;
    }
}
