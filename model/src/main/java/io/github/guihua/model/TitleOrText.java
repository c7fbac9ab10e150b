package io.github.guihua.model;

import io.github.guihua.model.constraint.ConsistencyCheck;

/** A chapter or task is not empty: it has a title, a text, or children. */
final class TitleOrText implements ConsistencyCheck<OutlineNode> {

    @Override
    public void check(OutlineNode node, Faults faults) {
        if (node.title().isBlank() && node.text().isBlank() && node.children().isEmpty()) {
            faults.at("/title", node.title());
        }
    }
}
