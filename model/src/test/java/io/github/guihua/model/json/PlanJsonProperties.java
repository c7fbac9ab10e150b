package io.github.guihua.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.model.source.ParseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
        assertEquals(places(result), places(read));
    }

    private static List<Optional<Span>> places(ParseResult result) {
        return PlanIndex.of(result.plan()).elements().stream()
                .map(element -> element.place().span())
                .toList();
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
