package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides words that name several things into the subjects of several numbers: 二级、三级指导员, 城乡居民收入. */
final class ListParts {

    private static final String CLOSING = "”’）)》";
    private static final CharSet MARKS = CharSet.of("“”‘’《》()（）");

    private final Prose prose;
    private final ProseShape shape;
    private final LentWords lentWords;

    ListParts(Prose prose, ProseShape shape, LentWords lentWords) {
        this.prose = prose;
        this.shape = shape;
        this.lentWords = lentWords;
    }

    /** Returns the subjects of a word that names several things in one (城乡居民收入, 公共预算收支); empty if none is in it. */
    List<String> fused(String subject) {
        Lexicon pairs = prose.words(Words.FUSED_PAIRS);
        int at = 0;
        while (at < subject.length() && pairs.opening(subject.substring(at)) == 0) {
            at++;
        }
        if (at == subject.length() || split(subject).size() > 1) {
            return List.of();
        }
        String before = subject.substring(0, at);
        int size = pairs.opening(subject.substring(at));
        String after = subject.substring(at + size);
        if (at > 0 && !after.isEmpty() && prose.words(Words.MEASURED_NOUNS).ending(after) == 0) {
            return List.of();
        }
        String names = pairs.value(subject.substring(at, at + size));
        return Arrays.stream(names.split("/"))
                .map(name -> before + name + after)
                .toList();
    }

    /** Returns the parts of a subject that is a list (农村居民人均纯收入和城镇居民人均可支配收入). */
    List<String> split(String subject) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean marked = subject.chars().anyMatch(c -> MARKS.contains((char) c));
        for (int i = 1; i < subject.length() && !marked; i++) {
            // 及 may end a verb (惠及, 普及)
            boolean verb = Particles.LISTS.contains(subject.charAt(i))
                    && prose.words(Words.VERBS_WITH_AND).ending(subject.substring(start, i + 1)) > 0;
            if (Particles.LISTS.contains(subject.charAt(i)) && i > start && !verb) {
                parts.add(subject.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(subject.substring(start));
        complete(parts);
        shareModifier(parts);
        return parts;
    }

    /** Gives the parts of a list what qualifies its first part and so all of them (生产安全事故起数和死亡人数). */
    void shareModifier(List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            parts.set(i, lentWords.modified(parts.get(0), parts.get(i)));
        }
    }

    /** Returns the listed subjects of a head; 二级、三级指导员 gives 二级指导员 and 三级指导员. */
    List<String> parts(Mention m, CharSet separators) {
        List<String> parts = new ArrayList<>();
        int start = m.headFrom();
        for (int i = start; i < m.headEnd(); i++) {
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
        parts.add(withoutSharing(prose.raw(start, m.headEnd())));
        complete(parts);
        int purpose = prose.find(
                Words.PURPOSE_WORDS, m.headFrom(), m.headFrom() + parts.get(0).length());
        if (purpose > m.headFrom()) {
            String payer = prose.raw(m.headFrom(), prose.after(Words.PURPOSE_WORDS, purpose, m.headEnd()));
            parts.replaceAll(part -> part.startsWith(payer) ? part : payer + part);
        }
        return parts;
    }

    /** Returns words without 分别 in them (进出口额分别占全市). */
    private String withoutSharing(String words) {
        for (int i = 1; i < words.length(); i++) {
            int size = prose.words(Words.SHARING_WORDS).opening(words.substring(i));
            if (size > 0) {
                return words.substring(0, i) + words.substring(i + size);
            }
        }
        return words;
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
        char end = part.charAt(part.length() - 1);
        boolean whole = !measured(part).isEmpty() || isDone(part) || part.length() >= last.length();
        // the end of the counterpart is about as far as that of the part; else the last such character
        int same = last.indexOf(end, part.length() - 1);
        int stem = (same >= 0 ? same : last.lastIndexOf(end)) + 1;
        int alike = alike(part, last);
        if (!whole && end < 0x80 && alike > 0) {
            // PM2.5、PM10年均浓度
            return last.substring(ascii(last, alike));
        }
        if (!whole && stem == 0 && alike == 1 && part.length() == 2) {
            // 炼铁、炼钢先进产能占比
            return last.substring(part.length());
        }
        if (whole || stem <= 1 || stem == last.length()) {
            return "";
        }
        return last.substring(CLOSING.indexOf(last.charAt(stem)) >= 0 ? stem + 1 : stem);
    }

    /** Returns the end of the letters and digits in words from an index on (PM10). */
    private static int ascii(String words, int from) {
        int i = from;
        while (i < words.length() && words.charAt(i) < 0x80) {
            i++;
        }
        return i;
    }

    /** Returns how many characters two parts have in common at their start. */
    private static int alike(String part, String last) {
        int n = Math.min(part.length(), last.length());
        int i = 0;
        while (i < n && part.charAt(i) == last.charAt(i)) {
            i++;
        }
        return i;
    }

    /** Whether a part is a verb with its object (接待游客), which needs no noun. */
    private boolean isDone(String part) {
        return prose.words(Words.COUNTED_DOING).opening(part) > 0;
    }

    private String measuredOnly(String last) {
        // 有研发机构、研发活动的企业占比: both are of enterprises
        int of = last.lastIndexOf('的');
        String measured = of > 0 && !measured(last).isEmpty() ? last.substring(of) : measured(last);
        return measured.length() > 1 && measured.length() < last.length() ? measured : "";
    }

    /** Returns the noun at the end of a subject that says what is measured (产量, 增加值), or an empty string. */
    private String measured(String subject) {
        return subject.substring(
                subject.length() - prose.words(Words.MEASURED_NOUNS).ending(subject));
    }
}
