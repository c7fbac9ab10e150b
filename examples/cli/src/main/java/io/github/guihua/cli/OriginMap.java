package io.github.guihua.cli;

import io.github.guihua.cli.table.Csv;
import io.github.guihua.model.Box;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.document.DocumentOrigin;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The map from an extracted text to the places in its file, as CSV: a row for each range of the text. */
final class OriginMap {

    private static final List<String> HEADER =
            List.of("start", "end", "page", "x", "y", "width", "height", "paragraph", "path", "sheet", "cell");

    private OriginMap() {}

    /** Returns the rows; start and end are UTF-16 units of the text, boxes are in points. */
    static String csv(List<DocumentOrigin> origins) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Csv csv = new Csv(out);
        csv.row(HEADER);
        for (DocumentOrigin range : origins) {
            Origin origin = range.origin();
            csv.row(List.of(
                    Integer.toString(range.span().start()),
                    Integer.toString(range.span().end()),
                    words(origin.page()),
                    side(origin, Box::x),
                    side(origin, Box::y),
                    side(origin, Box::width),
                    side(origin, Box::height),
                    words(origin.paragraph()),
                    words(origin.path()),
                    words(origin.sheet()),
                    words(origin.cell())));
        }
        out.flush();
        return text.toString();
    }

    private static String words(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String side(Origin origin, ToDoubleFunction<Box> side) {
        return origin.box().map(box -> Double.toString(side.applyAsDouble(box))).orElse("");
    }
}
