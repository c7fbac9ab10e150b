package io.github.guihua.parser.internal.reading.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.StanceRule;
import io.github.guihua.model.Target;
import io.github.guihua.parser.internal.prose.Prose;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatementReaderTest {

    private static final StatementReader READER = new StatementReader();

    private static List<NumericStatement> read(String text, NodeRole role, int year) {
        PlanPeriod period = new PlanPeriod(year, year, Optional.empty());
        return READER.read(Prose.of(text), new StatementContext(role, PlanKind.GOVERNMENT_WORK_REPORT, period));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "statements.csv", delimiter = '|')
    void readsOneStatement(
            String clause,
            String text,
            Comparison comparison,
            BigDecimal amount,
            BigDecimal max,
            String unit,
            Change change,
            Period per,
            String subject) {
        List<NumericStatement> found = read(clause, NodeRole.OBJECTIVES, 2025);
        assertEquals(1, found.size(), found::toString);
        NumericStatement statement = found.get(0);
        assertEquals(text, statement.text());
        assertEquals(comparison, statement.comparison());
        assertEquals(0, amount.compareTo(statement.amount()), statement::toString);
        assertEquals(
                Optional.ofNullable(max).map(BigDecimal::stripTrailingZeros),
                statement.max().map(BigDecimal::stripTrailingZeros));
        assertEquals(Optional.ofNullable(unit), statement.unit());
        assertEquals(change, statement.change());
        assertEquals(Optional.ofNullable(per), statement.per());
        if (subject != null) {
            assertEquals(subject, statement.subject());
        }
    }

    @ParameterizedTest
    @MethodSource
    void readsNoStatement(String text) {
        assertEquals(List.of(), read(text, NodeRole.WORK, 2025));
    }

    static Stream<String> readsNoStatement() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatementReaderTest.class.getResourceAsStream("no-statements.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.csv", delimiter = '|')
    void numbersOfOneSentenceShareItsSubjects(NodeRole role, String sentence, String expected) {
        List<String> found = new ArrayList<>();
        for (NumericStatement statement : read(sentence, role, 2025)) {
            found.add(statement.subject() + "=" + statement.text());
        }
        assertEquals(expected, String.join(";", found));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bindings.csv", delimiter = '|')
    void bindsTimeModalityAndStance(
            NodeRole role,
            int year,
            String sentence,
            String text,
            String kind,
            String due,
            LocalDate from,
            LocalDate to,
            Modality modality) {
        NumericStatement statement = read(sentence, role, year).stream()
                .filter(s -> s.text().equals(text))
                .findFirst()
                .orElseThrow();
        assertEquals(kind, statement instanceof Achievement ? "ACHIEVEMENT" : "TARGET");
        assertEquals(Optional.ofNullable(due), statement.due());
        assertEquals(Optional.ofNullable(from), statement.dueFrom());
        assertEquals(Optional.ofNullable(to), statement.dueBy());
        assertEquals(modality, statement.modality());
    }

    @Test
    void aReportOfManyYearsGivesNoDateToItsMonths() {
        StatementContext context = new StatementContext(
                NodeRole.WORK, PlanKind.FIVE_YEAR_PLAN, new PlanPeriod(2021, 2025, Optional.empty()));
        NumericStatement statement =
                READER.read(Prose.of("6月底前建成学校3所。"), context).get(0);
        assertEquals(Optional.of("6月底前"), statement.due());
        assertEquals(Optional.empty(), statement.dueBy());
        NumericStatement whole = READER.read(Prose.of("规划期内建成学校3所。"), context).get(0);
        assertEquals(Optional.of(LocalDate.of(2025, 12, 31)), whole.dueBy());
    }

    @Test
    void wordsOfTimeBeforeAColonHoldForTheNextParagraph() {
        StatementContext context = new StatementContext(NodeRole.OBJECTIVES, PlanKind.ACTION_PLAN, null);
        TimeLead lead = READER.lead(Prose.of("坚持稳中求进。到2025年，主要目标如下："));
        List<NumericStatement> found = READER.read(Prose.of("——托位达到600个；普惠率达到80%。新建机构3所。"), context.after(lead));
        assertEquals(Optional.of("到2025年"), found.get(0).due());
        assertEquals(Optional.of(LocalDate.of(2025, 12, 31)), found.get(1).dueBy());
        assertEquals(Optional.empty(), found.get(2).due());
        assertNull(READER.lead(Prose.of("到2025年，主要目标全面实现。")));
        assertNull(READER.lead(Prose.of("主要目标如下：")));
    }

    @Test
    void worksWithoutRoleAndYears() {
        StatementContext context = new StatementContext(null, PlanKind.OTHER, null);
        NumericStatement statement = READER.read(Prose.of("年内新建学校3所。"), context).get(0);
        assertInstanceOf(Target.class, statement);
        assertEquals(Optional.empty(), statement.dueBy());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WORK | 新建学校12所。 | ROLE",
                "REVIEW | 新建学校12所。 | ROLE",
                "WORK | 已建成学校12所。 | DONE_WORDS",
                "WORK | 全市现有学校12所。 | DONE_WORDS",
                "WORK | 实现有条件的乡镇卫生服务全覆盖。 | ROLE",
                "REVIEW | 力争建成学校12所。 | COMING_WORDS",
                "WORK | 2020年建成学校12所。 | PAST_TIME",
                "REVIEW | 到2030年学校达到12所。 | COMING_TIME",
                "WORK | 2020年，教育事业有了发展。建成学校12所。 | PAST_TOPIC",
            })
    void theRuleThatDecidedIsSaid(NodeRole role, String text, StanceRule rule) {
        assertEquals(Optional.of(rule), read(text, role, 2025).get(0).rule());
    }

    @Test
    void doubtIsSaid() {
        assertEquals(
                Optional.of(Confidence.HIGH),
                read("新建学校12所。", NodeRole.WORK, 2025).get(0).confidence());
        assertEquals(
                Optional.of(Confidence.LOW),
                read("发展两家小额贷款公司。", NodeRole.WORK, 2025).get(0).confidence());
        assertTrue(read("基尼系数降到0.46。", NodeRole.WORK, 2025).stream()
                .allMatch(s -> s.confidence().equals(Optional.of(Confidence.LOW))));
    }
}
