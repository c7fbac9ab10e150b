package io.github.guihua.cli;

import io.github.guihua.model.json.JsonLayout;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.source.ParseResult;
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

/** {@code guihua parse}: writes plans as JSON files, or prints them as trees. */
@Command(name = "parse", description = "Parses documents: writes a JSON file for each, or prints each as a tree.")
final class ParseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Documents documents;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the JSON files, made where it is missing: name.txt becomes name.json."
                    + " Documents with the same name get the names of their folders as a prefix. A plan"
                    + " of an earlier run is replaced, and its line says so.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Inputs inputs = documents.inputs();
        return out == null ? print(inputs) : write(inputs, out);
    }

    private int print(Inputs inputs) {
        return documents.each(inputs, (document, result) -> {
            new PlanTree(documents.out()).print(result.plan());
            documents.out().println(Summary.of(document, result));
            documents.out().println();
        });
    }

    private int write(Inputs inputs, Path folder) {
        Optional<Integer> failure = OutputFolder.prepare(spec.commandLine(), folder);
        if (failure.isPresent()) {
            return failure.get();
        }
        Map<Path, String> names = OutputNames.json(inputs.documents());
        return documents.each(inputs, (document, result) -> {
            Path target = folder.resolve(names.get(document));
            if (inputs.hold(target)) {
                throw new Batch.OutputException(Problem.document(target));
            }
            boolean replaced = Files.exists(target);
            write(result, target);
            documents.out().println(Summary.of(document, result) + " → " + target + (replaced ? " (replaced)" : ""));
        });
    }

    private static void write(ParseResult result, Path target) throws Batch.OutputException {
        try {
            AtomicFile.write(target, file -> PlanJson.write(result, file, JsonLayout.PRETTY));
        } catch (IOException e) {
            throw new Batch.OutputException(target, e);
        }
    }
}
