package io.github.guihua.documents.internal.page;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.model.Box;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.document.DocumentWatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the lines and tables of a page in their order. */
final class PageReader {

    /** A page has this part of its height as border at the top and bottom; text in the middle of a frame there is none. */
    private static final float PAGE_BORDER = 0.7f;

    private final PageContent page;
    private final DocumentWatch watch;

    private PageReader(PageContent page, DocumentWatch watch) {
        this.page = page;
        this.watch = watch;
    }

    /** Returns the parts of a page in reading order. */
    static List<Part> read(PageContent page, DocumentWatch watch) throws UnreadableTextException {
        return new PageReader(page, watch).read();
    }

    private List<Part> read() throws UnreadableTextException {
        List<Grid> grids = new ArrayList<>(GridFinder.find(page.rulings(), watch));
        grids.removeIf(grid -> grid.isFrame() && grid.bottom() - grid.top() > PAGE_BORDER * page.height());
        List<List<Piece>> inside = new ArrayList<>();
        grids.forEach(grid -> inside.add(new ArrayList<>()));
        List<Piece> outside = new ArrayList<>();
        for (Piece piece : page.pieces()) {
            int i = 0;
            while (i < grids.size() && !grids.get(i).holds(piece)) {
                i++;
            }
            (i < grids.size() ? inside.get(i) : outside).add(piece);
        }
        Area whole = new Area(0, page.width(), false);
        List<Part> parts = new ArrayList<>(AlignedTables.find(page.number(), whole, Row.of(outside), watch));
        for (int i = 0; i < grids.size(); i++) {
            watch.tick();
            insert(parts, of(grids.get(i), inside.get(i)));
        }
        Notes.mark(parts, page);
        return parts;
    }

    private static void insert(List<Part> parts, List<? extends Part> more) {
        if (more.isEmpty()) {
            return;
        }
        int at = 0;
        while (at < parts.size() && parts.get(at).top() < more.get(0).top()) {
            at++;
        }
        parts.addAll(at, more);
    }

    private List<? extends Part> of(Grid grid, List<Piece> pieces) throws UnreadableTextException {
        if (pieces.stream().allMatch(Piece::isBlank)) {
            return List.of();
        }
        int width = grid.columns().size() - 1;
        int height = grid.rows().size() - 1;
        Grid.Cell[] places = new Grid.Cell[width * height];
        List<List<Piece>> byCell = new ArrayList<>();
        int[] index = new int[width * height];
        for (Grid.Cell cell : grid.cells()) {
            for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                    places[r * width + c] = cell;
                    index[r * width + c] = byCell.size();
                }
            }
            byCell.add(new ArrayList<>());
        }
        for (Piece piece : pieces) {
            int column = Grid.place(grid.columns(), piece.middleX());
            int row = Grid.place(grid.rows(), piece.middleY());
            byCell.get(index[row * width + column]).add(piece);
        }
        if (grid.isFrame()) {
            List<TextLine> lines = new ArrayList<>();
            Area area = new Area(grid.left(), grid.right(), true);
            for (List<Piece> cell : byCell) {
                Row.of(cell).forEach(row -> lines.add(row.line(page.number(), area)));
            }
            return lines;
        }
        return List.of(table(grid, byCell, height));
    }

    private PageTable table(Grid grid, List<List<Piece>> byCell, int height) throws UnreadableTextException {
        List<List<PageTable.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            rows.add(new ArrayList<>());
        }
        for (int i = 0; i < byCell.size(); i++) {
            Grid.Cell cell = grid.cells().get(i);
            watch.cells(cell.rowSpan() * cell.columnSpan());
            float left = grid.columns().get(cell.column());
            float right = grid.columns().get(cell.column() + cell.columnSpan());
            float top = grid.rows().get(cell.row());
            float bottom = grid.rows().get(cell.row() + cell.rowSpan());
            Origin origin = Origin.ofPage(page.number(), new Box(left, top, right - left, bottom - top));
            List<TextLine> lines = new ArrayList<>();
            Area area = new Area(left, right, true);
            Row.of(byCell.get(i)).forEach(row -> lines.add(row.line(page.number(), area)));
            rows.get(cell.row())
                    .add(new PageTable.Cell(
                            cell.column(), cell.columnSpan(), cell.rowSpan(), CellWords.join(lines), origin));
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(PageTable.Cell::column)));
        return new PageTable(page.number(), grid.columns(), rows, grid.top(), grid.bottom());
    }
}
