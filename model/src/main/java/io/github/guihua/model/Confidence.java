package io.github.guihua.model;

/** How sure the reader of a text is of what it read. */
public enum Confidence {
    /** The words allow one reading. */
    HIGH("高"),

    /** The words allow another reading, which is less likely. */
    MEDIUM("中"),

    /** The words allow several readings; this one is a guess. */
    LOW("低");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
