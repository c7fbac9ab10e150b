package io.github.guihua.model;

/** How much a diagnostic matters. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,

    /** Doubtful, or repaired. */
    WARNING,

    /** Could not be read; the text was kept. */
    ERROR
}
