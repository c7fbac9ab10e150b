package io.github.guihua.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.model.source.ParseResult;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The records carry annotations alone, so an application that has Jackson 2 reads and writes them with its own mapper:
 * the codec's settings in the older words.
 */
class OtherJacksonTest {

    private static final ObjectMapper JACKSON_2 = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Provide
    Arbitrary<ParseResult> results() {
        return PlanArbitraries.valid().results();
    }

    @Property(tries = 200)
    void whatTheCodecWritesJackson2Reads(@ForAll("results") ParseResult result) throws Exception {
        assertEquals(result, JACKSON_2.readValue(PlanJson.toJson(result), ParseResult.class));
    }

    @Property(tries = 200)
    void whatJackson2WritesTheCodecReads(@ForAll("results") ParseResult result) throws Exception {
        String json = JACKSON_2.writeValueAsString(result);
        assertEquals(result, PlanJson.fromJson(json));
        // and the same bytes, but for the weeks that only the codec knows of
        assertEquals(PlanJson.toJson(result), PlanJson.toJson(PlanJson.fromJson(json)));
    }

    @Example
    void theContractIsTheSameToBoth() throws Exception {
        ParseResult read = JACKSON_2.readValue(Samples.contract(), ParseResult.class);
        assertEquals(PlanJson.fromJson(Samples.contract()), read);
        assertEquals(PlanJson.toJson(read).replace("P1W", "P7D"), JACKSON_2.writeValueAsString(read));
    }
}
