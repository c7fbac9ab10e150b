package io.github.guihua.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of every seed, and of seeds in other formats, is valid against the JSON Schema in the library's jar. */
class SeedSchemaTest {

    static List<Path> seeds() throws IOException {
        try (Stream<Path> texts = Files.list(Path.of("seeds"));
                Stream<Path> files = Files.list(Path.of("documents/fixtures"))) {
            return Stream.concat(texts.filter(file -> file.toString().endsWith(".txt")), files)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aParsedSeedIsValid(Path seed) throws IOException {
        String json = PlanJson.toJson(PlanParser.create().parse(seed));
        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = PlanJson.class.getResourceAsStream(PlanJson.SCHEMA)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }
}
