package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives listed numbers their own subjects where 分别, or a list of equally many subjects, pairs subjects and numbers
 * (二级、三级指导员分别达到67人和1020人; …81388户、…34.7亿元,分别增长7.5%和7.7%).
 */
final class SharedSubjects {

    private static final String CLOSING = "”’）)》";
    private static final CharSet LISTS = CharSet.of("、和与及");
    private static final CharSet COMMA = CharSet.of("、");

    private final Prose prose;
    private final ProseShape shape;

    SharedSubjects(Prose prose, ProseShape shape) {
        this.prose = prose;
        this.shape = shape;
    }

    void spread(List<Mention> mentions) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            lendNoun(mentions.get(i), mentions.get(i + 1));
        }
        int end;
        for (int i = 0; i < mentions.size(); i = end) {
            end = Mention.listEnd(mentions, i);
            if (end - i > 1) {
                spread(mentions, i, end);
            }
        }
    }

    private void spread(List<Mention> mentions, int from, int to) {
        Mention first = mentions.get(from);
        int count = to - from;
        if (first.hasHead()) {
            List<String> parts = parts(first, COMMA);
            if (parts.size() != count) {
                parts = parts(first, LISTS);
            }
            if (parts.size() == count) {
                for (int i = 0; i < count; i++) {
                    mentions.get(from + i).subject = parts.get(i);
                }
            } else {
                for (int i = 1; i < count; i++) {
                    inherit(mentions.get(from + i), first.subject);
                }
            }
        } else if (first.distributed && from >= count) {
            List<String> earlier = new ArrayList<>();
            for (int i = from - count; i < from; i++) {
                if (shape.inOneSentence(mentions.get(i).numberFrom, first.numberFrom)) {
                    earlier.add(mentions.get(i).subject);
                }
            }
            for (int i = 0; i < count && earlier.size() == count; i++) {
                mentions.get(from + i).subject = earlier.get(i);
            }
        }
    }

    /** Adds the noun that the next number counts to a number with only a level after it (建强3个国家级和20个省级医疗中心). */
    private void lendNoun(Mention m, Mention next) {
        int level = prose.words(Words.DEGREE_WORDS).opening(next.subject);
        boolean alone = prose.words(Words.DEGREE_WORDS).ending(m.subject) > 0 && m.hasTail();
        if (alone
                && level > 0
                && level < next.subject.length()
                && m.unit.equals(next.unit)
                && next.from - m.tailTo <= 1) {
            m.subject = m.subject + next.subject.substring(level);
        }
    }

    private void inherit(Mention m, String subject) {
        boolean of = m.unitClass == UnitClass.MEASURE && prose.isAt('的', m.to);
        if (!m.hasHead() && !m.isNounUnit() && (!m.hasTail() || of)) {
            m.subject = subject;
        }
    }

    /** Returns the listed subjects of a head; 二级、三级指导员 gives 二级指导员 and 三级指导员. */
    private List<String> parts(Mention m, CharSet separators) {
        List<String> parts = new ArrayList<>();
        int start = m.headFrom;
        for (int i = start; i < m.headEnd; i++) {
            // 及 may end a verb (惠及, 普及)
            if (separators.contains(prose.at(i))
                    && !shape.isQuoted(i)
                    && !shape.isBracketed(i)
                    && i > start
                    && !prose.ends(Words.VERBS_WITH_AND, 0, i + 1)) {
                parts.add(prose.raw(start, i));
                start = i + 1;
            }
        }
        parts.add(prose.raw(start, m.headEnd));
        complete(parts);
        return parts;
    }

    /** Adds the noun at the end of the last part to the parts that lack it. */
    private void complete(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        String shared = "";
        for (int i = parts.size() - 2; i >= 0; i--) {
            String part = parts.get(i);
            String lent = part.isEmpty() ? "" : lent(part, last);
            if (!lent.isEmpty()) {
                shared = lent;
                parts.set(i, part + lent);
            } else if (!part.isEmpty() && measured(part).isEmpty() && !isDone(part)) {
                parts.set(i, part + (shared.isEmpty() ? measuredOnly(last) : shared));
            }
        }
    }

    /** Returns the end of the last part that another part lacks, found by paired words (城镇和农村居民收入) or a shared noun. */
    private String lent(String part, String last) {
        int pair = prose.words(Words.PAIRED_ATTRIBUTES).opening(last);
        if (pair > 0
                && pair < last.length()
                && prose.words(Words.PAIRED_ATTRIBUTES).ending(part) > 0) {
            return last.substring(pair);
        }
        int stem = last.indexOf(part.charAt(part.length() - 1)) + 1;
        boolean whole = !measured(part).isEmpty() || isDone(part) || part.length() >= last.length();
        if (whole || stem <= 1 || stem == last.length()) {
            return "";
        }
        return last.substring(CLOSING.indexOf(last.charAt(stem)) >= 0 ? stem + 1 : stem);
    }

    /** Whether a part is a verb with its object (接待游客), which needs no noun. */
    private boolean isDone(String part) {
        return prose.words(Words.COUNTED_DOING).opening(part) > 0;
    }

    private String measuredOnly(String last) {
        String measured = measured(last);
        return measured.length() > 1 && measured.length() < last.length() ? measured : "";
    }

    /** Returns the noun at the end of a subject that says what is measured (产量, 增加值), or an empty string. */
    private String measured(String subject) {
        return subject.substring(
                subject.length() - prose.words(Words.MEASURED_NOUNS).ending(subject));
    }
}
