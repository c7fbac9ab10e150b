package io.github.guihua.cli;

import io.github.guihua.core.text.FileNames;
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
import java.util.Locale;
import java.util.Set;

/**
 * The documents behind the paths of a command line: a file is itself, a folder is all .txt files at any depth below it
 * in the order of their paths. A file that is named twice is read once.
 */
final class Inputs {

    private final List<Path> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private Inputs() {}

    static Inputs find(List<String> paths) {
        Inputs inputs = new Inputs();
        paths.forEach(inputs::add);
        return inputs;
    }

    /** The files to read, in order. */
    List<Path> documents() {
        return Collections.unmodifiableList(documents);
    }

    /** What was named but gives no file to read. */
    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private void add(String name) {
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
        if (seen.add(file.toRealPath())) {
            documents.add(file);
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> texts = new ArrayList<>();
        int before = problems.size();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return isExact(inner) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isText(file) && isExact(file)) {
                    texts.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                problems.add(Problem.unreadable(file, e));
                return FileVisitResult.CONTINUE;
            }
        });
        if (texts.isEmpty() && problems.size() == before) {
            problems.add(Problem.noTexts(folder));
        }
        Collections.sort(texts);
        for (Path text : texts) {
            addFile(text);
        }
    }

    private boolean isExact(Path path) {
        if (FileNames.isExact(path)) {
            return true;
        }
        problems.add(new Problem(path.toString(), FileNames.advice()));
        return false;
    }

    private static boolean isText(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }
}
