package example;

import io.github.guihua.model.ParseResult;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Path;

/** Parses a file, and writes and reads what came of it. */
public final class ParsePlan {

    private ParsePlan() {}

    public static void main(String[] args) throws IOException {
        ParseResult result = PlanParser.create().parse(Path.of(args[0]));
        System.out.println("tasks " + (result.plan().allTasks().size() > 5));
        System.out.println("same " + PlanJson.fromJson(PlanJson.toJson(result)).equals(result));
        System.out.println("module " + ParsePlan.class.getModule().isNamed());
    }
}
