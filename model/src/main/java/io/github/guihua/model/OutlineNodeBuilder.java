package io.github.guihua.model;

import io.github.guihua.model.internal.draft.Draft;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the builders of chapters and tasks. Not thread-safe.
 *
 * @param <B> the type of the builder
 */
public abstract sealed class OutlineNodeBuilder<B extends OutlineNodeBuilder<B>> extends StatementHolderBuilder<B>
        permits Chapter.Builder, Task.Builder {

    private @Nullable String id = "";
    private @Nullable Numbering numbering;
    private @Nullable String title = "";

    OutlineNodeBuilder() {
        super("");
    }

    String idIn(Draft draft) {
        return draft.required("id", id, "");
    }

    Heading headingIn(Draft draft) {
        return new Heading(Optional.ofNullable(numbering), draft.required("title", title, ""));
    }

    /**
     * Sets the identity of the node within its plan.
     *
     * @param id the identity, such as 1.2; empty when the node has none, not null
     * @return this builder
     */
    public B id(String id) {
        this.id = id;
        return self();
    }

    /**
     * Sets number and title of the heading.
     *
     * @param heading the heading, not null
     * @return this builder
     */
    public B heading(Heading heading) {
        Objects.requireNonNull(heading, "heading");
        return numbering(heading.numbering().orElse(null)).title(heading.title());
    }

    /**
     * Sets the number of the heading and its style.
     *
     * @param numbering the value, or null when it is not known
     * @return this builder
     */
    public B numbering(@Nullable Numbering numbering) {
        this.numbering = numbering;
        return self();
    }

    /**
     * Sets the title in the heading.
     *
     * @param title the title, empty when there is none, not null
     * @return this builder
     */
    public B title(String title) {
        this.title = title;
        return self();
    }
}
