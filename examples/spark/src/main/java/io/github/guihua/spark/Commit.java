package io.github.guihua.spark;

import io.github.guihua.model.rows.PlanTable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An atomic change of the tables: readers see all of it or none, even if the program is killed.
 *
 * <p>New files are written into a separate folder under {@code _staging}. Then one rename adds a journal that lists
 * the files to add and to remove; from this point the change is valid. Its steps may be repeated: {@link #finishAll}
 * completes the change of each journal that a killed run left, and deletes folders without a journal.
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

    /** Returns the URI of the folder for the new files of all tables. */
    String uri() {
        return folder.uri(staging);
    }

    /** Returns the URI of the folder for the new files of a table. */
    String uri(String table) {
        return folder.uri(staging + "/" + table);
    }

    /** Adds new files, by their names relative to {@link #uri()}. */
    void add(List<String> files) {
        added.addAll(files);
    }

    /** Adds all files that were written for a table. */
    void addAll(PlanTable table) {
        for (String file : folder.dataFiles(staging + "/" + table.tableName())) {
            added.add(table.tableName() + "/" + file);
        }
    }

    /** Marks a file for removal when the new files become visible. */
    void remove(String file) {
        removed.add(file);
    }

    /** Makes the change visible. */
    void complete() {
        prepare();
        finish(folder, staging);
    }

    /** Moves the journal to its place, after which the change is valid. */
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

    /** Completes the changes that a killed run left. */
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
