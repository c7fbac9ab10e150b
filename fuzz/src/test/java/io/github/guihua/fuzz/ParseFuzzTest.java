package io.github.guihua.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.json.PlanJsonException;
import io.github.guihua.parser.HostileTexts;
import io.github.guihua.parser.Invariants;
import io.github.guihua.parser.PlanParser;
import java.nio.charset.StandardCharsets;

/**
 * Parses arbitrary input and checks the invariants. By default tests the recorded inputs; {@code .ci/fuzz} searches
 * for new ones.
 */
class ParseFuzzTest {

    private static final PlanParser PARSER = PlanParser.create();

    /** The bytes are UTF-8 or, after a first byte of 0, indexes of words that rules use. */
    @FuzzTest(maxDuration = "10m")
    void parse(byte[] data) {
        boolean words = data.length > 0 && data[0] == 0;
        Invariants.checkAll(PARSER, words ? wordsOf(data) : new String(data, StandardCharsets.UTF_8));
    }

    private static String wordsOf(byte[] data) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < data.length; i++) {
            text.append(HostileTexts.ATOMS.get((data[i] & 0xff) % HostileTexts.ATOMS.size()));
        }
        return text.toString();
    }

    /**
     * Input that is valid JSON of a plan is written and read back; any other input throws the one documented
     * exception.
     */
    @FuzzTest(maxDuration = "10m")
    void json(byte[] data) {
        String json = new String(data, StandardCharsets.UTF_8);
        String written;
        try {
            written = PlanJson.toJson(PlanJson.fromJson(json));
        } catch (PlanJsonException refused) {
            return;
        }
        if (!PlanJson.toJson(PlanJson.fromJson(written)).equals(written)) {
            throw new AssertionError("read back otherwise: " + written);
        }
    }
}
