package io.github.guihua.documents.internal.ofd;

import io.github.guihua.documents.internal.page.Ruling;
import java.util.List;
import java.util.StringTokenizer;

/** Reads the straight lines of a path: M and S move, L draws, C closes; Q, B and A are curves. */
final class PathData {

    private static final int MOST_RULINGS = 50_000;

    private PathData() {}

    static void add(String data, Placing placing, boolean strokes, boolean fills, List<Ruling> rulings) {
        StringTokenizer tokens = new StringTokenizer(data);
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        boolean curved = false;
        float x = 0;
        float y = 0;
        float startX = 0;
        float startY = 0;
        while (tokens.hasMoreTokens() && rulings.size() < MOST_RULINGS) {
            String token = tokens.nextToken();
            boolean moves = token.equals("M") || token.equals("S");
            if (moves || token.equals("L")) {
                double toX = next(tokens);
                double toY = next(tokens);
                float nextX = placing.x(toX, toY);
                float nextY = placing.y(toX, toY);
                if (!Float.isFinite(nextX) || !Float.isFinite(nextY)) {
                    return;
                }
                if (moves) {
                    startX = nextX;
                    startY = nextY;
                } else if (strokes) {
                    Ruling.addLine(rulings, x, y, nextX, nextY);
                }
                x = nextX;
                y = nextY;
                widen(box, x, y);
            } else if (token.equals("C")) {
                if (strokes) {
                    Ruling.addLine(rulings, x, y, startX, startY);
                }
                x = startX;
                y = startY;
            } else {
                int numbers = token.equals("Q") ? 4 : token.equals("B") ? 6 : token.equals("A") ? 7 : 0;
                curved |= numbers > 0;
                double[] curve = new double[numbers];
                for (int i = 0; i < numbers; i++) {
                    curve[i] = next(tokens);
                }
                if (numbers > 0) {
                    x = placing.x(curve[numbers - 2], curve[numbers - 1]);
                    y = placing.y(curve[numbers - 2], curve[numbers - 1]);
                }
            }
        }
        if (fills && !strokes && !curved && box[0] <= box[2]) {
            Ruling.addBox(rulings, box[0], box[1], box[2], box[3]);
        }
    }

    private static double next(StringTokenizer tokens) {
        return tokens.hasMoreTokens() ? Numbers.number(tokens.nextToken()) : Double.NaN;
    }

    private static void widen(float[] box, float x, float y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }
}
