package io.github.guihua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads documents one after the other. An unreadable document is reported in one line, and the others are still read.
 *
 * @param <T> what is read of a document: its plan, or its text
 */
final class Batch<T> {

    /** Reads one document. */
    interface Reader<T> {
        T read(Path document) throws IOException;
    }

    /** Processes what was read of one document. */
    interface Action<T> {
        void accept(Path document, T result) throws IOException;
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

    private final Reader<T> reader;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean watched;

    Batch(Reader<T> reader, PrintWriter out, PrintWriter err, boolean watched) {
        this.reader = reader;
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    /** Reads all documents and returns the exit code. */
    int run(Inputs inputs, Action<T> action) {
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

    private boolean read(Path document, Action<T> action, ProgressBar bar) {
        Problem problem;
        try {
            T result = reader.read(document);
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
