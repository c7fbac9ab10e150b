package io.github.guihua.documents.internal.html;

import io.github.guihua.model.source.Severity;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML, and MHTML archives of one page. */
public final class HtmlReader implements DocumentReader {

    private static final String ARCHIVE = "mhtml";
    private static final Set<String> FORMATS = Set.of("html", ARCHIVE);

    /** A page that hides more than this times what it shows shows it later. */
    private static final int MOST_HIDDEN = 10;

    /** About what an element and its text take of memory. */
    private static final int BYTES_OF_ELEMENT = 250;

    /** About what a character takes while it goes from the page to the text; those of ASCII are mostly in tags. */
    private static final int BYTES_OF_CHARACTER = 20;

    /** Creates a reader, for the service loader. */
    public HtmlReader() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean reads(DocumentFile file) {
        return file.format().filter(FORMATS::contains).isPresent();
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        boolean archived = file.format().filter(ARCHIVE::equals).isPresent();
        WebArchive.Page page = archived ? WebArchive.page(file, watch) : new WebArchive.Page(file.bytes(), "");
        PageBytes.Decoded decoded = PageBytes.decode(page.bytes(), page.charset());
        Document document = parse(withoutCode(decoded.text()), watch);
        DocumentText.Builder text = DocumentText.builder().charset(decoded.charset());
        if (decoded.damaged() > 0) {
            text.doubt(
                    Severity.WARNING,
                    "damaged-bytes",
                    decoded.damaged() + " bytes are no text in " + decoded.charset()
                            + " and are shown as \uFFFD; save the page again from its source");
        }
        PageText.write(document, blocks(document, watch), text);
        return text.build();
    }

    private static List<Block> blocks(Document document, DocumentWatch watch) throws IOException {
        Element body = document.body();
        // only the number is kept, not the weights of all elements twice
        long all = Weights.of(body, watch, false).of(body).score();
        Weights shown = Weights.of(body, watch, true);
        // pages that a script shows only after loading hide nearly all of their text
        boolean hides = shown.of(body).score() * MOST_HIDDEN >= all;
        return PageBlocks.of(document, hides ? shown : Weights.of(body, watch, false), watch, hides);
    }

    /** Leaves out the code that a server would have run: {@code <% … %>} would be shown, and so would parts of other code. */
    private static String withoutCode(String page) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        while (from < page.length()) {
            int code = firstOf(page.indexOf("<%", from), page.indexOf("<?php", from));
            int end = code < 0 ? -1 : page.indexOf(page.charAt(code + 1) + ">", code + 2);
            if (end < 0) {
                break;
            }
            shown.append(page, from, code);
            from = end + 2;
        }
        return from == 0 ? page : shown.append(page, from, page.length()).toString();
    }

    private static int firstOf(int one, int other) {
        return one < 0 || other >= 0 && other < one ? other : one;
    }

    private static Document parse(String html, DocumentWatch watch) throws IOException {
        long bytes = 0;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            boolean opens = c == '<' && i + 1 < html.length() && html.charAt(i + 1) != '/';
            bytes += opens ? BYTES_OF_ELEMENT : c > 0x7f ? BYTES_OF_CHARACTER : 4;
        }
        watch.inflated(bytes);
        // jsoup puts deeper elements beside their parents: pages with tags that are never closed keep all their words
        Parser parser = Parser.htmlParser().setMaxDepth(watch.limits().maxDepth());
        return parser.parseInput(html, "");
    }
}
