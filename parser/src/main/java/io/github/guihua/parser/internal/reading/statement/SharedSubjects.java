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

    private static final CharSet COMMA = CharSet.of("、");

    private final Prose prose;
    private final ProseShape shape;
    private final LentWords lentWords;
    private final ListParts listParts;

    SharedSubjects(Prose prose, ProseShape shape) {
        this.prose = prose;
        this.shape = shape;
        this.lentWords = new LentWords(prose, shape);
        this.listParts = new ListParts(prose, shape, lentWords);
    }

    /** Returns the subjects of all mentions, given those that each has from its own words. */
    List<String> spread(List<Mention> mentions, List<Subject> own) {
        List<String> subjects = new ArrayList<>(own.size());
        own.forEach(subject -> subjects.add(subject.words()));
        lentWords.lend(mentions, subjects);
        int end;
        for (int i = 0; i < mentions.size(); i = end) {
            end = Mention.listEnd(mentions, i);
            if (end - i > 1) {
                spread(mentions, subjects, i, end);
            }
        }
        return subjects;
    }

    /** Sets the subjects of a list of mentions. */
    private void spread(List<Mention> mentions, List<String> subjects, int from, int to) {
        Mention first = mentions.get(from);
        int count = to - from;
        boolean shared = isOfPair(first);
        List<String> names = shared ? listParts.fused(subjects.get(from)) : List.of();
        if (names.size() == count) {
            for (int i = 0; i < count; i++) {
                subjects.set(from + i, names.get(i));
            }
        } else if (first.hasHead()) {
            List<String> parts = listParts.parts(first, COMMA);
            if (parts.size() != count) {
                parts = listParts.parts(first, Particles.LISTS);
            }
            listParts.shareModifier(parts);
            for (int i = parts.size() == count ? 0 : 1; i < count; i++) {
                if (parts.size() == count) {
                    subjects.set(from + i, parts.get(i));
                } else if (inherits(mentions.get(from + i))) {
                    subjects.set(from + i, subjects.get(from));
                }
            }
        } else if (first.distributed() && listParts.split(subjects.get(from)).size() == count) {
            List<String> parts = listParts.split(subjects.get(from));
            for (int i = 0; i < count; i++) {
                subjects.set(from + i, parts.get(i));
            }
        } else if (from >= count
                && (first.distributed() || isSecondSeries(mentions, from, count) || isPaired(mentions, from, count))) {
            for (int i = from - count; i < from; i++) {
                if (!shape.inOneSentence(mentions.get(i).numberFrom(), first.numberFrom())) {
                    return;
                }
            }
            for (int i = 0; i < count; i++) {
                subjects.set(from + i, subjects.get(from - count + i));
            }
        }
    }

    /** Whether a list without subjects follows an equally long one with 分别 (分别为774亿元、536亿元，增长29.2%、39.4%). */
    private static boolean isSecondSeries(List<Mention> mentions, int from, int count) {
        Mention first = mentions.get(from);
        return count > 1
                && !first.hasHead()
                && first.changeSaid()
                && mentions.get(from - count).distributed()
                && Mention.listEnd(mentions, from - count) == from;
    }

    /** Whether changes without subjects follow as many amounts with subjects of their own (城镇17175元，农村5153元，增长9.8%和8.5%). */
    private static boolean isPaired(List<Mention> mentions, int from, int count) {
        boolean paired = count > 1
                && !mentions.get(from).hasHead()
                && mentions.get(from).changeSaid()
                && mentions.get(from).isShare();
        String unit = mentions.get(from - 1).unit();
        for (int i = from - count; i < from; i++) {
            Mention m = mentions.get(i);
            paired &= m.hasHead() && !m.linked() && !m.isShare() && m.unit().equals(unit);
        }
        return paired;
    }

    /** Whether a listed number has the subject of the first one. */
    private boolean inherits(Mention m) {
        boolean of = m.unitClass() == UnitClass.MEASURE && prose.isAt('的', m.to());
        return !m.hasHead() && !m.isNounUnit() && (!m.hasTail() || of);
    }

    /** Whether 分别 is before a list, and no other list that it may divide (2018年和2019年, 比年初和同比). */
    private boolean isOfPair(Mention first) {
        int from = shape.clauseStart(first.numberFrom());
        int to = Math.max(from, first.from());
        // 产销分别完成30万辆和28万辆: the head ends with a verb
        boolean divides = first.distributed() || prose.holds(Words.SHARING_WORDS, first.headFrom(), to);
        return divides && !prose.holds(Particles.LISTS, from, to);
    }
}
