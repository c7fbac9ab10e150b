package example;

import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.source.Source;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.text.PlanWriter;
import io.github.guihua.model.validation.PlanRules;
import io.github.guihua.model.constraint.PlanValidationException;
import java.util.Locale;

/** Builds a plan, is told what is wrong with another, looks for doubts, writes and reads JSON, writes text. */
public final class BuildPlan {

    private BuildPlan() {}

    public static void main(String[] args) {
        Task task = Task.builder()
                .title("稳定就业")
                .responsibleUnit(ResponsibleUnit.of("市人社局", UnitRole.LEAD))
                .target(Target.of("").atLeast("5000", "人").build())
                .build();
        Plan plan = Plan.builder().title("某市2026年工作要点").task(task).build();
        try {
            Task.builder().build();
        } catch (PlanValidationException refused) {
            System.out.println("refused " + refused.violations().size());
        }
        PlanRules.standard().check(plan, Locale.ENGLISH).forEach(doubt -> System.out.println("doubt " + doubt.code()));
        ParseResult result = ParseResult.builder()
                .source(Source.builder().name("hand").charset("UTF-8").length(0).sha256("0".repeat(64)).build())
                .plan(plan)
                .build();
        System.out.println("same " + PlanJson.fromJson(PlanJson.toJson(result)).equals(result));
        System.out.println("schema " + (PlanJson.class.getResource(PlanJson.SCHEMA) != null));
        System.out.println("lines " + PlanWriter.official().write(plan).lines().count());
        System.out.println("module " + BuildPlan.class.getModule().isNamed());
    }
}
