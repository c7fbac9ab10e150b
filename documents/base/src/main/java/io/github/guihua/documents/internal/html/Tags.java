package io.github.guihua.documents.internal.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names and attributes of elements say of how a browser shows them. */
final class Tags {

    /** Elements that show no words of the page. */
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "title",
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "svg",
            "canvas",
            "map",
            "audio",
            "video",
            "select",
            "datalist",
            "input",
            "button",
            "textarea",
            "rt",
            "rp");

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "section",
            "nav",
            "aside",
            "hgroup",
            "header",
            "footer",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "pre",
            "div",
            "blockquote",
            "hr",
            "address",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "dl",
            "dt",
            "dd",
            "li",
            "table",
            "caption",
            "thead",
            "tfoot",
            "tbody",
            "tr",
            "th",
            "td",
            "details",
            "summary",
            "menu",
            "dir",
            "article",
            "main",
            "center",
            "ucapcontent",
            "listing",
            "xmp",
            "plaintext");

    /** Elements that can hold a whole document. */
    private static final Set<String> CONTAINERS =
            Set.of("body", "div", "td", "section", "article", "main", "form", "center", "ucapcontent");

    private static final Set<String> CHROME = Set.of("nav", "footer", "aside");

    private static final Set<String> CHROME_NAMES = ResourceLines.of("chrome-names.txt");

    private static final Set<String> SYMBOL_FONTS = Set.of("wingdings", "webdings", "symbol");

    private Tags() {}

    static boolean isBlock(Element e) {
        if (BLOCKS.contains(e.normalName())) {
            return true;
        }
        if (!e.hasAttr("style")) {
            return false;
        }
        String style = style(e);
        // LibreOffice lets the number of a paragraph float beside its words
        return style.contains("display:block") && !style.contains("float:");
    }

    static boolean isContainer(Element e) {
        return CONTAINERS.contains(e.normalName());
    }

    /** Whether an element shows its words small and above the line. */
    static boolean isRaised(Element e) {
        return e.normalName().equals("sup") || e.hasAttr("style") && style(e).contains("vertical-align:super");
    }

    /** The level of a heading, 0 for other elements. */
    static int level(Element e) {
        String name = e.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    /** Whether an element never shows words, whatever its style is. */
    static boolean isUnseen(Element e) {
        String name = e.normalName();
        if (UNSEEN.contains(name)) {
            return true;
        }
        // what Word marks as deleted is no text of the document; a line through words is
        if (name.equals("del") && (e.hasAttr("datetime") || e.hasAttr("cite")) || e.hasClass("msoDel")) {
            return true;
        }
        return e.hasAttr("style") && isSymbolOfList(e);
    }

    /** Whether the style or the attributes of an element hide it. */
    static boolean isHidden(Element e) {
        if (e.attributesSize() == 0
                || e.normalName().equals("body")
                || e.normalName().equals("html")) {
            return false;
        }
        if (e.hasAttr("hidden") && !e.attr("hidden").equals("until-found")) {
            return true;
        }
        if (!e.hasAttr("style")) {
            return false;
        }
        String style = style(e);
        boolean hides =
                style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all");
        // some systems hide the words of a document until a script has set their size
        return hides && !ContentContainers.isNamed(e);
    }

    /** The bullets of Word are letters of fonts that have signs for letters. */
    private static boolean isSymbolOfList(Element e) {
        String style = style(e);
        if (!style.contains("mso-list:ignore")) {
            return false;
        }
        Element parent = e.parent();
        return isSymbolFont(style) || parent != null && isSymbolFont(style(parent));
    }

    private static boolean isSymbolFont(String style) {
        int at = style.indexOf("font-family:");
        if (at < 0) {
            return false;
        }
        String font =
                style.substring(at + "font-family:".length()).replace("\"", "").replace("'", "");
        return SYMBOL_FONTS.stream().anyMatch(font::startsWith);
    }

    /** The style of an element in small letters without blanks. */
    static String style(Element e) {
        String style = e.attr("style");
        StringBuilder plain = new StringBuilder(Math.min(style.length(), 4096));
        for (int i = 0; i < style.length() && plain.length() < 4096; i++) {
            char c = style.charAt(i);
            if (c > ' ') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    /** Whether the name of an element, or a word of its classes or id, says that it goes around a document. */
    static boolean isChrome(Element e) {
        if (CHROME.contains(e.normalName())) {
            return true;
        }
        return e.attributesSize() > 0 && (namesChrome(e.attr("class")) || namesChrome(e.id()));
    }

    private static boolean namesChrome(String names) {
        if (names.isEmpty() || names.length() > 200) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetter(names.charAt(i))) {
                if (i > start && CHROME_NAMES.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
