package io.github.guihua.spark;

import io.github.guihua.model.rows.PlanTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes rows that are sorted by group, one file for each group, and returns the names of the files. A task that
 * fails, or whose duplicate is faster, leaves files that are not returned; they are deleted with their folder.
 */
final class WriteTables implements MapPartitionsFunction<Row, String> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> configuration;
    private final String root;

    /**
     * Creates a writer.
     *
     * @param configuration the configuration of the cluster's file systems
     * @param root the URI of the folder for the new files
     */
    WriteTables(Broadcast<SerializableConfiguration> configuration, String root) {
        this.configuration = configuration;
        this.root = root;
    }

    @Override
    public Iterator<String> call(Iterator<Row> rows) throws IOException {
        List<String> names = new ArrayList<>();
        String group = "";
        TableFile file = null;
        try {
            while (rows.hasNext()) {
                Row next = rows.next();
                if (file == null || !group.equals(Groups.group(next))) {
                    if (file != null) {
                        file.close();
                    }
                    group = Groups.group(next);
                    String name = Groups.folderOf(group) + "/part-" + UUID.randomUUID() + ".zstd.parquet";
                    file = open(name);
                    names.add(name);
                }
                file.write(Groups.hash(next), Groups.bytes(next));
            }
        } finally {
            if (file != null) {
                file.close();
            }
        }
        return names.iterator();
    }

    private TableFile open(String name) throws IOException {
        String table = name.substring(0, name.indexOf('/'));
        return new TableFile(
                new Path(root + "/" + name),
                PlanTable.valueOf(table.toUpperCase(Locale.ROOT)),
                configuration.value().value());
    }
}
