package io.github.guihua.model;

/** How firmly a statement binds. */
public enum Modality {
    /** 确保, 必须: binding. */
    FIRM("约束性表述"),

    /** 力争, 争取: to be striven for. */
    ASPIRATIONAL("努力性表述"),

    /** No word of modality. */
    PLAIN("一般表述");

    private final String label;

    Modality(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
