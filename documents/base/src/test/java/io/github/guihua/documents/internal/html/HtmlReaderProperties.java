package io.github.guihua.documents.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.document.DocumentText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** No character that a page shows is lost, whatever its elements are, and no page throws anything but the one exception. */
class HtmlReaderProperties {

    private static final String PAGE =
            "<html><head><meta charset=utf-8><meta name=ArticleTitle content='甲市方案'></head><body>"
                    + "<div class=nav><a href=x>首页</a></div><table><tr><td>索引号：<td>1</table><div id=zoom><h1>甲市方案</h1>"
                    + "<ol><li>一<li>二</ol><p style='color:red'>到2025年，建成。<br>完善，提高。</p>"
                    + "<table><thead><tr><th rowspan=2>指标<th colspan=2>值</thead><tr><td>1<td>2</table><pre>a\nb</pre></div></body></html>";

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("到年建成，。；：、（）一二三〔〕《》ab12<>&\"'\u00b2㎡𠮷")
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return words().list().ofMinSize(1).ofMaxSize(9);
    }

    @Property(tries = 200)
    void paragraphsAreLines(@ForAll("paragraphs") List<String> paragraphs, @ForAll @IntRange(max = 4) int shape) {
        String html = paragraphs.stream()
                .map(HtmlReaderProperties::escaped)
                .collect(Collectors.joining(List.of("</p><p>", "</p>\n\n  <p>", "<br>", "<br/><br/>", "</div><div>")
                        .get(shape)));
        String text = Pages.read(
                        "<html><body>" + List.of("<p>", "<p>", "", "", "<div>").get(shape) + html)
                .text();
        assertEquals(String.join("\n", paragraphs) + "\n", text);
    }

    /** Any nesting of blocks and inline elements around words keeps their characters in order. */
    @Property(tries = 200)
    void noCharacterIsLost(@ForAll("paragraphs") List<String> paragraphs, @ForAll Random random) {
        String[] tags = {
            "div",
            "span",
            "p",
            "b",
            "section",
            "td",
            "font",
            "li",
            "ul",
            "blockquote",
            "center",
            "table",
            "tr",
            "h2",
            "u"
        };
        StringBuilder html = new StringBuilder("<html><body>");
        for (String words : paragraphs) {
            for (int i = random.nextInt(5); i > 0; i--) {
                html.append(random.nextInt(3) == 0 ? "</" : "<")
                        .append(tags[random.nextInt(tags.length)])
                        .append('>');
            }
            html.append(escaped(words));
        }
        // a browser moves words that stand between rows in front of the table
        Document dom = Jsoup.parse(html.toString());
        assertEquals(
                plain(dom.body().wholeText()), plain(Pages.read(html.toString()).text()));
    }

    @Property(tries = 100)
    void originsAreElementsWithTheWords(@ForAll("paragraphs") List<String> paragraphs, @ForAll Random random) {
        StringBuilder html = new StringBuilder("<html><body>");
        for (String words : paragraphs) {
            String[] shapes = {
                "<p>%s</p>",
                "<div><div id=a%d><p>x</p><p>%s</p></div></div>",
                "<ul><li>x<li>%s</ul>",
                "<table><tr><td>x<td>%s<tr><td>y<td>z</table>"
            };
            String shape = shapes[random.nextInt(shapes.length)].replace("%d", "" + random.nextInt(1_000_000));
            html.append(shape.replace("%s", escaped(words)));
        }
        Document dom = Jsoup.parse(html.toString());
        DocumentText text = Pages.read(html.toString());
        List<String> found = new ArrayList<>();
        int start = 0;
        for (String line : text.text().split("\n", -1)) {
            for (String cell : line.split("\t", -1)) {
                if (!cell.isEmpty()) {
                    Optional<Origin> origin = text.origin(start);
                    String path = origin.flatMap(Origin::path).orElseThrow();
                    Element element = dom.selectFirst(path);
                    assertTrue(
                            element != null && plain(element.wholeText()).contains(plain(cell)), path + " for " + cell);
                    found.add(cell);
                }
                start += cell.length() + 1;
            }
        }
        assertTrue(found.size() >= paragraphs.size());
    }

    @Property(tries = 300)
    void damagedPagesThrowOnlyOneException(@ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int changes)
            throws IOException {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "<>/='\"&;\0".charAt(random.nextInt(9));
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(30), bytes.length - Math.max(from, at));
                    System.arraycopy(bytes, from, bytes, at, length);
                }
            }
        }
        try {
            DocumentText text = Pages.read(bytes);
            text.tables()
                    .forEach(table ->
                            assertTrue(table.span().end() <= text.text().length()));
        } catch (UnreadableTextException e) {
            assertTrue(e.getMessage().startsWith("page: "), e.getMessage());
        }
    }

    private static String escaped(String words) {
        return Entities.escape(words);
    }

    private static String plain(String text) {
        return text.codePoints()
                .filter(c -> c > ' ' && c != 0xa0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
