package io.github.guihua.model;

/** What a {@link Deadline} bounds: one date, each of many, or none. */
public enum DeadlineKind {
    /** 2025年6月底前, 党的二十大召开之前: once, by a date. */
    DATE("限期完成"),

    /** 每季度, 每年年底前: again and again. */
    RECURRING("定期完成"),

    /** 持续推进, 长期坚持, 全年: without an end. */
    ONGOING("持续推进");

    private final String label;

    DeadlineKind(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
