package io.github.guihua.model.registry;

import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.constraint.PlanViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A registry of bodies that a user provides. It finds the body for a name, follows renamings and mergers over the years
 * (卫计委 → 卫健委), and lists the members of a collective (各街道办事处).
 *
 * <p>A registry never guesses: an unknown or ambiguous name gives an empty result, and a collective with unknown
 * members does not change. Names are compared without blanks and with full-width signs as ASCII. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * UnitRegistry registry = UnitRegistry.builder()
 *         .entry(UnitRegistryEntry.builder()
 *                 .name("罗湖区卫生健康局")
 *                 .alias("区卫健委")
 *                 .validFrom(LocalDate.of(2019, 3, 1))
 *                 .build())
 *         .entry(UnitRegistryEntry.builder()
 *                 .name("罗湖区卫生和计划生育局")
 *                 .alias("区卫计委")
 *                 .validTo(LocalDate.of(2019, 2, 28))
 *                 .successor("罗湖区卫生健康局")
 *                 .build())
 *         .build();
 * registry.identity("区卫计委"); // the entry of 罗湖区卫生健康局
 * }</pre>
 */
public final class UnitRegistry {

    private static final UnitRegistry EMPTY = new UnitRegistry(Map.of(), List.of(), Map.of());

    private final Map<String, UnitRegistryEntry> byId;
    private final List<UnitRegistryEntry> entries;
    private final Map<String, List<UnitRegistryEntry>> byName = new HashMap<>();
    private final Map<String, Set<String>> collectives;

    private UnitRegistry(
            Map<String, UnitRegistryEntry> byId,
            List<UnitRegistryEntry> entries,
            Map<String, Set<String>> collectives) {
        this.byId = byId;
        this.entries = List.copyOf(entries);
        this.collectives = collectives;
        for (UnitRegistryEntry entry : entries) {
            keys(entry)
                    .distinct()
                    .forEach(key ->
                            byName.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
        }
    }

    private static Stream<String> keys(UnitRegistryEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).map(UnitRegistryNames::key);
    }

    /** {@return an empty registry} */
    public static UnitRegistry empty() {
        return EMPTY;
    }

    /** {@return an empty builder of a registry} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return all bodies, in the order in which they were added} */
    public List<UnitRegistryEntry> entries() {
        return entries;
    }

    /**
     * Returns all bodies that have or had a name.
     *
     * @param name a name or an alias, not null
     * @return the bodies, in the order in which they were added; empty when the name is not known
     */
    public List<UnitRegistryEntry> findAll(String name) {
        return List.copyOf(byName.getOrDefault(UnitRegistryNames.key(name), List.of()));
    }

    /**
     * Returns the body that had a name on a day.
     *
     * @param name a name or an alias, not null
     * @param day the day, for example the date of issue of the plan, not null
     * @return the body; empty when no body or more than one had the name on that day
     */
    public Optional<UnitRegistryEntry> find(String name, LocalDate day) {
        return only(findAll(name).stream().filter(entry -> entry.isValidOn(day)).toList());
    }

    /**
     * Returns the body of a unit of a plan on a day. The names are tried in this order: the full name, the name, both
     * without a part in brackets, the name in brackets. The first name that the registry knows on that day decides.
     *
     * @param unit the unit, not null
     * @param day the day, for example the date of issue of the plan, not null
     * @return the body; empty when it is unknown or ambiguous
     */
    public Optional<UnitRegistryEntry> find(ResponsibleUnit unit, LocalDate day) {
        return only(candidates(unit, entry -> entry.isValidOn(day)));
    }

    /**
     * Returns the body that continues the work of the bodies that have or had a name.
     *
     * @param name a name or an alias of any time, not null
     * @return the last of the successors; empty when the name is unknown, or leads to more than one body
     */
    public Optional<UnitRegistryEntry> identity(String name) {
        return identity(findAll(name));
    }

    /**
     * Returns the body that continues the work of a unit of a plan. The names are tried in the order of
     * {@link #find(ResponsibleUnit, LocalDate)}.
     *
     * @param unit the unit, not null
     * @return the last of the successors; empty when the unit is unknown, or leads to more than one body
     */
    public Optional<UnitRegistryEntry> identity(ResponsibleUnit unit) {
        return identity(candidates(unit, entry -> true));
    }

    /**
     * Returns the body that continues the work of another.
     *
     * @param entry a body of this registry, not null
     * @return the last of its successors; the same entry when it has none
     */
    public UnitRegistryEntry identity(UnitRegistryEntry entry) {
        UnitRegistryEntry last = entry;
        for (Optional<UnitRegistryEntry> next = successor(last); next.isPresent(); next = successor(last)) {
            last = next.get();
        }
        return last;
    }

    /**
     * Returns the part of the registry with a body and all bodies below it. In a document of that body, a name such as
     * 区财政局 means one of these bodies, although the registry may contain many districts. Other bodies are not found by
     * name, but are still followed as successors.
     *
     * @param id the id of a body, not null
     * @return a registry of that body and all bodies below it; empty when the body is unknown
     */
    public UnitRegistry within(String id) {
        Objects.requireNonNull(id, "id");
        return new UnitRegistry(
                byId, entries.stream().filter(entry -> isWithin(entry, id)).toList(), collectives);
    }

    /**
     * Returns the members of a collective on a day: those that were added for its name, or otherwise, for a name that
     * begins with 各 (各街道办事处), the bodies whose name ends with the rest of the name (黄贝街道办事处).
     *
     * @param collective the name of the collective, not null
     * @param day the day, not null
     * @return the members, in the order in which they were added; empty when no member is known
     */
    public List<UnitRegistryEntry> members(String collective, LocalDate day) {
        Objects.requireNonNull(day, "day");
        String key = UnitRegistryNames.key(collective);
        Set<String> given = collectives.get(key);
        Predicate<UnitRegistryEntry> isMember = given != null
                ? entry -> given.contains(entry.id())
                : UnitRegistryNames.kind(key)
                        .<Predicate<UnitRegistryEntry>>map(kind -> entry ->
                                keys(entry).anyMatch(name -> name.endsWith(kind) && name.length() > kind.length()))
                        .orElse(entry -> false);
        return entries.stream()
                .filter(entry -> entry.isValidOn(day))
                .filter(isMember)
                .toList();
    }

    /**
     * Replaces a collective by its members, each with the role and the place of the collective.
     *
     * @param unit a unit of a plan, not null
     * @param day the day, for example the date of issue of the plan, not null
     * @return one unit for each member; the unit itself when it is not a collective or no member is known
     */
    public List<ResponsibleUnit> expand(ResponsibleUnit unit, LocalDate day) {
        if (!unit.collective()) {
            return List.of(unit);
        }
        return Stream.of(unit.fullName(), unit.name())
                .map(name -> members(name, day))
                .filter(members -> !members.isEmpty())
                .findFirst()
                .map(members -> members.stream().map(member -> as(unit, member)).toList())
                .orElse(List.of(unit));
    }

    private static ResponsibleUnit as(ResponsibleUnit unit, UnitRegistryEntry member) {
        return new ResponsibleUnit(member.name(), member.name(), Optional.empty(), unit.role(), false, unit.place());
    }

    private List<UnitRegistryEntry> candidates(ResponsibleUnit unit, Predicate<UnitRegistryEntry> filter) {
        return UnitRegistryNames.keys(unit).stream()
                .map(key -> byName.getOrDefault(key, List.of()).stream()
                        .filter(filter)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<UnitRegistryEntry> only(List<UnitRegistryEntry> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<UnitRegistryEntry> identity(List<UnitRegistryEntry> found) {
        Set<UnitRegistryEntry> identities = new LinkedHashSet<>();
        found.forEach(entry -> identities.add(identity(entry)));
        return only(List.copyOf(identities));
    }

    private Optional<UnitRegistryEntry> successor(UnitRegistryEntry entry) {
        return entry.successor().map(byId::get);
    }

    private boolean isWithin(UnitRegistryEntry entry, String id) {
        Optional<UnitRegistryEntry> at = Optional.of(entry);
        while (at.isPresent() && !at.get().id().equals(id)) {
            at = at.get().parent().map(byId::get);
        }
        return at.isPresent();
    }

    /** A builder of a registry; {@link #build()} reports all violations at once. Not thread-safe. */
    public static final class Builder {

        private final List<UnitRegistryEntry> entries = new ArrayList<>();
        private final List<UnitRegistryCollective> collectives = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a body.
         *
         * @param entry the element to add, not null
         * @return this builder
         */
        public Builder entry(UnitRegistryEntry entry) {
            entries.add(Objects.requireNonNull(entry, "entry"));
            return this;
        }

        /**
         * Sets the members of a collective whose name does not define them (区直机关), or not exactly enough (各区). A later
         * call for the same name replaces an earlier one.
         *
         * @param name the name of the collective, not null
         * @param members the ids of its members, not null
         * @return this builder
         */
        public Builder collective(String name, List<String> members) {
            collectives.add(new UnitRegistryCollective(Objects.requireNonNull(name, "name"), members));
            return this;
        }

        /**
         * Builds the registry.
         *
         * @return a registry with unique ids, in which every referenced body exists and no chain of parents or
         *     successors is a cycle
         * @throws PlanValidationException when one of these rules is violated; the exception lists all violations
         */
        public UnitRegistry build() {
            List<PlanViolation> violations = new UnitRegistryCheck(entries).violations(collectives);
            if (!violations.isEmpty()) {
                throw new PlanValidationException(UnitRegistry.class.getSimpleName(), violations);
            }
            Map<String, UnitRegistryEntry> byId = new HashMap<>();
            entries.forEach(entry -> byId.put(entry.id(), entry));
            Map<String, Set<String>> members = new HashMap<>();
            collectives.forEach(collective ->
                    members.put(UnitRegistryNames.key(collective.name()), Set.copyOf(collective.members())));
            return new UnitRegistry(Map.copyOf(byId), entries, Map.copyOf(members));
        }
    }
}
