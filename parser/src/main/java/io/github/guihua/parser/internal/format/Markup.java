package io.github.guihua.parser.internal.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells pages, and XML of Word, from texts that only begin with a tag or show some. */
final class Markup {

    /** Comments and code of servers may be before the first tag, so this is not short. */
    private static final int HEAD = 1 << 20;

    /** In a page that begins with other words, its tag is before this. */
    private static final int LATEST_PAGE = 4096;

    private static final Set<String> WHOLE_PAGE = Set.of("html", "head", "body", "frameset");

    /** Other elements of which a page or a part of one is made. Bare text and links may be in any text. */
    private static final Set<String> PARTS = Set.of(
            "title",
            "meta",
            "link",
            "base",
            "style",
            "script",
            "section",
            "nav",
            "aside",
            "hgroup",
            "header",
            "footer",
            "main",
            "article",
            "address",
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "menu",
            "dir",
            "pre",
            "listing",
            "xmp",
            "plaintext",
            "div",
            "center",
            "blockquote",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "table",
            "caption",
            "colgroup",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "ucapcontent");

    private final String signs;

    private Markup(String signs) {
        this.signs = signs;
    }

    /** Returns {@code html}, {@code wordml}, or null for anything else. */
    static @Nullable String format(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Markup markup = new Markup(signs(head));
        int start = markup.start();
        if (!markup.signs.startsWith("<")) {
            return markup.isPageAfterWords() ? "html" : null;
        }
        if (markup.isWord(start)) {
            return "wordml";
        }
        return markup.isPage(start) ? "html" : null;
    }

    /** The text in small letters. The charset may be UTF-16, so zeros do not count, and a mark before it does not. */
    private static String signs(String head) {
        StringBuilder signs = new StringBuilder(head.length());
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean mark = c == 0xfe || c == 0xff || c == 0xef || c == 0xbb || c == 0xbf;
            if (c != 0 && !(signs.isEmpty() && (c <= ' ' || mark))) {
                signs.append(c);
            }
        }
        return signs.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns the index after the comments, the instructions and the code of servers at the start. */
    private int start() {
        int i = 0;
        while (i < signs.length()) {
            if (signs.charAt(i) <= ' ') {
                i++;
                continue;
            }
            String close = signs.startsWith("<!--", i)
                    ? "-->"
                    : signs.startsWith("<?", i) ? "?>" : signs.startsWith("<%", i) ? "%>" : "";
            int end = close.isEmpty() ? -1 : signs.indexOf(close, i + 2);
            if (end < 0) {
                return i;
            }
            i = end + close.length();
        }
        return i;
    }

    /** Whether it is a document that Word writes as one file of XML. */
    private boolean isWord(int start) {
        String before = signs.substring(0, start);
        return before.contains("<?mso-application") && before.contains("progid=\"word.document\"")
                || signs.startsWith("<w:worddocument", start)
                || signs.startsWith("<pkg:package", start);
    }

    private boolean isPage(int start) {
        if (signs.startsWith("<!doctype html", start)) {
            return true;
        }
        boolean opensWithTag = signs.startsWith("<", start);
        boolean isPart = false;
        for (int i = signs.indexOf('<', start); i >= 0; i = signs.indexOf('<', i + 1)) {
            String name = name(i + 1);
            if (WHOLE_PAGE.contains(name)) {
                return true;
            }
            isPart |= PARTS.contains(name);
        }
        return opensWithTag && isPart && !hasLinesOfMarkdown(start);
    }

    /** Servers write warnings before a page. */
    private boolean isPageAfterWords() {
        int html = signs.indexOf("<html");
        int body = html < 0 ? -1 : signs.indexOf("<body", html);
        return html >= 0
                && html < LATEST_PAGE
                && body >= 0
                && name(html + 1).equals("html")
                && name(body + 1).equals("body")
                && !signs.contains("```")
                && !hasLinesOfMarkdown(0);
    }

    /** Returns the name of the tag that opens before an index, "" if there is none. */
    private String name(int from) {
        int i = from;
        while (i < signs.length() && i - from < 12 && isPartOfName(signs.charAt(i))) {
            i++;
        }
        boolean ends = i < signs.length() && (signs.charAt(i) <= ' ' || ">/".indexOf(signs.charAt(i)) >= 0);
        return ends ? signs.substring(from, i) : "";
    }

    private static boolean isPartOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Whether a line is a heading of Markdown, or a row of one of its tables. */
    private boolean hasLinesOfMarkdown(int start) {
        int from = start;
        while (from < signs.length()) {
            int end = signs.indexOf('\n', from);
            end = end < 0 ? signs.length() : end;
            if (isHeading(from, end) || isRow(from, end)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private boolean isHeading(int from, int end) {
        int i = from;
        while (i < end && i - from < 6 && signs.charAt(i) == '#') {
            i++;
        }
        return i > from && i < end && (signs.charAt(i) == ' ' || signs.charAt(i) == '\t');
    }

    private boolean isRow(int from, int end) {
        int last = end - 1;
        while (last > from && signs.charAt(last) <= ' ') {
            last--;
        }
        return last > from && signs.charAt(from) == '|' && signs.charAt(last) == '|';
    }
}
