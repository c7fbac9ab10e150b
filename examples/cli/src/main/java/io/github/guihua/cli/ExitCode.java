package io.github.guihua.cli;

import picocli.CommandLine;

/** The exit codes of the command. */
final class ExitCode {

    /** Everything was read. */
    static final int OK = CommandLine.ExitCode.OK;

    /** An input could not be read, or an output could not be written. The error was reported, and the rest was done. */
    static final int UNREADABLE = 1;

    /** A diagnostic was at least as severe as {@code check --fail-on} requires. */
    static final int DOUBTFUL = 1;

    private ExitCode() {}
}
