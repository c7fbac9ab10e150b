package io.github.guihua.parser.internal.reading.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.TestRows;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MilestoneReaderTest {

    private static final StatementReader READER = new StatementReader();

    /** A row of the table: what a document of some years says in a chapter of some role, and its milestones. */
    record Row(String sentence, NodeRole role, @Nullable PlanPeriod years, String milestones) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(
                    cells[0].strip(), NodeRole.valueOf(cells[1].strip()), years(cells[2].strip()), cells[3].strip());
        }

        private static @Nullable PlanPeriod years(String cell) {
            if (cell.equals("-")) {
                return null;
            }
            String[] years = cell.split("-");
            return new PlanPeriod(
                    Integer.parseInt(years[0]), Integer.parseInt(years[years.length - 1]), Optional.empty());
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Row> rows() {
        return TestRows.text(MilestoneReaderTest.class, "milestones.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsWhatIsPromisedUntilWhen(Row row) {
        Prose prose = Prose.of(row.sentence());
        List<Span> clauses = new ArrayList<>();
        new UnitClauseReader().read(prose).forEach(clause -> clauses.add(new Span(clause.from(), clause.to())));
        StatementContext context = new StatementContext(row.role(), PlanKind.WORK_KEY_POINTS, row.years());
        List<String> found = new ArrayList<>();
        for (Milestone m :
                READER.read(prose, context, new TextParts(0, clauses)).milestones()) {
            String modality = m.modality() == Modality.PLAIN ? "" : "，" + m.modality();
            found.add(m.due().orElseThrow() + "，" + m.text() + modality);
        }
        assertEquals(row.milestones(), String.join(" / ", found));
    }
}
