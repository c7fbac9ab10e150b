package io.github.guihua.model.follow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A target of an upper plan beside those of the parts. Immutable.
 *
 * @param upper the target of the upper plan
 * @param parts what each lower plan does with it, in their order
 * @param sum the sum of the parts; empty when the indicator does not add up, as a rate or a mean, for which the texts do not
 *     tell the weights, and when no part has a target
 */
public record CascadeLine(Figure upper, List<CascadePart> parts, Optional<PartsSum> sum) {

    /**
     * Checks that nothing is missing, and copies the list.
     *
     * @param upper the target of the upper plan
     * @param parts what each lower plan does with it
     * @param sum the sum of the parts
     * @throws NullPointerException when an argument is null
     */
    public CascadeLine {
        Objects.requireNonNull(upper, "upper");
        parts = List.copyOf(parts);
        Objects.requireNonNull(sum, "sum");
    }
}
