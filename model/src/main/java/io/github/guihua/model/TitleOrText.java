package io.github.guihua.model;

import io.github.guihua.model.validation.ConsistencyCheck;

/** A chapter or a task says something: it has a title, or text, or something in it. */
final class TitleOrText implements ConsistencyCheck<OutlineNode> {

    @Override
    public void check(OutlineNode node, Faults faults) {
        if (node.title().isBlank() && node.text().isBlank() && node.children().isEmpty()) {
            faults.at("/title", node.title());
        }
    }
}
