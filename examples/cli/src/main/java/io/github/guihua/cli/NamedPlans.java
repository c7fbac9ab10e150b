package io.github.guihua.cli;

import io.github.guihua.core.text.FileNames;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the plans of documents that a command names one by one, in place of any number of paths. */
final class NamedPlans {

    private static final Path STANDARD_INPUT = Path.of("stdin");

    private final CommandLine command;
    private final PlanParser parser;
    private final Inputs inputs;

    private NamedPlans(CommandLine command, PlanParser parser, Inputs inputs) {
        this.command = command;
        this.parser = parser;
        this.inputs = inputs;
    }

    /**
     * Finds the documents.
     *
     * @param command the command, for its streams
     * @param names files, or - for standard input
     * @throws ParameterException when one of them is a folder, or two are one document
     */
    static NamedPlans find(CommandLine command, List<String> names) {
        for (String name : names) {
            if (isFolder(name)) {
                throw new ParameterException(command, name + " is a folder; name a document in it");
            }
        }
        PlanParser parser = PlanParser.create();
        Inputs inputs = Inputs.find(names, STANDARD_INPUT, FolderFilter.of(List.of()), parser);
        if (inputs.documents().size() + inputs.problems().size() < names.size()) {
            throw new ParameterException(command, String.join(" and ", names) + " are one document; name two");
        }
        return new NamedPlans(command, parser, inputs);
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(FileNames.path(name)) && !name.isBlank();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether a file is one of the documents, under any path. */
    boolean hold(Path file) throws IOException {
        return inputs.hold(file);
    }

    /** Files of different folders may have one name. */
    private static ParseResult named(Path path, ParseResult result) {
        return result.toBuilder()
                .source(result.source().toBuilder().name(path.toString()).build())
                .build();
    }

    /** Returns the plans in the order of the documents; those that cannot be read are reported and left out. */
    List<ReadPlan> read() {
        List<ReadPlan> plans = new ArrayList<>();
        new Batch<ParseResult>(
                        path -> parser.parse(inputs.document(path)),
                        command.getOut(),
                        command.getErr(),
                        Terminal.watched())
                .run(inputs, (path, result) -> plans.add(new ReadPlan(path, named(path, result), inputs.text(path))));
        return List.copyOf(plans);
    }
}
