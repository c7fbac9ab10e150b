package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A label before a list (牵头单位：) or before other matter of a clause (完成时限：).
 *
 * @param from where the label begins
 * @param to behind its colon
 * @param role the part that it gives, null when what follows is no list of bodies
 */
record ClauseLabel(int from, int to, @Nullable UnitRole role) {

    boolean bodiesFollow() {
        return role != null;
    }
}
