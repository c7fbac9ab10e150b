package io.github.guihua.model.follow;

import io.github.guihua.model.comparison.DifferenceKind;
import io.github.guihua.model.indicator.IndicatorIdentity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a body's commitment to one indicator changed from one plan to the next. Immutable.
 *
 * @param identity the indicator
 * @param older the target of the older plan, empty when the commitment is new
 * @param newer the target of the newer plan, empty when the commitment was dropped
 * @param kinds what changed: RAISED or LOWERED for the number, HARDENED or SOFTENED for how binding it is (确保 to 力争, 不低于 to
 *     左右), RESTATED for another unit or a
 *     growth that became a decline, ADDED, DROPPED; empty when nothing did
 */
public record DriftStep(
        IndicatorIdentity identity, Optional<Figure> older, Optional<Figure> newer, List<DifferenceKind> kinds) {

    /**
     * Checks that nothing is missing, and copies the list.
     *
     * @param identity the indicator
     * @param older the target of the older plan
     * @param newer the target of the newer plan
     * @param kinds what changed
     * @throws NullPointerException when an argument is null
     */
    public DriftStep {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        kinds = List.copyOf(kinds);
    }
}
