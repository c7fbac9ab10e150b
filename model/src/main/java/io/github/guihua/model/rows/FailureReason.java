package io.github.guihua.model.rows;

/** Why a document has no plan. */
public enum FailureReason {
    /** It has no characters but blanks. */
    EMPTY("空文件"),

    /** It is a file of a program, not text. */
    BINARY("二进制文件"),

    /** Its bytes are in no charset that is known. */
    UNKNOWN_CHARSET("未知编码"),

    /** It is longer than whoever reads it allows. */
    TOO_LARGE("文件过大"),

    /** Its bytes cannot be had: missing, not permitted, a disk or network that fails. */
    UNREADABLE("无法读取"),

    /** The library failed, which no text should make it do. */
    FAULT("程序故障");

    private final String label;

    FailureReason(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
