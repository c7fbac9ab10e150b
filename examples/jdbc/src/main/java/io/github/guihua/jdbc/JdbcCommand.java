package io.github.guihua.jdbc;

import io.github.guihua.core.text.FileNames;
import io.github.guihua.model.rows.FailureRows;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import io.github.guihua.parser.PlanParser;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Parses documents into the tables of an SQLite file; a second run parses only new or changed documents. */
@Command(
        name = "guihua-jdbc",
        mixinStandardHelpOptions = true,
        description =
                "Parses planning documents into tables of an SQLite file; a second run does what is new or changed.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done; documents without a plan are in the table failures",
            "1:the database or standard output failed, or the names of some files cannot be kept (the rest is done)",
            "2:wrong usage"
        })
public final class JdbcCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int WRONG = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders (their .txt files at any depth).")
    private List<String> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The SQLite file.")
    private String out = "";

    @Option(names = "--max-bytes", defaultValue = "16777216", description = "Longest document: ${DEFAULT-VALUE} bytes.")
    private long maxBytes = 16L << 20;

    private final PlanParser parser = PlanParser.create();

    /**
     * Runs the command.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                hasReader(),
                args));
    }

    /** Runs the command. If {@code out} has a reader, that may close the stream early without an error. */
    static int run(PrintWriter out, PrintWriter err, boolean hasReader, String... args) {
        int code = new CommandLine(new JdbcCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, given) -> {
                    err.println("guihua-jdbc: " + e.getMessage());
                    err.println("Try 'guihua-jdbc --help'.");
                    return WRONG;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("guihua-jdbc: " + e.getMessage());
                    return e instanceof UsageException ? WRONG : FAILED;
                })
                .execute(args);
        if (out.checkError()) {
            if (!hasReader) {
                err.println("guihua-jdbc: standard output: it cannot be written; check where it goes");
            }
            return Math.max(code, FAILED);
        }
        return err.checkError() ? Math.max(code, FAILED) : code;
    }

    /** Whether standard output goes to a program or a person; files and devices have a position. */
    private static boolean hasReader() {
        // not closed, because it belongs to the JVM
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        try {
            return out.getChannel().position() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public Integer call() throws SQLException {
        path(out);
        TreeSet<Path> files = new TreeSet<>();
        boolean allNamed = true;
        for (String path : paths) {
            allNamed &= find(path, files);
        }
        try {
            store(files);
        } catch (SQLException e) {
            throw new SQLException(
                    out + ": the database failed (" + e.getMessage() + "); check the folder's permissions and space",
                    e);
        }
        return allNamed ? 0 : FAILED;
    }

    private void store(TreeSet<Path> files) throws SQLException {
        int done = 0;
        try (PlanDatabase database = PlanDatabase.open(out)) {
            // Delete first for all files: the content that one path had may now be at another path.
            for (Path file : files) {
                forgetChanged(file, database);
            }
            for (Path file : files) {
                done += add(file, database) ? 1 : 0;
            }
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%d found, %d new or changed; %s: %d documents, %d tasks, %d targets, %d failures%n",
                            files.size(),
                            done,
                            out,
                            database.count(PlanTable.DOCUMENTS),
                            database.count(PlanTable.TASKS),
                            database.count(PlanTable.TARGETS),
                            database.count(PlanTable.FAILURES));
        }
    }

    private static Path path(String name) {
        try {
            return FileNames.path(name);
        } catch (InvalidPathException e) {
            throw new UsageException(name + ": " + e.getReason());
        }
    }

    /** Whether the names of all files can be stored in a table; names that cannot be stored are reported. */
    private boolean find(String name, Set<Path> files) {
        try {
            Path path = path(name);
            if (name.isBlank() || !Files.exists(path)) {
                throw new UsageException(name + ": there is no such file or folder; check the path");
            }
            if (Files.isRegularFile(path)) {
                files.add(path);
                return true;
            }
            if (!Files.isDirectory(path)) {
                throw new UsageException(
                        name + ": it is not a regular file, and only such can be read again; save it first");
            }
            try (Stream<Path> all = Files.walk(path)) {
                List<Path> texts = all.filter(Files::isRegularFile)
                        .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
                        .toList();
                if (texts.isEmpty()) {
                    throw new UsageException(name + ": no .txt file is in this folder; name the files themselves");
                }
                texts.stream().filter(FileNames::isExact).forEach(files::add);
                List<Path> unnamed =
                        texts.stream().filter(text -> !FileNames.isExact(text)).toList();
                unnamed.forEach(text ->
                        spec.commandLine().getErr().println("guihua-jdbc: " + text + ": " + FileNames.advice()));
                return unnamed.isEmpty();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException(name + ": it cannot be listed (" + e.getMessage() + "); check its permissions");
        }
    }

    private void forgetChanged(Path file, PlanDatabase database) throws SQLException {
        try {
            if (Files.size(file) <= maxBytes) {
                database.forget(file.toString(), id(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            // The file gets a failure row when it is read; its earlier rows stay.
        }
    }

    /** Returns whether the document was new or changed. */
    private boolean add(Path file, PlanDatabase database) throws SQLException {
        String path = file.toString();
        byte[] bytes;
        try {
            long length = Files.size(file);
            if (length > maxBytes) {
                database.add(FailureRows.tooLarge(path, length, maxBytes));
                database.commit();
                return false;
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            database.add(FailureRows.of(path, null, e));
            database.commit();
            return false;
        }
        String id = id(bytes);
        boolean fresh = !database.knows(id, path);
        if (fresh) {
            try {
                database.add(
                        PlanRows.of(path, parser.parse(bytes, file.getFileName().toString())));
            } catch (IOException | RuntimeException | StackOverflowError e) {
                // A failure costs a row, but does not end the run.
                database.add(FailureRows.of(path, id, e));
            }
        }
        database.commit();
        return fresh;
    }

    private static String id(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
