package io.github.guihua.parser.internal.limit;

/** A limit on what is read, with the code of its diagnostic and the name of its setting. */
public enum Limit {
    /** The characters of a text. */
    INPUT_LENGTH("limit-input-length", "maxInputLength", "characters of text", "the rest is not read"),
    /** The chapters and tasks of a plan. */
    NODES("limit-nodes", "maxNodes", "chapters and tasks", "further ones stay as text of the node before them"),
    /** The levels of nested chapters and tasks. */
    NESTING("limit-nesting", "maxNesting", "levels of nodes", "deeper ones stay as text of the node above them"),
    /** The targets and achievements of a plan. */
    STATEMENTS("limit-statements", "maxStatements", "targets and achievements", "further ones stay as text"),
    /** The diagnostics of a text. */
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

    /** Returns the diagnostic's message for a limit of {@code most}. */
    String message(int most) {
        return "more than %d %s (ParseLimits.%s); %s".formatted(most, what, setting, consequence);
    }
}
