package io.github.guihua.model.follow;

import java.util.Objects;
import java.util.Optional;

/**
 * What the plan of one part does with a target of the whole. Immutable.
 *
 * @param body whose plan it is, else the name of the document
 * @param document the name of the document
 * @param takeover what it does with the target
 * @param figure its own target, empty when it has none
 */
public record CascadePart(String body, String document, Takeover takeover, Optional<Figure> figure) {

    /**
     * Checks that nothing is missing.
     *
     * @param body whose plan it is
     * @param document the name of the document
     * @param takeover what it does with the target
     * @param figure its own target, empty when it has none
     * @throws NullPointerException when an argument is null
     */
    public CascadePart {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(takeover, "takeover");
        Objects.requireNonNull(figure, "figure");
    }
}
