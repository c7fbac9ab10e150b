package io.github.guihua.cli;

import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Parses one document after the other; what cannot be read is told in a line, and the rest goes on. */
final class Batch {

    /** What makes a plan of a document. */
    interface Reader {
        ParseResult read(Path document) throws IOException;
    }

    /** What a command does with each document. */
    interface Action {
        void accept(Path document, ParseResult result) throws IOException;
    }

    /** An action could not write what it made. */
    static final class OutputException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

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

    /** Returns the exit code. */
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
        } catch (OutputException e) {
            problem = e.problem();
        } catch (IOException e) {
            problem = Problem.unreadable(document, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Never a stack trace, and never the other documents lost for this one.
            problem = Problem.unexpected(document.toString(), e);
        }
        bar.clear();
        err.println(problem);
        return false;
    }
}
