package io.github.guihua.model.registry;

import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.internal.Messages;
import io.github.guihua.model.internal.Values;
import io.github.guihua.model.internal.draft.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body in a {@link UnitRegistry}, for the time in which it had its name.
 *
 * <p>A body that is renamed or merged has two entries: the old entry ends and names the new one as its successor.
 *
 * @param id the id for references from other entries; the default is its name
 * @param name its full name (罗湖区卫生健康局)
 * @param aliases its other names: short names (卫健局, 区卫健局), and the name on a second sign of the same body
 * @param level its level of government, empty when it is not known
 * @param parent the id of the body above it, empty when there is none
 * @param validFrom the first day on which it had this name, empty when it always had it
 * @param validTo the last day on which it had this name, empty when it still has it
 * @param successor the id of the body that continues its work, empty when there is none
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
        NATIONAL,

        /** 省, 自治区, 直辖市. */
        PROVINCE,

        /** 设区的市, 地区, 自治州, 盟. */
        CITY,

        /** 县, 县级市, 市辖区, 旗. */
        COUNTY,

        /** 乡, 镇, 街道. */
        TOWNSHIP,

        /** 村, 社区. */
        VILLAGE;

        /**
         * Returns the name of this constant for display.
         *
         * @param locale the language of the name: Chinese, or English for every other language; not null
         * @return the name
         */
        public String displayName(Locale locale) {
            return Messages.term(this, locale);
        }
    }

    /**
     * Checks that nothing is missing, and copies the list.
     *
     * @param id the id for references from other entries
     * @param name its full name
     * @param aliases its other names
     * @param level its level of government, empty when it is not known
     * @param parent the id of the body above it, empty when there is none
     * @param validFrom the first day on which it had this name, empty when it always had it
     * @param validTo the last day on which it had this name, empty when it still has it
     * @param successor the id of the body that continues its work, empty when there is none
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
     * Returns a body that always has the same name.
     *
     * @param name its full name, not blank
     * @return the entry
     * @throws PlanValidationException when the name is blank
     */
    public static UnitRegistryEntry of(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns whether the body had its name on a day.
     *
     * @param day the day, not null
     * @return true from its first to its last day, both included
     */
    public boolean isValidOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validTo.filter(day::isAfter).isEmpty();
    }

    /**
     * Returns an empty builder of an entry.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this entry.
     *
     * @return a new builder with all values of this entry
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

    /** A builder of an entry; {@link #build()} reports all violations at once. Not thread-safe. */
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
         * Sets the id for references from other entries; the default is its name.
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
         * Adds another name.
         *
         * @param alias the element to add, not null
         * @return this builder
         */
        public Builder alias(String alias) {
            aliases.add(alias);
            return this;
        }

        /**
         * Replaces all other names.
         *
         * @param aliases the complete new list, not null
         * @return this builder
         */
        public Builder aliases(List<String> aliases) {
            this.aliases = new ArrayList<>(Objects.requireNonNull(aliases, "aliases"));
            return this;
        }

        /**
         * Sets its level of government, null when it is not known.
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
         * Sets the first day on which it had this name, null when it always had it.
         *
         * @param validFrom the value, or null for none
         * @return this builder
         */
        public Builder validFrom(@Nullable LocalDate validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /**
         * Sets the last day on which it had this name, null when it still has it.
         *
         * @param validTo the value, or null for none
         * @return this builder
         */
        public Builder validTo(@Nullable LocalDate validTo) {
            this.validTo = validTo;
            return this;
        }

        /**
         * Sets the id of the body that continues its work, null when there is none.
         *
         * @param successor the value, or null for none
         * @return this builder
         */
        public Builder successor(@Nullable String successor) {
            this.successor = successor;
            return this;
        }

        /**
         * Builds the entry. References to other entries are checked when the registry is built.
         *
         * @return an entry that satisfies every constraint
         * @throws PlanValidationException when a constraint is violated; the exception lists all violations
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
