package io.github.guihua.parser.internal.assembly;

import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the bodies that issue a document, one by one. The sources are tried in this order: the signatures, the title of
 * the notice or of the plan, the letterhead, 发布机构.
 */
final class Issuers {

    private static final Pattern GAPS = Pattern.compile("[\\s\u3000、,，]+");
    private static final int SHORTEST = 3;

    private Issuers() {}

    static List<String> read(Frame frame, PlanText text) {
        List<String> signed = signatures(frame.head().signatures(), text);
        if (!signed.isEmpty()) {
            return signed;
        }
        Optional<String> heading = frame.noticeTitle().or(frame::title);
        List<String> titled = heading.map(title -> ofTitle(title, text)).orElse(List.of());
        if (!titled.isEmpty()) {
            return titled;
        }
        String listed = frame.head().letterhead().orElse(frame.head().table().issuer());
        return listed.isEmpty() ? List.of() : split(listed, text);
    }

    /**
     * Reads the bodies from signature lines. A line in brackets continues the name above it; notes about the seal are
     * dropped.
     */
    private static List<String> signatures(List<String> lines, PlanText text) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            String name = withoutSealNote(line, text);
            if (name.isEmpty()) {
                continue;
            }
            if (!names.isEmpty() && (name.startsWith("（") || name.startsWith("("))) {
                names.set(names.size() - 1, names.get(names.size() - 1) + name);
            } else {
                names.addAll(split(name, text));
            }
        }
        return names;
    }

    private static String withoutSealNote(String line, PlanText text) {
        PlanText words = text.other(line);
        int end = words.length();
        int note = words.endsWith(')') ? words.before(Words.SEAL_NOTES, 0, end - 1) : end;
        return note < end - 1 && words.isAt('(', note - 1) ? line.substring(0, note - 1) : line;
    }

    /** Reads the bodies in the part of a title before 关于 or the verb of issuing (印发). */
    private static List<String> ofTitle(String title, PlanText text) {
        PlanText words = text.other(title);
        int about = words.find(Words.TITLE_MATTER_WORDS);
        int verb = words.find(Words.NOTICE_VERBS);
        int end = about > 0 && (verb < 0 || about < verb) ? about : about == 0 ? -1 : verb;
        if (end < SHORTEST || words.holds('《', 0, end)) {
            return List.of();
        }
        return split(title.substring(0, end), text);
    }

    /**
     * Splits names of bodies at blanks, commas and 、, and before a name that opens with the same place as the first
     * name or with 中共.
     */
    static List<String> split(String names, PlanText text) {
        List<String> out = new ArrayList<>();
        for (String part : GAPS.split(names)) {
            if (!part.isEmpty()) {
                splitJoined(part, text, out);
            }
        }
        return out;
    }

    private static void splitJoined(String names, PlanText text, List<String> out) {
        PlanText words = text.other(names);
        int from = 0;
        for (int i = from + SHORTEST; i + SHORTEST <= words.length(); i++) {
            if (words.ends(Words.ISSUER_ENDINGS, from, i) && opensBody(names, words, from, i)) {
                out.add(names.substring(from, i));
                from = i;
            }
        }
        out.add(names.substring(from));
    }

    private static boolean opensBody(String names, PlanText words, int from, int at) {
        if (words.opens(Words.PARTY_NAMES, at, words.length())) {
            return true;
        }
        int place = words.after(Words.PARTY_NAMES, from, words.length());
        return at + 2 <= names.length() && place + 2 <= at && names.startsWith(names.substring(place, place + 2), at);
    }
}
