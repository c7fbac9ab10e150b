package io.github.guihua.model;

/** Whether an indicator binds the government. */
public enum IndicatorNature {
    /** 预期性: expected, reached mainly by the acts of the market. */
    EXPECTED,

    /** 约束性: binding on the government. */
    BINDING
}
