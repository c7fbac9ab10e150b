package io.github.guihua.project;

import io.github.guihua.model.Task;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;

/** A user's program; {@link ModulePathTest} runs it with the library on the module path. */
final class ModulePathProgram {

    private ModulePathProgram() {}

    public static void main(String[] args) {
        System.out.println(PlanParser.class.getModule().getName());
        ParseResult result = PlanParser.create().parse("某市2020年工作要点\n一、加强基础设施建设\n新建道路10公里。\n");
        System.out.println(PlanJson.fromJson(PlanJson.toJson(result)).equals(result) ? "same" : "other");
        try {
            System.out.println(Task.builder().build());
        } catch (PlanValidationException e) {
            System.out.println("refused");
        }
    }
}
