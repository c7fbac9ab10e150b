package io.github.guihua.cli;

import io.github.guihua.parser.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guihua text}: writes the text that was extracted from a file, with the map to its places in the file. */
@Command(
        name = "text",
        description = "Writes the text of documents as it is parsed, and where its parts are in the file: pages,"
                + " paragraphs, elements or cells.")
final class TextCommand implements Callable<Integer> {

    private static final String TEXT = ".txt";
    /** How the names of maps end. */
    static final String ORIGINS = ".origins.csv";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Documents documents;

    @Option(
            names = "--origins",
            description = "Print before each line where it begins in the file, with a tab after it.")
    private boolean origins;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the texts, made where it is missing: plan.docx becomes plan.docx.txt, and"
                    + " plan.docx.origins.csv has the map from the text to the file.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Inputs inputs = documents.inputs();
        return out == null ? print(inputs) : write(inputs, out);
    }

    private int print(Inputs inputs) {
        return documents.eachText(inputs, (path, document) -> {
            String text = document.source().text();
            if (origins) {
                printLines(document);
            } else {
                documents.out().print(text);
                if (!text.endsWith("\n")) {
                    documents.out().println();
                }
            }
        });
    }

    private void printLines(Document document) {
        int start = 0;
        for (String line : document.source().text().split("\n", -1)) {
            if (!line.isBlank()) {
                String origin =
                        document.text().origin(start).map(Object::toString).orElse("");
                documents.out().println(origin + "\t" + line);
            }
            start += line.length() + 1;
        }
    }

    private int write(Inputs inputs, Path folder) {
        Optional<Integer> failure = OutputFolder.prepare(spec.commandLine(), folder);
        if (failure.isPresent()) {
            return failure.get();
        }
        Map<Path, String> texts = OutputNames.of(inputs.documents(), TEXT);
        Map<Path, String> maps = OutputNames.of(inputs.documents(), ORIGINS);
        return documents.eachText(inputs, (path, document) -> {
            Path target = folder.resolve(texts.get(path));
            if (inputs.hold(target)) {
                throw new Batch.OutputException(Problem.document(target));
            }
            write(target, document.source().text());
            if (!document.text().origins().isEmpty()) {
                write(
                        folder.resolve(maps.get(path)),
                        OriginMap.csv(document.text().origins()));
            }
            String format = document.format().map(name -> " (" + name + ")").orElse("");
            documents.out().println(path + format + " → " + target);
        });
    }

    private static void write(Path target, String content) throws Batch.OutputException {
        try {
            AtomicFile.write(target, file -> Files.writeString(file, content));
        } catch (IOException e) {
            throw new Batch.OutputException(target, e);
        }
    }
}
