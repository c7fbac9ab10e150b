package io.github.guihua.documents.internal.html;

import io.github.guihua.documents.internal.html.Block.Place;
import io.github.guihua.documents.internal.html.Block.TableCell;
import io.github.guihua.documents.internal.html.FieldLines.FieldLine;
import io.github.guihua.documents.internal.html.MetaFields.Field;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of a page: the fields of its site, then, from what is around the main content, the title and the lines of
 * fields before it, and the tables, signatures and links to files after it, and the main content. Menus and footers are left out, and are not
 * chrome of the text: they belong to the site, and may be many times longer than the document.
 */
final class PageText {

    private static final String TITLE = "ArticleTitle";
    private static final int SHORTEST_TITLE = 5;
    private static final int LONGEST_TITLE = 200;
    private static final int LEAST_HEADING = 3;

    /** The title of a document is in the first characters of its words. */
    private static final int HEAD = 1000;

    private final List<Block> blocks;
    private final List<Block> inside;
    private final Map<String, Field> fields;
    private final String head;
    private final DocumentText.Builder text;

    private PageText(Document document, List<Block> blocks, DocumentText.Builder text) {
        this.blocks = blocks;
        this.inside = inside(blocks);
        this.fields = MetaFields.of(document);
        this.head = head(inside);
        this.text = text;
    }

    /** Writes the blocks of a page. */
    static void write(Document document, List<Block> blocks, DocumentText.Builder text) {
        PageText page = new PageText(document, blocks, text);
        page.write(page.before(document));
    }

    private static List<Block> inside(List<Block> blocks) {
        List<Block> inside = new ArrayList<>();
        for (Block block : blocks) {
            if (block.place() == Place.INSIDE && !block.chrome()) {
                inside.add(block);
            }
        }
        inside = LinkLines.without(inside);
        if (!inside.isEmpty()) {
            return inside;
        }
        // a page of nothing but links: better these than nothing
        return blocks.stream().filter(block -> block.place() == Place.INSIDE).toList();
    }

    /** Returns what is kept of the blocks before the main content. */
    private List<Block> before(Document document) {
        String title = title(document);
        boolean anyHeading = title.isEmpty();
        List<Block> before = new ArrayList<>();
        for (Block block : blocks) {
            if (block.place() != Place.BEFORE
                    || block.chrome()
                    || block.isLinks()
                    || FieldLines.isNavigation(block.text())) {
                continue;
            }
            String line = plain(block.text());
            boolean isTitle = block.grid() == null
                    && line.length() <= LONGEST_TITLE
                    && (line.length() >= SHORTEST_TITLE && title.contains(line)
                            || anyHeading && block.level() > 0 && block.level() <= LEAST_HEADING);
            if (isTitle && !head.contains(line) || isFields(block)) {
                before.add(block);
            }
        }
        return before;
    }

    /** Returns the title that the head of the page tells, without blanks; "" if it tells none that the page shows. */
    private String title(Document document) {
        Field article = fields.get(TITLE);
        if (article != null) {
            return plain(article.value());
        }
        String title = plain(document.title());
        for (Block block : blocks) {
            if (block.place() != Place.AFTER && !block.isLinks()) {
                String line = plain(block.text());
                if (line.length() >= SHORTEST_TITLE && title.contains(line)) {
                    return title;
                }
            }
        }
        return "";
    }

    /** Returns the first characters without blanks, in which a title can be on several lines. */
    private static String head(List<Block> blocks) {
        StringBuilder head = new StringBuilder();
        for (Block block : blocks) {
            if (head.length() > HEAD) {
                break;
            }
            head.append(plain(block.text()));
        }
        return head.toString();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Line.isBlank(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Returns the fields that the page itself shows, without blanks. */
    private String shownFields(List<Block> before) {
        StringBuilder shown = new StringBuilder();
        int length = 0;
        for (Block block : before) {
            shown.append(isFields(block) ? plain(block.text()) : "").append('\n');
        }
        for (Block block : inside) {
            length += block.text().length();
            if (length > HEAD) {
                break;
            }
            shown.append(isFields(block) ? plain(block.text()) : "").append('\n');
        }
        return shown.toString();
    }

    private static boolean isFields(Block block) {
        List<List<TableCell>> grid = block.grid();
        return grid == null ? FieldLines.isField(block.text()) : FieldLines.of(grid) != null;
    }

    private void write(List<Block> before) {
        String titles = head(before) + head;
        String shown = shownFields(before);
        for (Field field : fields.values()) {
            String wanted = field.name().equals(TITLE) ? titles : shown;
            if (!wanted.contains(plain(field.value()))) {
                text.at(Origin.ofPath("meta[name=" + field.name() + "]"))
                        .append(field.key() + "：" + field.value())
                        .endLine();
            }
        }
        before.forEach(block -> write(block, true));
        boolean atStart = true;
        for (Block block : inside) {
            write(block, atStart);
            atStart &= block.grid() != null || block.text().length() <= LONGEST_TITLE;
        }
        for (Block block : Following.of(blocks)) {
            write(block, true);
        }
    }

    /**
     * Writes a block.
     *
     * @param mayBeFields whether it is where a page has its fields
     */
    private void write(Block block, boolean mayBeFields) {
        List<List<TableCell>> grid = block.grid();
        if (grid == null) {
            text.at(Origin.ofPath(block.path()))
                    .append(block.text())
                    .heading(block.level())
                    .endLine();
            return;
        }
        @Nullable List<FieldLine> lines = mayBeFields ? FieldLines.of(grid) : null;
        if (lines == null) {
            table(grid, block.path());
        } else {
            lines.forEach(line ->
                    text.at(Origin.ofPath(line.path())).append(line.text()).endLine());
        }
    }

    private void table(List<List<TableCell>> grid, String path) {
        text.startTable();
        for (List<TableCell> row : grid) {
            text.startRow();
            for (TableCell cell : row) {
                text.at(Origin.ofPath(cell.path()))
                        .cell(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.words());
            }
            text.endRow();
        }
        text.at(Origin.ofPath(path)).endTable();
    }
}
