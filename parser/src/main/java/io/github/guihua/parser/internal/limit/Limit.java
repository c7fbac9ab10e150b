package io.github.guihua.parser.internal.limit;

/** What is limited, with the code of the diagnostic that reports it and the setting that changes it. */
public enum Limit {
    /** Characters of a text. */
    INPUT_LENGTH("limit-input-length", "maxInputLength", "characters of text", "the rest is not read"),
    /** Chapters and tasks of a plan. */
    NODES("limit-nodes", "maxNodes", "chapters and tasks", "further ones stay as text of the node before them"),
    /** Levels of chapters and tasks in one another. */
    NESTING("limit-nesting", "maxNesting", "levels of nodes", "deeper ones stay as text of the node above them"),
    /** Targets and achievements of a plan. */
    STATEMENTS("limit-statements", "maxStatements", "targets and achievements", "further ones stay as text"),
    /** Diagnostics of a text. */
    DIAGNOSTICS("limit-diagnostics", "maxDiagnostics", "diagnostics", "further ones are left out");

    private final String code;
    private final String setting;
    private final String what;
    private final String consequence;

    Limit(String code, String setting, String what, String consequence) {
        this.code = code;
        this.setting = setting;
        this.what = what;
        this.consequence = consequence;
    }

    /** The code of the diagnostic. */
    public String code() {
        return code;
    }

    /** The diagnostic's message. */
    String message(int most) {
        return "more than %d %s (ParseLimits.%s); %s".formatted(most, what, setting, consequence);
    }
}
