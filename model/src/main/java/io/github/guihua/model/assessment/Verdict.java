package io.github.guihua.model.assessment;

/** Whether a target was reached. */
public enum Verdict {
    /** 达标: the target was reached. */
    MET("达标"),

    /** 未达标: the target was not reached. */
    NOT_MET("未达标"),

    /** 无法判定: what is known does not tell. */
    UNDECIDABLE("无法判定");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
