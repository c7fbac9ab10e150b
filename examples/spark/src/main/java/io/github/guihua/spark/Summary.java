package io.github.guihua.spark;

import java.util.Locale;

/**
 * What a run did.
 *
 * @param found how many documents the inputs named
 * @param done how many of them were new or changed, each content once
 * @param manifest what the tables hold now
 */
record Summary(long found, long done, Manifest manifest) {

    /** One line for people. */
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
