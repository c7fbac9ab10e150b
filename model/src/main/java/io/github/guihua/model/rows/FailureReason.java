package io.github.guihua.model.rows;

/** Why a document has no plan. */
public enum FailureReason {
    /** It has no characters but blanks. */
    EMPTY("空文件"),

    /** It is a file of a program, not text. */
    BINARY("非文本文件"),

    /** Its bytes are in no charset that is known. */
    UNKNOWN_CHARSET("编码不明"),

    /** It is longer than whoever reads it allows. */
    TOO_LARGE("超出长度限制"),

    /** Its bytes cannot be had: missing, not permitted, a disk or network that fails. */
    UNREADABLE("无法读取"),

    /** The library failed, which no text should make it do. */
    FAULT("程序错误");

    private final String label;

    FailureReason(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
