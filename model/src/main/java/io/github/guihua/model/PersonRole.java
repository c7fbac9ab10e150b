package io.github.guihua.model;

/** The part that a person has in a task. */
public enum PersonRole {
    /** 牵头领导, 责任领导, 分管领导: the official who answers for it. */
    LEADER("责任领导"),

    /** 责任人, 具体责任人, 联系人: the person who does it. */
    OFFICER("责任人");

    private final String label;

    PersonRole(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
