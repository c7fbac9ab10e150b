package io.github.guihua.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.ParseResult;
import io.github.guihua.model.Place;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanJsonProperties {

    @Provide
    Arbitrary<ParseResult> valid() {
        return PlanArbitraries.valid().results();
    }

    @Provide
    Arbitrary<ParseResult> wild() {
        return PlanArbitraries.wild().results();
    }

    @Provide
    Arbitrary<JsonLayout> layouts() {
        return Arbitraries.of(JsonLayout.class);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBackEqual(@ForAll("valid") ParseResult result, @ForAll("layouts") JsonLayout layout) {
        assertEquals(result, PlanJson.fromJson(PlanJson.toJson(result, layout)));
    }

    @Property(tries = 300)
    void whateverAParserMakesIsReadBackEqual(@ForAll("wild") ParseResult result) {
        assertEquals(result, PlanJson.fromJson(PlanJson.toJson(result)));
    }

    @Property(tries = 200)
    void writtenAgainItIsTheSame(@ForAll("wild") ParseResult result, @ForAll("layouts") JsonLayout layout) {
        String json = PlanJson.toJson(result, layout);
        assertEquals(json, PlanJson.toJson(PlanJson.fromJson(json), layout));
    }

    /** Equality does not see places, so they are looked at by themselves. */
    @Property(tries = 100)
    void placesAreReadBack(@ForAll("valid") ParseResult result) {
        ParseResult read = PlanJson.fromJson(PlanJson.toJson(result));
        assertEquals(
                result.plan().allTasks().stream()
                        .map(task -> task.place())
                        .map(Place::span)
                        .toList(),
                read.plan().allTasks().stream()
                        .map(task -> task.place())
                        .map(Place::span)
                        .toList());
        assertEquals(
                result.plan().allTargets().stream()
                        .map(target -> target.place())
                        .map(Place::span)
                        .toList(),
                read.plan().allTargets().stream()
                        .map(target -> target.place())
                        .map(Place::span)
                        .toList());
    }

    @Property(tries = 100)
    void nothingAbsentIsWrittenAndNoNumberHasAnExponent(@ForAll("wild") ParseResult result) {
        String json = PlanJson.toJson(result);
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(json));
        JsonTrees.eachNode(json, node -> assertFalse(node.isNull()));
        String withoutStrings = json.replaceAll("\"(?:[^\"\\\\]|\\\\.)*+\"", "");
        assertFalse(withoutStrings.contains("E") || withoutStrings.contains("null"), withoutStrings);
    }
}
