package io.github.guihua.cli;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.Plan;
import io.github.guihua.model.source.ParseResult;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code guihua outline}: prints the outline, the quickest way to see whether a document was understood. */
@Command(
        name = "outline",
        description = "Prints the outline of documents: line, kind, number, title and role of each chapter and task.")
final class OutlineCommand implements Callable<Integer> {

    @Mixin
    private Documents documents;

    @Override
    public Integer call() {
        Inputs inputs = documents.inputs();
        return documents.each(inputs, (document, result) -> print(document, inputs.text(document), result));
    }

    private void print(Path document, SourceText source, ParseResult result) {
        Plan plan = result.plan();
        documents
                .out()
                .println(document + Summary.format(result) + ": " + plan.kind().displayName(Locale.CHINESE) + " "
                        + plan.title().orElse("(no title)"));
        new OutlineTree(source, documents.out()).print(plan);
        documents.out().println();
    }
}
