package io.github.guihua.cli;

import io.github.guihua.cli.follow.FollowTable;
import io.github.guihua.model.follow.Attainment;
import io.github.guihua.model.follow.Tolerance;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guihua follow}: tells what became of the targets and milestones of a plan, by later reports. */
@Command(
        name = "follow",
        description =
                "Tells what became of the targets and milestones of a plan, by what later reports of the same body say of"
                        + " the same indicators and years. Standard output has those of which a report tells; --out has all.")
final class FollowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan, or - for standard input.")
    private String plan;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", description = "Later reports.")
    private List<String> reports;

    @Option(
            names = "--tolerance",
            paramLabel = "SHARE",
            description = "How far a result may be from an approximate target (左右) that is still met, as a share of its"
                    + " number, such as 0.05. Without it, a worse result than an approximate target is not decided.")
    private @Nullable BigDecimal tolerance;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        if (tolerance != null && tolerance.signum() < 0) {
            throw new ParameterException(
                    command, "--tolerance " + tolerance + " is below 0; give a share such as 0.05");
        }
        Optional<ComparedPlans> documents = ComparedPlans.read(command, plan, reports, table);
        if (documents.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        ComparedPlans plans = documents.get();
        Attainment attainment = Attainment.of(
                plans.first(),
                plans.others(),
                IndicatorCatalogue.standard(),
                tolerance == null ? Tolerance.NONE : new Tolerance(Optional.of(tolerance)));
        FollowTable rows = FollowTable.of(attainment, plans.first().source().name(), plans.places());
        int code = plans.write(title(plans), rows.counts(), rows.all(), rows.told());
        return plans.others().size() < reports.size() ? ExitCode.UNREADABLE : code;
    }

    private static String title(ComparedPlans plans) {
        return plans.first().plan().title().orElse("规划") + "目标完成情况";
    }
}
