package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.frame.TitleLines.Title;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * The titles of the notice and of the plan, chosen among all lines that have the form of titles.
 *
 * @param notice the title of the notice that issues the plan, if the text has one
 * @param plan the plan's own title, if the text has one
 */
record Titles(@Nullable Title notice, @Nullable Title plan) {

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final double SAME = 0.86;
    private static final int HEAD = 80;
    private static final int LONGEST_SLOGAN = 40;
    private static final int SHORTEST_OPENING = 6;
    private static final int LONGEST_OPENING = 50;

    /**
     * Chooses the titles; {@code end} is the index at which the text has certainly begun (a salutation), or the number
     * of paragraphs when it is not known.
     */
    static Titles choose(Vocabulary vocabulary, List<Part> parts, int end) {
        int text = firstText(parts);
        int head = Math.min(end, PageEdges.within(parts, HEAD));
        List<Title> all = TitleLines.find(parts, 0, head);
        Title notice = null;
        for (Title title : all) {
            notice = title.notice() && title.from() <= text ? title : notice;
        }
        if (notice != null) {
            Title plan = issued(parts, all, notice.to(), IssuedName.of(notice.text(), vocabulary));
            return plan == null ? new Titles(null, notice) : new Titles(notice, plan);
        }
        Title own = null;
        for (Title title : all) {
            if (title.from() <= text && (own == null || isAgain(own.text(), title.text()))) {
                own = title;
            }
        }
        if (own != null) {
            Title named = null;
            if (TitleLines.namesDocument(own.text(), vocabulary)) {
                named = issued(parts, all, own.to(), IssuedName.of(own.text(), vocabulary));
            } else if (TitleLines.isWithoutItsWord(own.text(), vocabulary)) {
                named = named(all, own.to(), IssuedName.of(own.text(), vocabulary));
            }
            named = named == null ? Attachments.breakdown(parts, own.to()) : named;
            return named == null ? new Titles(null, own) : new Titles(own, named);
        }
        Title spoken = TitleLines.overDateline(parts, head);
        if (spoken != null && spoken.from() <= text) {
            return new Titles(null, spoken);
        }
        int issuing = issuingParagraph(parts, head);
        Title plan = issuing < 0
                ? null
                : issued(
                        parts,
                        all,
                        issuing + 1,
                        IssuedName.inMarks(parts.get(issuing).prose().toString()));
        plan = plan == null ? Attachments.breakdown(parts, 0) : plan;
        plan = plan == null ? issued(parts, all, 0, "") : plan;
        return new Titles(null, plan == null ? opening(parts, head) : plan);
    }

    /**
     * Returns a title that does not end as titles do: the short line that opens the text, unless it names a chapter.
     * Null when there is none.
     */
    private static @Nullable Title opening(List<Part> parts, int end) {
        int i = 0;
        while (i < end && parts.get(i).is(ParagraphKind.CHROME, ParagraphKind.METADATA)) {
            i++;
        }
        if (i + 1 >= end
                || !parts.get(i).is(ParagraphKind.SHORT)
                || parts.get(i + 1).is(ParagraphKind.SHORT)) {
            return null;
        }
        Prose prose = parts.get(i).prose();
        int n = prose.length();
        boolean words = n >= SHORTEST_OPENING
                && n <= LONGEST_OPENING
                && !prose.holds(':')
                && !prose.holds(',')
                && !TitleLines.holdsAddress(prose)
                && !prose.holds(Words.CHAPTER_ROLE_WORDS);
        return words ? new Title(i, i + 1, prose.raw(0, n), false) : null;
    }

    /**
     * Returns the index of the first running text, number or list of recipients. A slogan at the top of a web post does
     * not count as text, nor do the entries of a contents page.
     */
    private static int firstText(List<Part> parts) {
        int i = 0;
        while (i < parts.size()
                && !parts.get(i).is(ParagraphKind.MARKED, ParagraphKind.RECIPIENTS)
                && (!parts.get(i).is(ParagraphKind.TEXT)
                        || isSlogan(parts.get(i).prose()))) {
            i = parts.get(i).is(ParagraphKind.CONTENTS) ? ContentsPage.end(parts, i) : i + 1;
        }
        return i;
    }

    private static boolean isSlogan(Prose prose) {
        return prose.length() <= LONGEST_SLOGAN && (prose.endsWith('!') || prose.endsWith('?'));
    }

    /** Whether the second title repeats the first. A much longer title with a similar beginning does not. */
    private static boolean isAgain(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int longer = Math.max(first.length(), second.length());
        return shorter * 3 >= longer * 2 && LIKENESS.apply(first, second) >= SAME;
    }

    /**
     * Returns the title of the issued plan: the one that the notice names, or the first title after the notice's
     * signature.
     */
    private static @Nullable Title issued(List<Part> parts, List<Title> all, int from, String name) {
        Title named = named(all, from, name);
        if (named != null) {
            return named;
        }
        for (Title title : all) {
            if (title.from() >= from && !title.notice() && signatureAbove(parts, from, title.from())) {
                return title;
            }
        }
        return null;
    }

    private static @Nullable Title named(List<Title> all, int from, String name) {
        Title named = null;
        double best = SAME;
        for (Title title : all) {
            if (title.from() < from || title.notice() || name.isEmpty()) {
                continue;
            }
            double like = LIKENESS.apply(name, title.text());
            if (like > best || like == best && named == null) {
                named = title;
                best = like;
            }
        }
        return named;
    }

    private static boolean signatureAbove(List<Part> parts, int from, int line) {
        for (int i = Math.max(from, line - 4); i < line; i++) {
            if (parts.get(i).is(ParagraphKind.DATE, ParagraphKind.NOTE, ParagraphKind.ATTACHMENT)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of the paragraph that issues a document (《…》已经…同意，现印发给你们), -1 when there is none. */
    private static int issuingParagraph(List<Part> parts, int end) {
        for (int i = 0; i < end; i++) {
            Prose prose = parts.get(i).prose();
            boolean text = parts.get(i).is(ParagraphKind.TEXT) && prose.length() < 400;
            if (text && prose.holds('《') && prose.holds(Words.NOTICE_VERBS)) {
                return i;
            }
            if (parts.get(i).is(ParagraphKind.MARKED)) {
                return -1;
            }
        }
        return -1;
    }
}
