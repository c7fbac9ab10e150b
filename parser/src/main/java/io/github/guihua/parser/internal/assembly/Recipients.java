package io.github.guihua.parser.internal.assembly;

import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Splits the line of recipients at commas and semicolons, and at 、 between whole bodies (「各委、局」 stays one). */
final class Recipients {

    private static final int SHORTEST_NAME = 3;

    private Recipients() {}

    static List<String> split(String line, PlanText text) {
        PlanText words = text.other(line);
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.at(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean cut = depth <= 0 && (c == ',' || c == ';' || c == '、' && isBetweenWholeBodies(words, from, i));
            if (cut) {
                if (i > from) {
                    parts.add(line.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isBetweenWholeBodies(PlanText words, int from, int at) {
        int end = at + 1;
        int depth = 0;
        while (end < words.length()
                && (depth > 0 || words.at(end) != ',' && words.at(end) != '、' && words.at(end) != ';')) {
            depth += words.at(end) == '(' ? 1 : words.at(end) == ')' ? -1 : 0;
            end++;
        }
        boolean before = at - from >= SHORTEST_NAME && endsWithBody(words, from, at);
        int length = end - at - 1;
        boolean each = length >= 2 && (words.at(at + 1) == '各' || words.at(at + 1) == '有');
        boolean after = length >= SHORTEST_NAME && endsWithBody(words, at + 1, end);
        return before && (each && length >= 3 || after);
    }

    private static boolean endsWithBody(PlanText words, int from, int to) {
        int end = words.isAt(')', to - 1) ? words.lastIndexOf('(', from, to) : to;
        return end > from && words.ends(Words.BODY_WORDS, from, end);
    }
}
