package io.github.guihua.spark;

import java.util.Locale;

/**
 * The result of a run.
 *
 * @param found the number of documents in the inputs
 * @param done the number of new or changed documents, each content counted once
 * @param manifest the present content of the tables
 */
record Summary(long found, long done, Manifest manifest) {

    /** Returns the summary as one line for users. */
    String line(String out) {
        return String.format(
                Locale.ROOT,
                "%d found, %d new or changed; %s: %d documents, %d tasks, %d targets, %d failures%s",
                found,
                done,
                out,
                manifest.rows().get("documents"),
                manifest.rows().get("tasks"),
                manifest.rows().get("targets"),
                manifest.rows().get("failures"),
                manifest.failures().isEmpty() ? "" : " " + manifest.failures() + ", see its table failures");
    }
}
