package io.github.guihua.model.follow;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.StatementHolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The statements with numbers of a chapter, task or passage, and where their words are in its lines. */
final class FiguresInText {

    /**
     * A statement and the position of its words in a line.
     *
     * @param at the position
     * @param statement the statement
     */
    record Placed(int at, NumericStatement statement) {}

    private final List<List<Placed>> byLine = new ArrayList<>();
    private final List<NumericStatement> unplaced = new ArrayList<>();

    private FiguresInText() {}

    /**
     * Finds the statements of a holder. Those of one list are in the order of the text.
     *
     * @param lines the folded lines of the holder
     */
    static FiguresInText of(StatementHolder holder, List<String> lines) {
        FiguresInText figures = new FiguresInText();
        lines.forEach(line -> figures.byLine.add(new ArrayList<>()));
        figures.place(holder.targets(), lines);
        figures.place(holder.achievements(), lines);
        figures.byLine.forEach(placed -> placed.sort(Comparator.comparingInt(Placed::at)));
        return figures;
    }

    private void place(List<? extends NumericStatement> statements, List<String> lines) {
        int line = 0;
        int from = 0;
        for (NumericStatement statement : statements) {
            String words = Folding.squeeze(statement.text());
            int found = line;
            int at = line < lines.size() ? lines.get(line).indexOf(words, from) : -1;
            while (at < 0 && found + 1 < lines.size()) {
                found++;
                at = lines.get(found).indexOf(words);
            }
            if (at < 0) {
                unplaced.add(statement);
            } else {
                byLine.get(found).add(new Placed(at, statement));
                line = found;
                from = at + 1;
            }
        }
    }

    /** Returns the statements in a line, in its order. */
    List<Placed> in(int line) {
        return byLine.get(line);
    }

    /** {@return the statements whose words are in no line} */
    List<NumericStatement> unplaced() {
        return unplaced;
    }
}
