package io.github.guihua.cli;

import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Parses documents one after the other. An unreadable document is reported in one line, and the others are still
 * read.
 */
final class Batch {

    /** Parses one document. */
    interface Reader {
        ParseResult read(Path document) throws IOException;
    }

    /** Processes the plan of one document. */
    interface Action {
        void accept(Path document, ParseResult result) throws IOException;
    }

    /** Thrown when an action cannot write its output. */
    static final class OutputException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        OutputException(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        OutputException(Path output, IOException cause) {
            super(cause);
            this.problem = Problem.unwritable(output, cause);
        }

        Problem problem() {
            return problem;
        }
    }

    private final Reader reader;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean watched;

    Batch(Reader reader, PrintWriter out, PrintWriter err, boolean watched) {
        this.reader = reader;
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    /** Reads all documents and returns the exit code. */
    int run(Inputs inputs, Action action) {
        inputs.problems().forEach(err::println);
        List<Path> documents = inputs.documents();
        ProgressBar bar = new ProgressBar(err, documents.size(), watched);
        int failures = inputs.problems().size();
        for (Path document : documents) {
            if (!read(document, action, bar)) {
                failures++;
            }
            out.flush();
            bar.step();
        }
        err.flush();
        return failures == 0 ? ExitCode.OK : ExitCode.UNREADABLE;
    }

    private boolean read(Path document, Action action, ProgressBar bar) {
        Problem problem;
        try {
            ParseResult result = reader.read(document);
            bar.clear();
            action.accept(document, result);
            return true;
        } catch (StandardOutputException e) {
            throw e;
        } catch (OutputException e) {
            problem = e.problem();
        } catch (IOException e) {
            problem = Problem.unreadable(document, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Print no stack trace, and go on with the other documents.
            problem = Problem.unexpected(document.toString(), e);
        }
        bar.clear();
        err.println(problem);
        return false;
    }
}
