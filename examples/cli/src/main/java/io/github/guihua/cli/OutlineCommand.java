package io.github.guihua.cli;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code guihua outline}: the quickest way to see whether a document was understood. */
@Command(
        name = "outline",
        description = "Prints the outline of documents: line, kind, number, title and role of each chapter and task.")
final class OutlineCommand implements Callable<Integer> {

    @Mixin
    private Documents documents;

    @Override
    public Integer call() {
        return documents.each(documents.inputs(), this::print);
    }

    private void print(Path document, ParseResult result) throws IOException {
        documents
                .out()
                .println(document + ": " + result.plan().kind().displayName(Locale.CHINESE) + " "
                        + result.plan().title().orElse("(no title)"));
        SourceText source = SourceText.decode(result.source().name(), Files.readAllBytes(document));
        new OutlineTree(source, documents.out()).print(result.plan());
        documents.out().println();
    }
}
