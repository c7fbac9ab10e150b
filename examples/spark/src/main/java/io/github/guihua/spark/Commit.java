package io.github.guihua.spark;

import io.github.guihua.model.rows.PlanTable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A change of the tables that is seen whole or not at all, however often the program is killed.
 *
 * <p>New files are written into a folder of their own under {@code _staging}. Then one rename puts a journal beside them
 * that says which files come and which go; from then on the change counts. Carrying it out is a row of steps that may be
 * done again: {@link #finishAll} does so for whatever journals a killed run left, and drops what has none.
 */
final class Commit {

    private static final String STAGING = "_staging";
    private static final String JOURNAL = "_journal";
    private static final String ADD = "add ";
    private static final String REMOVE = "remove ";

    private final Folder folder;
    private final String staging;
    private final List<String> added = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    Commit(Folder folder) {
        this.folder = folder;
        this.staging = STAGING + "/" + UUID.randomUUID();
    }

    /** Where the new files of all tables are to be written, as a URI. */
    String uri() {
        return folder.uri(staging);
    }

    /** Where the new files of a table are to be written, as a URI. */
    String uri(String table) {
        return folder.uri(staging + "/" + table);
    }

    /** New files, by their names relative to {@link #uri()}. */
    void add(List<String> files) {
        added.addAll(files);
    }

    /** All that was written for a table. */
    void addAll(PlanTable table) {
        for (String file : folder.dataFiles(staging + "/" + table.tableName())) {
            added.add(table.tableName() + "/" + file);
        }
    }

    /** A file that goes when the new ones come. */
    void remove(String file) {
        removed.add(file);
    }

    /** Makes the change. */
    void complete() {
        prepare();
        finish(folder, staging);
    }

    /** Puts the journal in its place: after this the change counts. */
    void prepare() {
        StringBuilder journal = new StringBuilder();
        for (String file : added) {
            journal.append(ADD).append(file).append('\n');
        }
        for (String file : removed) {
            journal.append(REMOVE).append(file).append('\n');
        }
        folder.write(staging + "/" + JOURNAL, journal.toString());
    }

    /** Finishes what a killed run left. */
    static void finishAll(Folder folder) {
        for (String left : folder.children(STAGING)) {
            finish(folder, STAGING + "/" + left);
        }
    }

    private static void finish(Folder folder, String staging) {
        folder.read(staging + "/" + JOURNAL)
                .ifPresent(journal -> journal.lines().forEach(line -> {
                    if (line.startsWith(ADD)) {
                        String file = line.substring(ADD.length());
                        folder.move(staging + "/" + file, file);
                    } else if (line.startsWith(REMOVE)) {
                        folder.delete(line.substring(REMOVE.length()));
                    }
                }));
        folder.delete(staging);
    }
}
