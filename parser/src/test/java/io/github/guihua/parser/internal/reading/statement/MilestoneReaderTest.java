package io.github.guihua.parser.internal.reading.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Statements;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.TestRows;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        for (Milestone m : milestones(prose, context, new TextParts(0, clauses))) {
            String modality = m.modality() == Modality.PLAIN ? "" : "，" + m.modality();
            found.add(m.due().orElseThrow() + "，" + m.text() + modality);
        }
        assertEquals(row.milestones(), String.join(" / ", found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "年内完成换届。 | 2025 | 2025 | | 2025-12-31",
                "6月底前完成换届。 | 2025 | 2025 | | 2025-06-30",
                "三季度完成换届。 | 2025 | 2025 | 2025-07-01 | 2025-09-30",
                "9月完成换届。 | 2025 | 2025 | 2025-09-01 | 2025-09-30",
                "到2027年，完成换届。 | 2025 | 2025 | | 2027-12-31",
                "到“十五五”末，完成换届。 | 2025 | 2025 | | 2030-12-31",
                "2026年3月15日前完成换届。 | 2025 | 2025 | | 2026-03-15",
                "2025年6月30日、9月30日前完成换届。 | 2021 | 2025 | | 2025-09-30",
                "2023年、2024年分别完成换届。 | 2021 | 2025 | 2023-01-01 | 2024-12-31",
                "6月中下旬前完成换届。 | 2025 | 2025 | | 2025-06-30",
                "2026年初完成换届。 | 2025 | 2025 | | ",
                "6月底前完成换届。 | 2021 | 2025 | | ",
                "汛期前完成换届。 | 2025 | 2025 | | ",
                "本意见印发之日起30日内完成换届。 | 2025 | 2025 | | ",
            })
    void theWordsGiveTheDates(String text, int first, int last, LocalDate from, LocalDate by) {
        PlanPeriod period = new PlanPeriod(first, last, Optional.empty());
        Milestone milestone = read(text, new StatementContext(NodeRole.WORK, PlanKind.ACTION_PLAN, period))
                .get(0);
        assertEquals(Optional.ofNullable(from), milestone.dueFrom());
        assertEquals(Optional.ofNullable(by), milestone.dueBy());
    }

    @Test
    void whatIsDueBeforeTheDocumentWasIssuedIsNoMilestone() {
        StatementContext context = new StatementContext(NodeRole.GUIDELINES, PlanKind.IMPLEMENTATION_OPINIONS, null);
        String text = "2018年，启动国家级试点。2020年底前，全面推开试点。";
        assertEquals(2, read(text, context).size());
        List<Milestone> later = read(text, context.issuedIn(2019));
        assertEquals(List.of("全面推开试点"), later.stream().map(Milestone::text).toList());
    }

    private static List<Milestone> read(String text, StatementContext context) {
        return milestones(Prose.of(text), context, TextParts.ALL_TEXT);
    }

    private static List<Milestone> milestones(Prose prose, StatementContext context, TextParts parts) {
        return Statements.of(READER.read(prose, context, parts)).milestones();
    }
}
