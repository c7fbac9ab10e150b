package io.github.guihua.model;

/** How sure the reader of a text is of what it read. */
public enum Confidence {
    /** The words allow one reading. */
    HIGH,

    /** The words allow another reading, which is less likely. */
    MEDIUM,

    /** The words allow several readings; this one is a guess. */
    LOW
}
