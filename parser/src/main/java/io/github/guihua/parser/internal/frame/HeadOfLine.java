package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.DocumentNumber;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.words.Words;
import java.util.TreeSet;

/**
 * Cuts the frame of a document that is all in one line: title, number, recipients, notice, signature, date, title,
 * contents.
 */
final class HeadOfLine {

    private static final int LONGEST_SIGNATURE = 40;
    private static final int LONGEST_RECIPIENTS = 160;

    /** What comes before a name in a title, where the name is not the title itself: 《, 印发. */
    private static final CharSet BEFORE_NAMES = CharSet.of("《发");

    private HeadOfLine() {}

    /** Adds the cuts before {@code to}. */
    static void cut(Prose prose, int to, TreeSet<Integer> cuts) {
        int at = cutNumber(prose, to, cuts);
        at = cutRecipients(prose, at, to, cuts);
        cutSignature(prose, at, to, cuts);
        cutContents(prose, to, cuts);
        cutTitle(prose, to, cuts);
    }

    private static int cutNumber(Prose prose, int to, TreeSet<Integer> cuts) {
        DocumentNumber.Range number = DocumentNumber.find(prose, 0, Math.min(to, 200));
        if (number == null) {
            return 0;
        }
        int start = number.from();
        for (int i = number.from(); i < number.to(); i++) {
            if (prose.ends(Words.TITLE_ENDINGS, 0, i) && prose.at(i) != ')') {
                start = i;
            }
        }
        int end = number.to();
        if (prose.isAt('(', start - 1) && prose.isAt(')', end)) {
            start--;
            end++;
        }
        cuts.add(start);
        cuts.add(end);
        return end;
    }

    private static int cutRecipients(Prose prose, int from, int to, TreeSet<Integer> cuts) {
        int colon = prose.indexOf(':', from, Math.min(to, from + LONGEST_RECIPIENTS));
        if (colon > from && !prose.holds('。', from, colon) && prose.ends(Words.BODY_WORDS, from, colon)) {
            cuts.add(colon + 1);
            return colon + 1;
        }
        return from;
    }

    /** Cuts around a signature with its date: 「…贯彻执行。重庆市人民政府2021年8月24日（此件公开发布）」 */
    private static void cutSignature(Prose prose, int from, int to, TreeSet<Integer> cuts) {
        for (int i = from; i < to; i++) {
            if (!Stops.isSentenceEnd(prose.at(i))) {
                continue;
            }
            for (int k = i + 1; k < Math.min(to, i + LONGEST_SIGNATURE) && !Stops.isClauseEnd(prose.at(k)); k++) {
                DateReader.Found date = DateReader.wholeAt(prose, k);
                if (date == null) {
                    continue;
                }
                cuts.add(i + 1);
                cuts.add(k);
                cuts.add(date.end());
                int close = prose.indexOf(')', date.end(), Math.min(to, date.end() + 16));
                if (prose.isAt('(', date.end()) && close > 0) {
                    cuts.add(close + 1);
                }
                return;
            }
        }
    }

    private static void cutContents(Prose prose, int to, TreeSet<Integer> cuts) {
        for (int i = Math.max(0, to - 2); i > 0 && i > to - 4; i--) {
            if (prose.opens(Words.CONTENTS_HEADS, i, prose.length())) {
                cuts.add(i);
                cuts.add(prose.after(Words.CONTENTS_HEADS, i, prose.length()));
            }
        }
    }

    /** Cuts around the plan's title: the name that the notice's title gives, repeated directly before the text. */
    private static void cutTitle(Prose prose, int to, TreeSet<Integer> cuts) {
        String head = prose.folded(0, Math.min(to, 300));
        String name = IssuedName.of(
                head.substring(0, Math.min(head.length(), cuts.isEmpty() ? 0 : cuts.first())), prose.vocabulary());
        if (name.length() < 6) {
            return;
        }
        for (int i = name.length(); i + name.length() <= prose.length(); i++) {
            if (!prose.isAt(BEFORE_NAMES, i - 1) && prose.startsWith(name, i)) {
                int end = i + name.length();
                int close = prose.isAt('(', end) ? prose.indexOf(')', end, Math.min(prose.length(), end + 20)) : -1;
                cuts.add(i);
                cuts.add(close > 0 ? close + 1 : end);
            }
        }
    }
}
