package example;

import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Parses the files of a folder, whatever their formats are. */
public final class ParseFiles {

    private ParseFiles() {}

    public static void main(String[] args) throws IOException {
        PlanParser parser = PlanParser.create();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        TreeSet<String> formats = new TreeSet<>();
        boolean same = true;
        for (Path file : files) {
            ParseResult result = parser.parse(file);
            formats.add(result.source().format().orElse("text"));
            same &= !result.plan().allTasks().isEmpty()
                    && PlanJson.fromJson(PlanJson.toJson(result)).equals(result);
        }
        System.out.println("formats " + formats);
        System.out.println("same " + same);
        System.out.println("module " + ParseFiles.class.getModule().isNamed());
    }
}
