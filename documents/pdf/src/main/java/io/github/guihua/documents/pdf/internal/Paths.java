package io.github.guihua.documents.pdf.internal;

import io.github.guihua.documents.internal.page.Ruling;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** The lines that a page draws: straight strokes, and filled areas as thin as lines. */
final class Paths {

    private static final int MOST_POINTS = 100_000;
    private static final int MOST_RULINGS = 50_000;

    private final PDFStreamEngine engine;
    private final PageView view;
    private final List<Ruling> rulings = new ArrayList<>();

    /** The parts of the path that is being built. */
    private final List<Stroke> strokes = new ArrayList<>();

    private int points;

    /** A part of a path: its points one after another. */
    private static final class Stroke {
        private final List<float[]> points = new ArrayList<>();
        private boolean curved;
    }

    Paths(PDFStreamEngine engine, PageView view) {
        this.engine = engine;
        this.view = view;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    List<OperatorProcessor> operators() {
        List<OperatorProcessor> operators = new ArrayList<>();
        operators.add(new NamedOperator(engine, "m", operands -> move(operands, 0)));
        operators.add(new NamedOperator(engine, "l", operands -> line(operands, 0)));
        operators.add(new NamedOperator(engine, "c", operands -> curve(operands, 4)));
        operators.add(new NamedOperator(engine, "v", operands -> curve(operands, 2)));
        operators.add(new NamedOperator(engine, "y", operands -> curve(operands, 2)));
        operators.add(new NamedOperator(engine, "h", operands -> close()));
        operators.add(new NamedOperator(engine, "re", this::rectangle));
        for (String name : List.of("S", "s", "B", "B*", "b", "b*")) {
            boolean closes = Character.isLowerCase(name.charAt(0));
            operators.add(new NamedOperator(engine, name, operands -> {
                if (closes) {
                    close();
                }
                stroke();
            }));
        }
        for (String name : List.of("f", "F", "f*")) {
            operators.add(new NamedOperator(engine, name, operands -> fill()));
        }
        operators.add(new NamedOperator(engine, "n", operands -> clear()));
        return operators;
    }

    private void move(List<COSBase> operands, int index) {
        if (points < MOST_POINTS) {
            strokes.add(new Stroke());
            line(operands, index);
        }
    }

    private void line(List<COSBase> operands, int index) {
        point(NamedOperator.number(operands, index), NamedOperator.number(operands, index + 1));
    }

    private void point(float x, float y) {
        if (strokes.isEmpty() || ++points > MOST_POINTS) {
            return;
        }
        Point2D.Float at = engine.transformedPoint(x, y);
        strokes.get(strokes.size() - 1).points.add(new float[] {view.x(at.x, at.y), view.y(at.x, at.y)});
    }

    private void curve(List<COSBase> operands, int index) {
        if (!strokes.isEmpty()) {
            strokes.get(strokes.size() - 1).curved = true;
            line(operands, index);
        }
    }

    private void close() {
        if (!strokes.isEmpty() && !strokes.get(strokes.size() - 1).points.isEmpty()) {
            List<float[]> last = strokes.get(strokes.size() - 1).points;
            last.add(last.get(0));
        }
    }

    private void rectangle(List<COSBase> operands) {
        if (points >= MOST_POINTS) {
            return;
        }
        float x = NamedOperator.number(operands, 0);
        float y = NamedOperator.number(operands, 1);
        float width = NamedOperator.number(operands, 2);
        float height = NamedOperator.number(operands, 3);
        strokes.add(new Stroke());
        point(x, y);
        point(x + width, y);
        point(x + width, y + height);
        point(x, y + height);
        close();
    }

    private void stroke() {
        for (Stroke stroke : strokes) {
            for (int i = 1; i < stroke.points.size() && !stroke.curved && rulings.size() < MOST_RULINGS; i++) {
                float[] from = stroke.points.get(i - 1);
                float[] to = stroke.points.get(i);
                Ruling.addLine(rulings, from[0], from[1], to[0], to[1]);
            }
        }
        clear();
    }

    private void fill() {
        for (Stroke stroke : strokes) {
            if (stroke.curved || stroke.points.isEmpty() || rulings.size() >= MOST_RULINGS) {
                continue;
            }
            float left = Float.MAX_VALUE;
            float top = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float bottom = -Float.MAX_VALUE;
            for (float[] point : stroke.points) {
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                top = Math.min(top, point[1]);
                bottom = Math.max(bottom, point[1]);
            }
            Ruling.addBox(rulings, left, top, right, bottom);
        }
        clear();
    }

    private void clear() {
        strokes.clear();
        points = 0;
    }
}
