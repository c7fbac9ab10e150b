package io.github.guihua.model.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Place;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.arbitraries.TextArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UnitRegistryProperties {

    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(FIRST::plusDays);
    }

    /** The days on which a body is renamed, in order. */
    @Provide
    Arbitrary<List<LocalDate>> renamings() {
        return days().set().ofMaxSize(8).map(days -> days.stream().sorted().toList());
    }

    @Provide
    Arbitrary<ResponsibleUnit> units() {
        Arbitrary<String> names = TextArbitraries.anything();
        return Combinators.combine(
                        names, names, names.optional(), Arbitraries.of(UnitRole.class), Arbitraries.of(true, false))
                .as((name, fullName, alias, role, collective) ->
                        new ResponsibleUnit(name, fullName, alias, role, collective, Place.of(1, 2)));
    }

    /** A body that is renamed on each of the days: 局0, 局1, …, each the successor of the one before. */
    private static UnitRegistry renamedOn(List<LocalDate> days) {
        UnitRegistry.Builder registry = UnitRegistry.builder();
        for (int i = 0; i <= days.size(); i++) {
            registry.entry(UnitRegistryEntry.builder()
                    .name("某区" + i + "局")
                    .alias("区局")
                    .alias(i + "局")
                    .validFrom(i == 0 ? null : days.get(i - 1))
                    .validTo(i == days.size() ? null : days.get(i).minusDays(1))
                    .successor(i == days.size() ? null : "某区" + (i + 1) + "局")
                    .build());
        }
        return registry.build();
    }

    @Property(tries = 300)
    void aSharedNameMeansOneBodyOnEachDayAndOneIdentityOverAll(
            @ForAll("renamings") List<LocalDate> renamings, @ForAll("days") LocalDate day) {
        UnitRegistry registry = renamedOn(renamings);
        long before =
                renamings.stream().filter(renaming -> !renaming.isAfter(day)).count();
        assertEquals(Optional.of("某区" + before + "局"), registry.find("区局", day).map(UnitRegistryEntry::name));
        UnitRegistryEntry last = registry.entries().get(renamings.size());
        assertEquals(Optional.of(last), registry.identity("区局"));
        for (UnitRegistryEntry entry : registry.entries()) {
            assertEquals(Optional.of(last), registry.identity(entry.name()));
            assertEquals(entry.isValidOn(day), registry.find(entry.name(), day).isPresent());
        }
    }

    @Property(tries = 300)
    void whateverAUnitIsCalledNothingIsLostOrInvented(
            @ForAll("units") ResponsibleUnit unit, @ForAll("days") LocalDate day) {
        UnitRegistry registry = renamedOn(List.of(FIRST.plusDays(9_000)));
        List<ResponsibleUnit> expanded = registry.expand(unit, day);
        assertTrue(!expanded.isEmpty());
        for (ResponsibleUnit one : expanded) {
            assertEquals(unit.role(), one.role());
            assertTrue(one.equals(unit) || registry.find(one, day).isPresent());
        }
        assertEquals(List.of(unit), UnitRegistry.empty().expand(unit, day));
        registry.find(unit, day)
                .ifPresent(entry -> assertTrue(registry.entries().contains(entry)));
        assertEquals(Optional.empty(), UnitRegistry.empty().identity(unit));
    }

    @Property(tries = 200)
    void eachCollectiveHasAsManyMembersAsBodiesOfItsKindAreInBeing(
            @ForAll @IntRange(max = 30) int streets, @ForAll @IntRange(max = 30) int abolished) {
        UnitRegistry.Builder builder = UnitRegistry.builder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < streets; i++) {
            expected.add("第" + i + "街道办事处");
            builder.entry(UnitRegistryEntry.of(expected.get(i)));
        }
        for (int i = 0; i < abolished; i++) {
            builder.entry(UnitRegistryEntry.builder()
                    .name("旧" + i + "街道办事处")
                    .validTo(FIRST.minusDays(1))
                    .build());
        }
        UnitRegistry registry = builder.entry(UnitRegistryEntry.of("街道办事处")).build();
        assertEquals(
                expected,
                registry.members("各街道办事处", FIRST).stream()
                        .map(UnitRegistryEntry::name)
                        .toList());
    }

    @Property(tries = 200)
    void withinFindsNoBodyThatTheWholeDoesNot(
            @ForAll @IntRange(min = 1, max = 12) int depth, @ForAll @IntRange(max = 11) int at) {
        UnitRegistry.Builder builder = UnitRegistry.builder();
        for (int i = 0; i < depth; i++) {
            builder.entry(UnitRegistryEntry.builder()
                    .name("第" + i + "级")
                    .parent(i == 0 ? null : "第" + (i - 1) + "级")
                    .build());
        }
        UnitRegistry whole = builder.build();
        UnitRegistry part = whole.within("第" + at + "级");
        assertEquals(Math.max(0, depth - at), part.entries().size());
        assertTrue(whole.entries().containsAll(part.entries()));
        for (UnitRegistryEntry entry : part.entries()) {
            assertEquals(List.of(entry), part.findAll(entry.name()));
        }
    }
}
