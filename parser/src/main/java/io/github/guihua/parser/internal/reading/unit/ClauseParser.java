package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the inside of a possible clause: labels, lists of bodies, and the words that close them. */
final class ClauseParser {

    private final Prose prose;
    private final char[] chars;
    private final BracketMap brackets;
    private final LabelFinder labels;
    private final BodyNames names;
    private final NameSplitter splitter;
    private final BodyTrimmer trimmer;

    ClauseParser(Prose prose, BracketMap brackets, LabelFinder labels, BodyNames names) {
        this.prose = prose;
        this.chars = prose.chars();
        this.brackets = brackets;
        this.labels = labels;
        this.names = names;
        this.splitter = new NameSplitter(prose, brackets, names);
        this.trimmer = new BodyTrimmer(prose, brackets);
    }

    BodyNames names() {
        return names;
    }

    /** Reads a range; null when a colon in it follows other words and no list of bodies has a label: no clause. */
    @Nullable
    ClauseDraft parse(int from, int to) {
        ClauseDraft draft = new ClauseDraft();
        List<ClauseLabel> found = new ArrayList<>();
        boolean strange = labels(from, to, found);
        int start = from;
        ClauseLabel open = null;
        for (ClauseLabel label : found) {
            section(draft, start, label.from(), open);
            open = label;
            start = label.to();
        }
        section(draft, start, to, open);
        return strange && !draft.labelled ? null : draft;
    }

    /** Reads a range that a label without any sign behind it opens, null when none does or other than bodies follow. */
    @Nullable
    ClauseDraft parseBareLabel(int from, int to) {
        ClauseLabel label = labels.bare(from, to);
        if (label == null) {
            return null;
        }
        ClauseDraft draft = new ClauseDraft();
        section(draft, label.to(), to, label);
        return draft.isPure() ? draft : null;
    }

    /** Reads a range that is a list of bodies with a part known beforehand. */
    ClauseDraft parseList(int from, int to, UnitRole role) {
        ClauseDraft draft = parse(from, to);
        if (draft != null && draft.labelled) {
            return draft;
        }
        ClauseDraft list = new ClauseDraft();
        section(list, from, to, new ClauseLabel(from, from, role));
        return list;
    }

    /** Whether the words before a place end as names of bodies do. */
    boolean endsAsBody(int from, int to) {
        return names.endsAsBody(from, to);
    }

    /** Whether a range begins with the level or the name of a whole body (县…, 各…), and not with 各 alone. */
    boolean opensAsBody(int from, int to) {
        return to - from > 2
                && (UnitLexicons.LEVELS.longestAt(chars, from, to) > 0
                        || UnitLexicons.NATIONAL_BODIES.longestAt(chars, from, to) > 0);
    }

    /** Gathers the labels of a range; whether a colon follows other words. */
    private boolean labels(int from, int to, List<ClauseLabel> found) {
        boolean strange = false;
        boolean opens = true;
        int low = from;
        int i = from;
        while (i < to) {
            ClauseLabel label = null;
            boolean blank = i > low && prose.offset(i) > prose.offset(i - 1) + 1 && names.endsAsBody(low, i);
            if (opens || blank || brackets.partner(i) > i) {
                label = labels.withoutColon(i, to, brackets);
            }
            if (label == null && chars[i] == ':') {
                label = labels.endingAt(low, i);
                strange |= label == null;
            }
            if (label != null) {
                found.add(label);
                low = label.to();
                i = low;
                opens = false;
                continue;
            }
            char c = chars[i];
            opens = c == ',' || c == ';' || c == '。';
            i = brackets.next(i, to);
        }
        return strange;
    }

    private void section(ClauseDraft draft, int from, int to, @Nullable ClauseLabel label) {
        if (from >= to || label != null && !label.bodiesFollow()) {
            return;
        }
        UnitRole labelRole = label == null ? null : label.role();
        draft.labelled |= labelRole != null;
        List<Range> pending = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = phraseEnd(start, to);
            phrase(draft, start, end, labelRole, pending);
            start = end + 1;
            if (end < to && chars[end] == '。' && start < to) {
                start = behindRemark(draft, start, to);
            }
        }
        for (Range range : pending) {
            draft.bare = true;
            addNames(draft, range, UnitRole.RESPONSIBLE, false);
        }
    }

    /** The index behind a sentence that only speaks of clauses (有关部门配合，不逐一列出，下同), else its own beginning. */
    private int behindRemark(ClauseDraft draft, int from, int to) {
        int end = sentenceEnd(from, to);
        if (!Rules.isRemark(prose, brackets, from, end)) {
            return from;
        }
        draft.firstLeads |= Rules.isFirstLeads(prose, from, end);
        return end + 1;
    }

    private int sentenceEnd(int from, int to) {
        int i = from;
        while (i < to && chars[i] != '。') {
            i = brackets.next(i, to);
        }
        return i;
    }

    /** Phrases end at commas and stops, and at a 、 or 会同 before which the part is told (A牵头、B配合). */
    private int phraseEnd(int from, int to) {
        for (int i = from; i < to; i = brackets.next(i, to)) {
            char c = chars[i];
            if (c == ',' || c == ';' || c == '。' || c == '!' || c == '?') {
                return i;
            }
            if (c == '、' && RoleTail.of(chars, from, i) != null) {
                return i;
            }
        }
        return to;
    }

    private void phrase(ClauseDraft draft, int from, int to, @Nullable UnitRole labelRole, List<Range> pending) {
        if (from >= to) {
            return;
        }
        int list = bracketsLeftAside(from, to);
        if (Rules.isFirstLeads(prose, from, list)) {
            draft.firstLeads = true;
            return;
        }
        if (Rules.isRemark(prose, brackets, from, to) || Rules.isDue(chars, from, to)) {
            return;
        }
        RoleTail tail = RoleTail.of(chars, from, to);
        int end = tail == null ? to : tail.from();
        int together = togetherAt(from, end);
        UnitRole role = role(tail, labelRole);
        if (together > from) {
            RoleTail left = RoleTail.of(chars, from, together);
            UnitRole leftRole = left == null ? role : role(left, labelRole);
            int leftEnd = left == null ? together : left.from();
            noteTail(draft, left, leftEnd, together);
            noteTail(draft, tail, end, to);
            addNames(draft, new Range(from, leftEnd), leftRole == null ? UnitRole.RESPONSIBLE : leftRole, true);
            addNames(draft, new Range(together + 2, end), role == null ? UnitRole.SUPPORT : role, true);
            return;
        }
        if (role == null) {
            pending.add(new Range(from, to));
            return;
        }
        if (tail != null) {
            noteTail(draft, tail, end, to);
            for (Range range : pending) {
                addNames(draft, range, role, false);
            }
            pending.clear();
        }
        addNames(draft, new Range(from, end), role, tail != null);
    }

    /** The end of a phrase without the bracket that closes it: there a rule may stand beside a name. */
    private int bracketsLeftAside(int from, int to) {
        boolean closed = BracketMap.isClosing(chars[to - 1]) && brackets.partner(to - 1) > from;
        return closed ? brackets.partner(to - 1) : to;
    }

    private void noteTail(ClauseDraft draft, @Nullable RoleTail tail, int from, int to) {
        if (tail == null) {
            return;
        }
        draft.roled = true;
        draft.formal |= tail.role() == UnitRole.LEAD
                || chars[from] == '为'
                || chars[from] == '按'
                || prose.startsWith("协办", to - 2);
    }

    private static @Nullable UnitRole role(@Nullable RoleTail tail, @Nullable UnitRole labelRole) {
        if (tail == null) {
            return labelRole;
        }
        return labelRole != null && tail.role() == UnitRole.RESPONSIBLE ? labelRole : tail.role();
    }

    private int togetherAt(int from, int to) {
        int at = indexOf("会同", from, to);
        return at > from && at + 2 < to ? at : -1;
    }

    private int indexOf(String words, int from, int to) {
        for (int i = from; i + words.length() <= to; i++) {
            if (chars[i] == words.charAt(0) && prose.startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private void addNames(ClauseDraft draft, Range range, UnitRole role, boolean needed) {
        int from = trimmer.opening(range.from(), range.to());
        int to = trimmer.withoutBareEtc(from, range.to());
        if (from >= to) {
            draft.others += needed ? 1 : 0;
            return;
        }
        for (Range piece : splitter.split(from, to)) {
            BodyTrimmer.Trimmed name = trimmer.trim(piece.from(), piece.to());
            Range body = name.range();
            draft.firstLeads |= name.firstLeads();
            if (UnitLexicons.OFFICES.longestBefore(chars, body.from(), body.to()) > 0) {
                continue;
            }
            if (!names.isPlausible(body.from(), body.to())) {
                draft.others++;
                continue;
            }
            if (names.isKnown(body.from(), body.to())) {
                draft.bodies++;
            } else {
                draft.others++;
            }
            draft.entries.add(new ClauseDraft.Entry(body, name.role() == null ? role : name.role()));
        }
    }
}
