package io.github.guihua.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.model.source.ParseResult;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The published schema against the types it is made from, and against what the codec writes. */
class PlanSchemaTest {

    private static final Path SOURCE = Path.of("src/main/resources" + PlanJson.SCHEMA);

    private static String published() throws Exception {
        try (InputStream in = PlanJson.class.getResourceAsStream(PlanJson.SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Error> errors(String json) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published());
        return schema.validate(json, InputFormat.JSON);
    }

    @Provide
    Arbitrary<ParseResult> results() {
        return PlanArbitraries.valid().results();
    }

    /** Run with {@code -Dguihua.schema=write} to bring the published schema up to the types. */
    @Example
    void thePublishedSchemaIsThatOfTheTypes() throws Exception {
        if ("write".equals(System.getProperty("guihua.schema"))) {
            Files.createDirectories(SOURCE.getParent());
            Files.writeString(SOURCE, PlanSchema.text());
        }
        assertEquals(PlanSchema.text(), Files.readString(SOURCE));
    }

    @Property(tries = 200)
    void whateverIsValidIsValidByTheSchema(@ForAll("results") ParseResult result) throws Exception {
        assertEquals(List.of(), errors(PlanJson.toJson(result)));
    }

    @Example
    void theContractIsValid() throws Exception {
        assertEquals(List.of(), errors(PlanJson.toJson(PlanJson.fromJson(Samples.contract()))));
        assertEquals(List.of(), errors(Samples.EMPTY));
    }

    @Example
    void whatIsNoResultIsNotValid() throws Exception {
        for (String wrong : List.of(
                "{}",
                "[]",
                Samples.EMPTY.replace("\"1.0\"", "\"2.0\""),
                Samples.EMPTY.replace("\"OTHER\"", "\"POEM\""),
                Samples.EMPTY.replace("\"children\":[]", "\"children\":[{}]"),
                Samples.EMPTY.replace("\"children\":[]", "\"children\":{}"),
                Samples.EMPTY.replace(
                        "\"blocks\":[]", "\"blocks\":[{\"type\":\"TITLE\",\"span\":{\"start\":-1,\"end\":2}}]"),
                Samples.EMPTY.replace("\"length\":0", "\"length\":\"0\""))) {
            assertFalse(errors(wrong).isEmpty(), wrong);
        }
    }

    @Example
    void whatIsNoDeadlineNoPersonAndNoMilestoneIsNotValid() throws Exception {
        String contract = PlanJson.toJson(PlanJson.fromJson(Samples.contract()), JsonLayout.COMPACT);
        for (List<String> change : List.of(
                List.of("\"kind\":\"DATE\"", "\"kind\":\"SOON\""),
                List.of("\"deadline\":{\"text\":\"2026年底前\"", "\"deadline\":{\"text\":1"),
                List.of("\"deadline\":{\"text\":\"2026年底前\",", "\"deadline\":{"),
                List.of("\"role\":\"LEADER\"", "\"role\":\"LEAD\""),
                List.of("\"name\":\"张三\"", "\"name\":[]"),
                List.of("\"milestones\":[{\"text\":\"完成验收\",", "\"milestones\":[{"),
                List.of("\"modality\":\"PLAIN\"", "\"modality\":\"SOFT\""))) {
            String wrong = contract.replace(change.get(0), change.get(1));
            assertNotEquals(contract, wrong, change.get(0));
            assertFalse(errors(wrong).isEmpty(), wrong);
        }
    }

    @Example
    void propertiesBearTheNamesOfTheJson() throws Exception {
        assertTrue(published().contains("\"span\""));
        assertFalse(published().contains("subtasks"));
        assertFalse(published().contains("statements"));
        assertFalse(published().contains("\"place\""));
    }
}
