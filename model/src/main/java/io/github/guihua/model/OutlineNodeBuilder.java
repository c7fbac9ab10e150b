package io.github.guihua.model;

import io.github.guihua.model.internal.draft.Draft;
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
     * Sets which node of its plan it is.
     *
     * @param id the identity, such as 1.2; empty when it has none, not null
     * @return this builder
     */
    public B id(String id) {
        this.id = id;
        return self();
    }

    /**
     * Sets number and words of the heading.
     *
     * @param heading the heading, not null
     * @return this builder
     */
    public B heading(Heading heading) {
        Objects.requireNonNull(heading, "heading");
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
        this.title = title;
        return self();
    }
}
