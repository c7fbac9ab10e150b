package io.github.guihua.model;

/** Whether an indicator binds the government. */
public enum IndicatorNature {
    /** 预期性: expected, reached mainly by the acts of the market. */
    EXPECTED("预期性"),

    /** 约束性: binding on the government. */
    BINDING("约束性");

    private final String label;

    IndicatorNature(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
