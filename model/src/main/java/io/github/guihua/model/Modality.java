package io.github.guihua.model;

/** How firmly a statement binds. */
public enum Modality {
    /** 确保, 必须: binding. */
    FIRM,

    /** 力争, 争取: to be striven for. */
    ASPIRATIONAL,

    /** No word of modality. */
    PLAIN
}
