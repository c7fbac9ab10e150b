package io.github.guihua.parser.internal.reading.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.TestRows;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitClauseReaderTest {

    private final UnitClauseReader reader = new UnitClauseReader();

    static Stream<TestRows.Row> clauses() {
        return TestRows.read(UnitClauseReaderTest.class, "unit-clauses.txt");
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void readsClauses(TestRows.Row row) {
        List<UnitClause> ofBodies = reader.read(Prose.of(row.text())).stream()
                .filter(clause -> !clause.units().isEmpty())
                .toList();
        assertEquals(row.expected(), show(ofBodies));
    }

    @Test
    void clauseOfItsOwnIsTheWholeParagraph() {
        assertTrue(reader.read(Prose.of("　　责任单位：区教育局。")).get(0).wholeParagraph());
        assertTrue(reader.read(Prose.of("（牵头单位：区教育局）（配合单位：区财政局）")).get(1).wholeParagraph());
        assertFalse(reader.read(Prose.of("建设学校。（区教育局负责）")).get(0).wholeParagraph());
    }

    @Test
    void clauseReachesFromBracketToBracket() {
        Prose prose = Prose.of("建设学校。（区教育局负责）建设医院。");
        UnitClause clause = reader.read(prose).get(0);
        assertEquals("（区教育局负责）", prose.raw(clause.from(), clause.to()));
    }

    @Test
    void placesQuoteTheSourceAcrossLineBreaks() {
        String source = "建设学校。（责任单位：区教\n育局、区财政局）";
        List<ResponsibleUnit> units = reader.read(new PlanText(source).prose(0, source.length()))
                .get(0)
                .units();
        Span first = units.get(0).place().span().orElseThrow();
        assertEquals("区教\n育局", source.substring(first.start(), first.end()));
        assertEquals("区教育局", units.get(0).name());
        Span second = units.get(1).place().span().orElseThrow();
        assertEquals("区财政局", source.substring(second.start(), second.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"列第一位者为牵头单位", "列第一位者为主办单位"})
    void ruleOfTheFirstPlaceIsReportedOnce(String rule) {
        List<UnitClause> stated = reader.read(Prose.of("甲。（区教育局、区体育局负责。" + rule + "，下同）乙。（区民政局、区残联负责）"));
        assertTrue(stated.get(0).firstLeads());
        assertFalse(stated.get(1).firstLeads());
        assertEquals(UnitRole.LEAD, stated.get(0).units().get(0).role());
        assertEquals(UnitRole.RESPONSIBLE, stated.get(1).units().get(0).role());
    }

    @Test
    void bracketsNestedWithoutEndAreReadInGoodTime() {
        String deep = "（".repeat(20_000) + "区教育局负责" + "）".repeat(20_000);
        assertTrue(reader.read(Prose.of(deep)).size() <= 1);
    }

    private static String show(List<UnitClause> clauses) {
        if (clauses.isEmpty()) {
            return "-";
        }
        StringJoiner all = new StringJoiner(" // ");
        for (UnitClause clause : clauses) {
            StringJoiner one = new StringJoiner(" | ", clause.firstLeads() ? "1 " : "", "");
            for (ResponsibleUnit unit : clause.units()) {
                one.add(part(unit.role())
                        + ":"
                        + unit.name()
                        + (unit.fullName().equals(unit.name()) ? "" : "=" + unit.fullName())
                        + unit.alias().map(alias -> "~" + alias).orElse("")
                        + (unit.collective() ? "*" : ""));
            }
            all.add(one.toString());
        }
        return all.toString();
    }

    private static String part(UnitRole role) {
        return switch (role) {
            case LEAD -> "L";
            case RESPONSIBLE -> "R";
            case SUPPORT -> "S";
            case SUPERVISE -> "U";
        };
    }
}
