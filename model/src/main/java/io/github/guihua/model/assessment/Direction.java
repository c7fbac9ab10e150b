package io.github.guihua.model.assessment;

/** Which side of a number is the better one, where the words of a target do not tell. */
public enum Direction {
    /** More is better: output, income, coverage. */
    HIGHER("越高越好"),

    /** Less is better: accidents, emissions, unemployment. */
    LOWER("越低越好");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
