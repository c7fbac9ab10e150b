package io.github.guihua.programs;

import io.github.guihua.model.Plan;
import io.github.guihua.model.json.JsonLayout;
import io.github.guihua.model.json.JsonLimits;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.json.PlanJsonException;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a plan as JSON, reads it back, and shows how errors in other JSON are reported. */
public final class ReadAndWriteJson {

    private ReadAndWriteJson() {}

    /**
     * Writes and reads a plan.
     *
     * @param args none
     * @throws IOException when the temporary file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Plan plan = BuildPlan.plan();
        Path file = Files.createTempFile("plan", ".json");
        try {
            PlanJson.write(ParseResult.of(plan), file, JsonLayout.PRETTY);
            Files.readAllLines(file).stream().limit(12).forEach(System.out::println);
            Plan again = PlanJson.read(file).plan();
            System.out.println("同一规划 " + again.equals(plan));
        } finally {
            Files.delete(file);
        }

        String json = PlanJson.toJson(ParseResult.of(plan));
        refuse(json.replace(":5000,", ":\"五千\","), JsonLimits.DEFAULT);
        refuse(json, JsonLimits.DEFAULT.withMaxDepth(4));
        String later = json.replace("\"WORK_KEY_POINTS\"", "\"NEW_KIND\"");
        ParseResult tolerant = PlanJson.fromJson(later);
        System.out.println(
                tolerant.plan().kind() + " " + tolerant.diagnostics().get(0).code());
    }

    private static void refuse(String json, JsonLimits limits) {
        try {
            PlanJson.fromJson(json, limits);
        } catch (PlanJsonException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
