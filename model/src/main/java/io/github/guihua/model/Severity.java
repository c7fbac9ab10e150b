package io.github.guihua.model;

/** How much a diagnostic matters. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO("提示"),

    /** Doubtful, or repaired. */
    WARNING("警告"),

    /** Could not be read; the text was kept. */
    ERROR("错误");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
