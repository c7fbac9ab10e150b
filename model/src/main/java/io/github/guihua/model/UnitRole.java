package io.github.guihua.model;

/** The part that a body has in a task. */
public enum UnitRole {
    /** 牵头单位: the body that leads. */
    LEAD("牵头单位"),

    /** 责任单位: a body that is responsible. */
    RESPONSIBLE("责任单位"),

    /** 配合单位, 协办单位: a body that supports. */
    SUPPORT("配合单位"),

    /** 督办单位, 督导单位: a body that supervises. */
    SUPERVISE("督办单位");

    private final String label;

    UnitRole(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
