package io.github.guihua.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.guihua.model.Achievement;
import io.github.guihua.model.ParseResult;
import io.github.guihua.model.Statement;
import io.github.guihua.model.Target;
import io.github.guihua.model.arbitraries.PlanArbitraries;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** As an application has it that sets nothing. */
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

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
        // the codec also escapes halves of surrogate pairs
        assertEquals(PlanJson.toJson(result), Surrogates.escapeUnpaired(json));
    }

    @Example
    void theContractIsTheSameToBoth() throws Exception {
        ParseResult read = JACKSON_2.readValue(Samples.contract(), ParseResult.class);
        assertEquals(PlanJson.fromJson(Samples.contract()), read);
        assertEquals(PlanJson.toJson(read), JACKSON_2.writeValueAsString(read));
    }

    @Property(tries = 200)
    void whatAPlainMapperOfJackson3WritesBothRead(@ForAll("results") ParseResult result) throws Exception {
        String json = JACKSON_3.writeValueAsString(result);
        assertEquals(result, PlanJson.fromJson(json));
        assertEquals(result, JACKSON_3.readValue(json, ParseResult.class));
        assertEquals(PlanJson.toJson(result), PlanJson.toJson(PlanJson.fromJson(json)));
    }

    /** A week is P1W in the contract, while {@link Period} itself says P7D. */
    @ParameterizedTest
    @CsvSource({"P7D, P1W", "P14D, P2W", "P3M, P3M", "P1Y, P1Y", "P10D, P10D", "P0D, P0D", "P1M7D, P1M7D"})
    void everyMapperWritesWholeWeeksAsWeeks(String period, String written) throws Exception {
        Target target =
                Target.of("x").exactly("1", "次").per(Period.parse(period)).build();
        Achievement achievement =
                Achievement.of("x").exactly("1", "次").per(Period.parse(period)).build();
        for (Statement statement : List.of(target, achievement)) {
            for (String json :
                    List.of(JACKSON_2.writeValueAsString(statement), JACKSON_3.writeValueAsString(statement))) {
                assertTrue(json.contains("\"per\":\"" + written + "\""), json);
                assertEquals(json.indexOf("\"per"), json.lastIndexOf("\"per"), json);
                assertEquals(statement, JACKSON_2.readValue(json, statement.getClass()));
                assertEquals(statement, JACKSON_3.readValue(json, statement.getClass()));
            }
        }
    }
}
