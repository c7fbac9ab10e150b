package io.github.guihua.model.indicator;

import io.github.guihua.core.quantity.Dimension;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An indicator of a catalogue. Its growth and its increments are aspects of it, not indicators of their own. Immutable.
 *
 * @param id a stable name in English: {@code urban-new-jobs}
 * @param name its name in today's statistics: 城镇新增就业人数
 * @param kind what a number of it is
 * @param dimensions the dimensions that the unit of its level may have, at least one
 * @param direction which side is better; empty when neither is
 * @param wordings the words with which plans name it, the name among them, without words for a place (全市) and for growth (增速)
 * @param statisticsName its name in the national statistical yearbook, empty when it has none
 */
public record IndicatorEntry(
        String id,
        String name,
        IndicatorKind kind,
        Set<Dimension> dimensions,
        Optional<Direction> direction,
        List<String> wordings,
        Optional<String> statisticsName) {

    /**
     * Checks that nothing is missing, and copies the collections.
     *
     * @param id a stable name in English
     * @param name its name in today's statistics
     * @param kind what a number of it is
     * @param dimensions the dimensions that the unit of its level may have
     * @param direction which side is better; empty when neither is
     * @param wordings the words with which plans name it
     * @param statisticsName its name in the national statistical yearbook, empty when it has none
     * @throws NullPointerException when an argument is null
     * @throws IllegalArgumentException when the id, the name or a wording is blank, or there is no dimension
     */
    public IndicatorEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(statisticsName, "statisticsName");
        dimensions = Set.copyOf(dimensions);
        wordings = List.copyOf(wordings);
        boolean blank = id.isBlank() || name.isBlank() || wordings.stream().anyMatch(String::isBlank);
        if (blank || dimensions.isEmpty()) {
            throw new IllegalArgumentException(
                    "an indicator needs an id, a name, a dimension and no blank wording, not: " + id + " " + name);
        }
    }
}
