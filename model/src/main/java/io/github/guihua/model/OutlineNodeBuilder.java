package io.github.guihua.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of chapters and tasks have in common. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class OutlineNodeBuilder<B extends OutlineNodeBuilder<B>> extends StatementHolderBuilder<B>
        permits Chapter.Builder, Task.Builder {

    String id = "";
    private @Nullable Numbering numbering;
    private String title = "";

    OutlineNodeBuilder() {}

    Heading heading() {
        return new Heading(Optional.ofNullable(numbering), title);
    }

    /**
     * Sets which node of its plan it is.
     *
     * @param id the identity, such as 1.2; empty when it has none, not null
     * @return this builder
     */
    public B id(String id) {
        this.id = Objects.requireNonNull(id, "id");
        return self();
    }

    /**
     * Sets number and words of the heading.
     *
     * @param heading the heading, not null
     * @return this builder
     */
    public B heading(Heading heading) {
        return numbering(heading.numbering().orElse(null)).title(heading.title());
    }

    /**
     * Sets how the heading is numbered.
     *
     * @param numbering the value, or null when it is not known
     * @return this builder
     */
    public B numbering(@Nullable Numbering numbering) {
        this.numbering = numbering;
        return self();
    }

    /**
     * Sets the words of the heading.
     *
     * @param title the words, empty when it has none, not null
     * @return this builder
     */
    public B title(String title) {
        this.title = Objects.requireNonNull(title, "title");
        return self();
    }
}
