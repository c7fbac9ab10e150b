package io.github.guihua.model;

import io.github.guihua.model.validation.NonBlank;
import io.github.guihua.model.validation.PlanValidationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that a {@link UnitRegistry} knows, for the time in which it had its name.
 *
 * <p>A body that is renamed or merged is two entries: the old one ends and names the new one as its successor.
 *
 * @param id what other entries call it by; its name where none was given
 * @param name its full name (罗湖区卫生健康局)
 * @param aliases its other names: short ones, those of a second sign on its door (卫健局, 区卫健局)
 * @param level the level of government that it belongs to, empty when it is not known
 * @param parent the id of the body above it, empty when there is none
 * @param validFrom the first day on which it was called so, empty when it always was
 * @param validTo the last day on which it was called so, empty when it still is
 * @param successor the id of the body that carries on its work, empty when there is none
 */
public record UnitRegistryEntry(
        @NonBlank String id,
        @NonBlank String name,
        List<@NonBlank String> aliases,
        Optional<Level> level,
        Optional<String> parent,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> successor) {

    /** The levels of government, from the highest to the lowest. */
    public enum Level {
        /** 中央, 国务院. */
        NATIONAL("国家级"),

        /** 省, 自治区, 直辖市. */
        PROVINCE("省级"),

        /** 设区的市, 地区, 自治州, 盟. */
        CITY("市级"),

        /** 县, 县级市, 市辖区, 旗. */
        COUNTY("县级"),

        /** 乡, 镇, 街道. */
        TOWNSHIP("乡级"),

        /** 村, 社区. */
        VILLAGE("村级");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /** {@return the Chinese term, for people} */
        public String label() {
            return label;
        }
    }

    /**
     * Checks that nothing is missing, and copies the list.
     *
     * @param id what other entries call it by
     * @param name its full name
     * @param aliases its other names
     * @param level the level of government that it belongs to, empty when it is not known
     * @param parent the id of the body above it, empty when there is none
     * @param validFrom the first day on which it was called so, empty when it always was
     * @param validTo the last day on which it was called so, empty when it still is
     * @param successor the id of the body that carries on its work, empty when there is none
     */
    public UnitRegistryEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        aliases = Values.list(aliases);
        level = Values.optional(level);
        parent = Values.optional(parent);
        validFrom = Values.optional(validFrom);
        validTo = Values.optional(validTo);
        successor = Values.optional(successor);
    }

    /**
     * A body under one name for all time.
     *
     * @param name its full name, not blank
     * @return the entry
     * @throws PlanValidationException when the name is blank
     */
    public static UnitRegistryEntry of(String name) {
        return builder().name(name).build();
    }

    /**
     * Whether it had its name on a day.
     *
     * @param day the day, not null
     * @return true from its first to its last day, both included
     */
    public boolean isValidOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validTo.filter(day::isAfter).isEmpty();
    }

    /**
     * Starts an entry from nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another entry from this one.
     *
     * @return a new builder that holds what this entry holds
     */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .name(name)
                .aliases(aliases)
                .level(level.orElse(null))
                .parent(parent.orElse(null))
                .validFrom(validFrom.orElse(null))
                .validTo(validTo.orElse(null))
                .successor(successor.orElse(null));
    }

    /** Builds an entry; {@link #build()} reports everything that is wrong at once. Not thread-safe. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String name;
        private List<String> aliases = new ArrayList<>();
        private @Nullable Level level;
        private @Nullable String parent;
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validTo;
        private @Nullable String successor;

        private Builder() {}

        /**
         * Sets what other entries call it by; its name when this is not set.
         *
         * @param id the value, not null
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets its full name.
         *
         * @param name the value, not null
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Adds another name of it.
         *
         * @param alias the next one, not null
         * @return this builder
         */
        public Builder alias(String alias) {
            aliases.add(alias);
            return this;
        }

        /**
         * Replaces all other names.
         *
         * @param aliases all of them, not null
         * @return this builder
         */
        public Builder aliases(List<String> aliases) {
            this.aliases = new ArrayList<>(Objects.requireNonNull(aliases, "aliases"));
            return this;
        }

        /**
         * Sets the level of government that it belongs to, null when it is not known.
         *
         * @param level the value, or null for none
         * @return this builder
         */
        public Builder level(@Nullable Level level) {
            this.level = level;
            return this;
        }

        /**
         * Sets the id of the body above it, null when there is none.
         *
         * @param parent the value, or null for none
         * @return this builder
         */
        public Builder parent(@Nullable String parent) {
            this.parent = parent;
            return this;
        }

        /**
         * Sets the first day on which it was called so, null when it always was.
         *
         * @param validFrom the value, or null for none
         * @return this builder
         */
        public Builder validFrom(@Nullable LocalDate validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /**
         * Sets the last day on which it was called so, null when it still is.
         *
         * @param validTo the value, or null for none
         * @return this builder
         */
        public Builder validTo(@Nullable LocalDate validTo) {
            this.validTo = validTo;
            return this;
        }

        /**
         * Sets the id of the body that carries on its work, null when there is none.
         *
         * @param successor the value, or null for none
         * @return this builder
         */
        public Builder successor(@Nullable String successor) {
            this.successor = successor;
            return this;
        }

        /**
         * Builds the entry. What it says of other entries is checked when the registry is built.
         *
         * @return an entry in which every constraint holds
         * @throws PlanValidationException when a constraint does not hold, with all violations
         */
        public UnitRegistryEntry build() {
            Draft draft = new Draft();
            String given = draft.required("name", name, "");
            return draft.checked(new UnitRegistryEntry(
                    id == null ? given : id,
                    given,
                    draft.list("aliases", aliases),
                    Optional.ofNullable(level),
                    Optional.ofNullable(parent),
                    Optional.ofNullable(validFrom),
                    Optional.ofNullable(validTo),
                    Optional.ofNullable(successor)));
        }
    }
}
