package io.github.guihua.cli;

import io.github.guihua.core.text.FileNames;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents for the paths of a command line. A file is a document; a folder means the files at any depth below it
 * that the filter takes, in the order of their paths; {@value #STANDARD_INPUT} is standard input. A file that is named
 * twice is read once.
 */
final class Inputs {

    /** The path for standard input; a file with this name is written {@code ./-}. */
    static final String STANDARD_INPUT = "-";

    /** The name for standard input, or null if it is no document. */
    private final @Nullable Path standardInput;

    private final List<Path> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final FolderFilter filter;
    private final PlanParser parser;
    private @Nullable Read last;

    /** A document that was read. */
    private record Read(Path path, Document document) {}

    private Inputs(@Nullable Path standardInput, FolderFilter filter, PlanParser parser) {
        this.standardInput = standardInput;
        this.filter = filter;
        this.parser = parser;
    }

    /**
     * Finds the documents.
     *
     * @param paths the paths as given by the user
     * @param standardInput the name for the document from standard input, if that is among the paths
     * @param filter which files of folders are documents
     * @param parser reads the documents
     */
    static Inputs find(List<String> paths, Path standardInput, FolderFilter filter, PlanParser parser) {
        Inputs inputs = new Inputs(paths.contains(STANDARD_INPUT) ? standardInput : null, filter, parser);
        paths.forEach(inputs::add);
        return inputs;
    }

    /** Returns the files to read, in order. */
    List<Path> documents() {
        return Collections.unmodifiableList(documents);
    }

    /** Returns the problems with paths for which there is no file to read. */
    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * Returns a document with its text. A stream can be read only once, so the last document is kept.
     *
     * @throws IOException when it cannot be read, or has no text
     */
    Document document(Path path) throws IOException {
        if (last == null || !last.path().equals(path)) {
            last = null;
            byte[] bytes = path.equals(standardInput) ? System.in.readAllBytes() : Files.readAllBytes(path);
            last = new Read(path, parser.read(bytes, path.getFileName().toString()));
        }
        return last.document();
    }

    /**
     * Returns the text of a document.
     *
     * @throws IOException when it cannot be read, or has no text
     */
    SourceText text(Path path) throws IOException {
        return document(path).source();
    }

    /** Whether a file is one of the documents, under any path. */
    boolean hold(Path file) throws IOException {
        return Files.isRegularFile(file) && seen.contains(file.toRealPath());
    }

    private void add(String name) {
        if (name.equals(STANDARD_INPUT) && standardInput != null) {
            if (!documents.contains(standardInput)) {
                documents.add(standardInput);
            }
            return;
        }
        try {
            Path path = FileNames.path(name);
            if (name.isBlank()) {
                problems.add(Problem.missing("(an empty name)"));
            } else if (Files.isDirectory(path)) {
                addFolder(path);
            } else if (Files.exists(path)) {
                addFile(path);
            } else {
                problems.add(Problem.missing(name));
            }
        } catch (InvalidPathException e) {
            problems.add(new Problem(name, e.getReason()));
        } catch (IOException e) {
            problems.add(Problem.unreadable(Path.of(name), e));
        }
    }

    private void addFile(Path file) throws IOException {
        if (file.equals(standardInput)) {
            problems.add(new Problem(file.toString(), "standard input has this name too; give it another by --name"));
        } else if (seen.add(Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath())) {
            // a pipe has no real path
            documents.add(file);
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        int before = problems.size();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return isExact(inner) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && filter.takes(file) && isExact(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                problems.add(Problem.unreadable(file, e));
                return FileVisitResult.CONTINUE;
            }
        });
        if (files.isEmpty() && problems.size() == before) {
            problems.add(Problem.noDocuments(folder));
        }
        Collections.sort(files);
        for (Path file : filter.withoutTwins(files)) {
            addFile(file);
        }
    }

    private boolean isExact(Path path) {
        if (FileNames.isExact(path)) {
            return true;
        }
        problems.add(new Problem(path.toString(), FileNames.advice()));
        return false;
    }
}
