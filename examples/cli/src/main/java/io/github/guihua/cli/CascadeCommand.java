package io.github.guihua.cli;

import io.github.guihua.cli.follow.CascadeTable;
import io.github.guihua.cli.table.Table;
import io.github.guihua.model.follow.Cascade;
import io.github.guihua.model.follow.CascadePart;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guihua cascade}: puts the targets of an upper plan beside those of the plans of its parts. */
@Command(
        name = "cascade",
        description =
                "Puts the targets of an upper plan beside those of the plans of its parts (a city and its districts):"
                        + " taken over, tightened, softened or missing, with sums of amounts that add up.")
final class CascadeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "UPPER", description = "The upper plan, or - for standard input.")
    private String upper;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "LOWER", description = "The plans of the parts.")
    private List<String> lowers;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        Optional<ComparedPlans> documents = ComparedPlans.read(command, upper, lowers, table);
        if (documents.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        ComparedPlans plans = documents.get();
        Cascade cascade = Cascade.of(plans.first(), plans.others());
        List<String> parts = cascade.lines().stream()
                .findFirst()
                .map(line -> line.parts().stream().map(CascadePart::body).toList())
                .orElse(List.of());
        CascadeTable lines = new CascadeTable(cascade, parts, plans.places());
        Table rows = lines.table();
        String title = plans.first().plan().title().orElse("规划") + "目标分解";
        int code = plans.write(title, lines.counts(), rows, rows);
        return plans.others().size() < lowers.size() ? ExitCode.UNREADABLE : code;
    }
}
