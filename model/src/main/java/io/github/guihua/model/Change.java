package io.github.guihua.model;

/** Whether the number of a statement is a state or a change. */
public enum Change {
    /** A state or an output: 达到95%, 新建40个, 提高到80%. */
    LEVEL("水平"),

    /** The amount of a growth: 增长7%, 提高2个百分点. */
    INCREASE("增长"),

    /** The amount of a decline: 减少15%, 压减20万吨. */
    DECREASE("下降");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
