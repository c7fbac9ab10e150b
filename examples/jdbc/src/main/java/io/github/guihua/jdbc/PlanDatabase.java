package io.github.guihua.jdbc;

import io.github.guihua.model.rows.Column;
import io.github.guihua.model.rows.ColumnType;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The tables in an SQLite file. Each document is one transaction: if the program is killed, the file has whole
 * documents only, and the next run continues after them. Other databases need another URL and other names of types.
 */
final class PlanDatabase implements AutoCloseable {

    private final Connection connection;

    private PlanDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the tables of a file, or creates them. If they cannot be created in a new file, the file is removed.
     *
     * @throws UsageException if the file contains tables of another schema version, or is not a database
     * @throws SQLException if the file cannot be read or written
     */
    static PlanDatabase open(String file) throws SQLException {
        boolean isNew = !Files.exists(Path.of(file));
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try {
            PlanDatabase database = new PlanDatabase(connection);
            database.create(file);
            return database;
        } catch (SQLException | UsageException e) {
            connection.close();
            if (isNew) {
                remove(file);
            }
            if (e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB) {
                throw new UsageException(file + ": it is not a SQLite file; name another");
            }
            throw e;
        }
    }

    private static void remove(String file) {
        try {
            Files.deleteIfExists(Path.of(file));
        } catch (IOException e) {
            // The file is empty, and the caller reports why the tables could not be created.
        }
    }

    private void create(String file) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE IF NOT EXISTS manifest (schema_version VARCHAR NOT NULL)");
            try (ResultSet version = sql.executeQuery("SELECT schema_version FROM manifest")) {
                if (version.next() && !version.getString(1).equals(PlanTable.SCHEMA_VERSION)) {
                    throw new UsageException(file + ": it holds tables of schema version " + version.getString(1)
                            + ", this program writes " + PlanTable.SCHEMA_VERSION + "; use another --out");
                }
            }
            sql.execute("DELETE FROM manifest");
            sql.execute("INSERT INTO manifest VALUES ('" + PlanTable.SCHEMA_VERSION + "')");
            for (PlanTable table : PlanTable.values()) {
                sql.execute("CREATE TABLE IF NOT EXISTS " + table.tableName() + columns(table));
                sql.execute("CREATE INDEX IF NOT EXISTS " + table.tableName() + "_document ON " + table.tableName()
                        + " (document_id)");
            }
            sql.execute("CREATE INDEX IF NOT EXISTS documents_path ON documents (path)");
            sql.execute("CREATE INDEX IF NOT EXISTS failures_path ON failures (path)");
        }
        connection.commit();
    }

    private static String columns(PlanTable table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + type(column.type()) + (column.nullable() ? "" : " NOT NULL"))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "INTEGER";
            case BOOLEAN -> "BOOLEAN";
            case DECIMAL -> "DECIMAL(" + ColumnType.DECIMAL_PRECISION + ", " + ColumnType.DECIMAL_SCALE + ")";
            case DATE -> "DATE";
        };
    }

    /** Whether a document with these bytes has a plan in the tables, or has failed at this path. */
    boolean knows(String documentId, String path) throws SQLException {
        return has("SELECT 1 FROM documents WHERE document_id = ?", documentId)
                || has("SELECT 1 FROM failures WHERE document_id = ? AND path = ?", documentId, path);
    }

    /**
     * Deletes the rows of a path whose content has changed; also failures by faults of the library, which another
     * version may not have.
     */
    void forget(String path, String documentId) throws SQLException {
        update("DELETE FROM failures WHERE path = ? AND (document_id IS NOT ? OR reason = 'FAULT')", path, documentId);
        for (PlanTable table : PlanTable.values()) {
            if (table.partitioned() && table != PlanTable.DOCUMENTS) {
                update(
                        "DELETE FROM " + table.tableName() + " WHERE document_id IN"
                                + " (SELECT document_id FROM documents WHERE path = ? AND document_id <> ?)",
                        path,
                        documentId);
            }
        }
        update("DELETE FROM documents WHERE path = ? AND document_id <> ?", path, documentId);
    }

    /** Inserts the rows of a document. */
    void add(PlanRows rows) throws SQLException {
        for (PlanTable table : PlanTable.values()) {
            insert(table, rows.of(table));
        }
    }

    /** Inserts the row of a document without a plan, replacing the earlier row of its path. */
    void add(PlanRow failure) throws SQLException {
        String path = Objects.requireNonNull(failure.text("path"), "path");
        update("DELETE FROM failures WHERE path = ?", path);
        insert(PlanTable.FAILURES, List.of(failure));
    }

    /** Commits the changes since the last commit. */
    void commit() throws SQLException {
        connection.commit();
    }

    /** Returns the number of rows of a table. */
    long count(PlanTable table) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery("SELECT COUNT(*) FROM " + table.tableName())) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private void insert(PlanTable table, List<PlanRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<Column> columns = table.columns();
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table.tableName() + " VALUES (" + marks + ")")) {
            for (PlanRow row : rows) {
                Object[] values = row.values();
                for (int i = 0; i < values.length; i++) {
                    // SQLite stores dates as text, such as 2025-12-31, which sorts and compares like dates.
                    boolean date = columns.get(i).type() == ColumnType.DATE && values[i] != null;
                    insert.setObject(i + 1, date ? String.valueOf(values[i]) : values[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private boolean has(String query, String... values) throws SQLException {
        try (PreparedStatement sql = prepared(query, values);
                ResultSet result = sql.executeQuery()) {
            return result.next();
        }
    }

    private void update(String statement, String... values) throws SQLException {
        try (PreparedStatement sql = prepared(statement, values)) {
            sql.executeUpdate();
        }
    }

    private PreparedStatement prepared(String text, String... values) throws SQLException {
        PreparedStatement sql = connection.prepareStatement(text);
        for (int i = 0; i < values.length; i++) {
            sql.setString(i + 1, values[i]);
        }
        return sql;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
