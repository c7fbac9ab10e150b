package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.UnitRegistryEntry.Level;
import io.github.guihua.model.validation.PlanValidationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRegistryTest {

    private static final LocalDate IN_2012 = LocalDate.of(2012, 6, 1);
    private static final LocalDate IN_2016 = LocalDate.of(2016, 6, 1);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);

    private static final UnitRegistryEntry HEALTH_2019 = UnitRegistryEntry.builder()
            .name("东山区卫生健康局")
            .alias("区卫健局")
            .alias("区卫健委")
            .level(Level.COUNTY)
            .parent("东山区人民政府")
            .validFrom(LocalDate.of(2019, 3, 1))
            .build();

    private static final UnitRegistryEntry HEALTH_2014 = UnitRegistryEntry.builder()
            .name("东山区卫生和计划生育局")
            .alias("区卫计局")
            .alias("区卫计委")
            .level(Level.COUNTY)
            .parent("东山区人民政府")
            .validFrom(LocalDate.of(2014, 1, 1))
            .validTo(LocalDate.of(2019, 2, 28))
            .successor("东山区卫生健康局")
            .build();

    private static final UnitRegistryEntry HEALTH = until2013("东山区卫生局", "区卫生局");
    private static final UnitRegistryEntry FAMILY = until2013("东山区人口和计划生育局", "区计生局");

    private static final UnitRegistry REGISTRY = UnitRegistry.builder()
            .entry(UnitRegistryEntry.builder()
                    .name("东山区人民政府")
                    .level(Level.COUNTY)
                    .build())
            .entry(UnitRegistryEntry.builder()
                    .name("西山区人民政府")
                    .level(Level.COUNTY)
                    .build())
            .entry(HEALTH_2019)
            .entry(HEALTH_2014)
            .entry(HEALTH)
            .entry(FAMILY)
            .entry(finance("东山区"))
            .entry(finance("西山区"))
            .entry(street("东山区", "清河街道").build())
            .entry(street("东山区", "柳林街道").validFrom(LocalDate.of(2015, 1, 1)).build())
            .entry(street("西山区", "石桥街道").build())
            .collective("区直机关", List.of("东山区卫生健康局", "东山区财政局"))
            .build();

    private static final UnitRegistry EAST = REGISTRY.within("东山区人民政府");

    private static UnitRegistryEntry until2013(String name, String alias) {
        return UnitRegistryEntry.builder()
                .name(name)
                .alias(alias)
                .level(Level.COUNTY)
                .parent("东山区人民政府")
                .validTo(LocalDate.of(2013, 12, 31))
                .successor("东山区卫生和计划生育局")
                .build();
    }

    private static UnitRegistryEntry finance(String district) {
        return UnitRegistryEntry.builder()
                .name(district + "财政局")
                .alias("区财政局")
                .parent(district + "人民政府")
                .build();
    }

    private static UnitRegistryEntry.Builder street(String district, String street) {
        return UnitRegistryEntry.builder()
                .id(district + street)
                .name(street + "办事处")
                .alias(street)
                .level(Level.TOWNSHIP)
                .parent(district + "人民政府");
    }

    private static ResponsibleUnit unit(String name) {
        return ResponsibleUnit.of(name, UnitRole.SUPPORT);
    }

    private static ResponsibleUnit collective(String name) {
        return unit(name).toBuilder().collective(true).place(Place.of(7, 12)).build();
    }

    private static List<String> names(List<UnitRegistryEntry> entries) {
        return entries.stream().map(UnitRegistryEntry::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"区卫生局", "区计生局", "区卫计委", "区卫计局", "区卫健委", "东山区卫生健康局", "东山区人口和计划生育局"})
    void everyNameOverTheYearsIsOneIdentity(String name) {
        assertEquals(Optional.of(HEALTH_2019), REGISTRY.identity(name));
        assertEquals(Optional.of(HEALTH_2019), REGISTRY.identity(unit(name)));
    }

    @Test
    void aNameMeansTheBodyThatBoreItThatDay() {
        assertEquals(Optional.of(HEALTH), REGISTRY.find("区卫生局", IN_2012));
        assertEquals(Optional.empty(), REGISTRY.find("区卫生局", IN_2016));
        assertEquals(Optional.of(HEALTH_2014), REGISTRY.find("区卫计委", IN_2016));
        assertEquals(Optional.of(HEALTH_2019), REGISTRY.find("区卫健委", IN_2020));
        assertEquals(Optional.empty(), REGISTRY.find("区卫健委", IN_2012));
    }

    @ParameterizedTest
    @CsvSource({"2013-12-31, false", "2014-01-01, true", "2019-02-28, true", "2019-03-01, false"})
    void firstAndLastDayCount(LocalDate day, boolean valid) {
        assertEquals(valid, HEALTH_2014.isValidOn(day));
        assertEquals(valid, REGISTRY.find("区卫计局", day).isPresent());
    }

    @Test
    void aBodyIsFoundUnderItsFullNameItsNameOrThatInBrackets() {
        ResponsibleUnit elided = unit("卫健局").toBuilder().fullName("区卫健局").build();
        ResponsibleUnit bracketed = unit("区卫健局(爱卫办)").toBuilder().alias("爱卫办").build();
        ResponsibleUnit sign = unit("区爱卫办(卫健局)").toBuilder().alias("区卫健局").build();
        for (ResponsibleUnit unit : List.of(elided, bracketed, sign)) {
            assertEquals(Optional.of(HEALTH_2019), REGISTRY.find(unit, IN_2020), unit.name());
            assertEquals(Optional.empty(), REGISTRY.find(unit, IN_2012), unit.name());
        }
    }

    @Test
    void blanksAndFullWidthBracketsMakeNoDifference() {
        UnitRegistry registry =
                UnitRegistry.builder().entry(UnitRegistryEntry.of("各基层党（工）委")).build();
        assertTrue(registry.identity("各基层 党(工)委").isPresent());
        assertTrue(registry.identity("各基层党(工)委\u3000").isPresent());
    }

    @Test
    void aNameOfTwoBodiesMeansNeither() {
        assertEquals(2, REGISTRY.findAll("区财政局").size());
        assertEquals(Optional.empty(), REGISTRY.identity("区财政局"));
        assertEquals(Optional.empty(), REGISTRY.find(unit("区财政局"), IN_2020));
    }

    @Test
    void withinADistrictItsNamesAreItsOwn() {
        assertEquals(Optional.of("东山区财政局"), EAST.identity("区财政局").map(UnitRegistryEntry::name));
        assertEquals(List.of(), EAST.findAll("西山区财政局"));
        assertEquals(8, EAST.entries().size());
        assertEquals(List.of(), REGISTRY.within("南山区人民政府").entries());
    }

    @Test
    void successorsAreFollowedBeyondTheDistrict() {
        UnitRegistry registry = UnitRegistry.builder()
                .entry(UnitRegistryEntry.of("市"))
                .entry(UnitRegistryEntry.of("区"))
                .entry(UnitRegistryEntry.builder()
                        .name("区国土分局")
                        .parent("区")
                        .successor("市规划局")
                        .build())
                .entry(UnitRegistryEntry.builder().name("市规划局").parent("市").build())
                .build();
        UnitRegistry district = registry.within("区");
        assertEquals(List.of(), district.findAll("市规划局"));
        assertEquals(Optional.of("市规划局"), district.identity("区国土分局").map(UnitRegistryEntry::name));
    }

    @Test
    void theMembersOfACollectiveAreThoseOfItsDay() {
        assertEquals(List.of("清河街道办事处"), names(EAST.members("各街道办事处", IN_2012)));
        assertEquals(List.of("清河街道办事处", "柳林街道办事处"), names(EAST.members("各街道办事处", IN_2020)));
        assertEquals(List.of("清河街道办事处", "柳林街道办事处"), names(EAST.members("各街道", IN_2020)));
        assertEquals(3, REGISTRY.members("各街道办事处", IN_2020).size());
    }

    @Test
    void membersThatWereGivenGoBeforeThoseThatNamesTell() {
        assertEquals(List.of("东山区卫生健康局", "东山区财政局"), names(EAST.members("区直机关", IN_2020)));
        assertEquals(List.of("东山区财政局"), names(EAST.members("区直机关", IN_2012)));
        UnitRegistry registry = UnitRegistry.builder()
                .entry(UnitRegistryEntry.of("清河街道"))
                .entry(UnitRegistryEntry.of("柳林街道"))
                .collective("各街道", List.of("柳林街道"))
                .build();
        assertEquals(List.of("柳林街道"), names(registry.members("各街道", IN_2020)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各有关部门", "各区", "各处", "各", "", "街道办事处", "有关街道办事处", "各清河街道办事处"})
    void noMembersAreInvented(String collective) {
        assertEquals(List.of(), REGISTRY.members(collective, IN_2020));
        ResponsibleUnit unit =
                new ResponsibleUnit(collective, collective, Optional.empty(), UnitRole.SUPPORT, true, Place.NONE);
        assertEquals(List.of(unit), REGISTRY.expand(unit, IN_2020));
    }

    @Test
    void anExpandedCollectiveKeepsItsPartAndItsPlace() {
        List<ResponsibleUnit> units = EAST.expand(collective("各街道办事处"), IN_2020);
        assertEquals(List.of(unit("清河街道办事处"), unit("柳林街道办事处")), units);
        units.forEach(unit -> assertEquals(Place.of(7, 12).span(), unit.place().span()));
    }

    @Test
    void aSingleBodyIsNotExpanded() {
        ResponsibleUnit unit = unit("各街道办事处");
        assertEquals(List.of(unit), EAST.expand(unit, IN_2020));
    }

    @Test
    void anEmptyRegistryKnowsNothing() {
        UnitRegistry empty = UnitRegistry.empty();
        assertEquals(List.of(), empty.entries());
        assertEquals(Optional.empty(), empty.identity("区卫健委"));
        assertEquals(List.of(collective("各街道办事处")), empty.expand(collective("各街道办事处"), IN_2020));
        assertSame(HEALTH_2014, empty.identity(HEALTH_2014));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        UnitRegistry.Builder builder = UnitRegistry.builder()
                .entry(HEALTH_2014)
                .entry(UnitRegistryEntry.builder()
                        .name("甲")
                        .parent("乙")
                        .successor("甲")
                        .build())
                .entry(UnitRegistryEntry.builder()
                        .name("乙")
                        .parent("甲")
                        .level(Level.VILLAGE)
                        .validFrom(IN_2016)
                        .validTo(IN_2012)
                        .build())
                .entry(UnitRegistryEntry.of("甲"))
                .entry(UnitRegistryEntry.builder()
                        .name("丙")
                        .parent("乙")
                        .level(Level.NATIONAL)
                        .build())
                .collective("各局", List.of("甲", "丁"));
        PlanValidationException e = assertThrows(PlanValidationException.class, builder::build);
        assertEquals(
                List.of(
                        "/collectives/0/members/1 KnownUnit 丁",
                        "/entries/0/parent KnownUnit 东山区人民政府",
                        "/entries/0/successor KnownUnit 东山区卫生健康局",
                        "/entries/1/parent NoCircle 乙",
                        "/entries/1/successor NoCircle 甲",
                        "/entries/2/parent NoCircle 甲",
                        "/entries/2/validTo OrderedValidity 2012-06-01",
                        "/entries/3/id UniqueUnit 甲",
                        "/entries/4/level LevelOfParent NATIONAL"),
                e.violations().stream()
                        .map(v -> v.path() + " " + v.code() + " " + v.value().orElseThrow())
                        .toList());
        assertFalse(e.message(Locale.CHINESE).contains("KnownUnit"));
        assertFalse(e.message(Locale.ENGLISH).contains("NoCircle"));
    }

    @Test
    void anEntryNeedsAName() {
        PlanValidationException e = assertThrows(
                PlanValidationException.class,
                () -> UnitRegistryEntry.builder().alias(" ").build());
        assertEquals(
                List.of("/aliases/0", "/name"),
                e.violations().stream()
                        .map(v -> v.path())
                        .filter(path -> !path.equals("/id"))
                        .toList());
        assertThrows(PlanValidationException.class, () -> UnitRegistryEntry.of("\u3000"));
    }

    @Test
    void anEntryIsRebuiltEqual() {
        assertEquals(HEALTH_2014, HEALTH_2014.toBuilder().build());
        assertEquals(
                "东山区清河街道", street("东山区", "清河街道").build().toBuilder().build().id());
    }
}
