package io.github.guihua.cli;

import picocli.CommandLine;

/** What the command tells a script. */
final class ExitCode {

    /** Everything was read. */
    static final int OK = CommandLine.ExitCode.OK;

    /** Some input could not be read, or some output not be written; it was named, and the rest is done. */
    static final int UNREADABLE = 1;

    /** A diagnostic was as severe as {@code check --fail-on} asks for. */
    static final int DOUBTFUL = 1;

    private ExitCode() {}
}
