package io.github.guihua.model.json;

import static io.github.guihua.model.json.Samples.EMPTY;
import static io.github.guihua.model.json.Samples.contract;
import static io.github.guihua.model.json.Samples.empty;
import static io.github.guihua.model.json.Samples.nested;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.TableKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the codec says of JSON that it cannot read and of results that it cannot write. */
class PlanJsonFaultTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"CHAPTER\" | \"type\": \"POEM\" | /plan/children/0: type must be one of CHAPTER, TASK",
                "\"type\": \"CHAPTER\", | | /plan/children/0: type must be one of CHAPTER, TASK",
            })
    void aNodeIsAChapterOrATask(String words, String wrong, String message) {
        String json = contract().replace(words, wrong == null ? "" : wrong);
        PlanJsonException e = assertThrows(PlanJsonException.class, () -> PlanJson.fromJson(json));
        assertTrue(e.getMessage().endsWith(message), e.getMessage());
    }

    @Test
    void theChildrenOfATaskAreTasks() {
        String task = "{\"type\":\"TASK\",\"id\":\"\",\"title\":\"a\",\"text\":\"\",\"children\":[%s]}";
        String json = Samples.EMPTY.replace(
                "\"children\":[]",
                "\"children\":["
                        + task.formatted("{\"type\":\"CHAPTER\",\"id\":\"\",\"role\":\"WORK\",\"title\":\"b\"}") + "]");
        PlanJsonException e = assertThrows(PlanJsonException.class, () -> PlanJson.fromJson(json));
        assertTrue(e.getMessage().endsWith("/plan/children/0/children/0: type must be one of TASK"), e.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an unknown constant | \"role\": \"WORK\" | \"role\": \"WORKS\" | 17 | /plan/children/0/role",
                "a number for a constant | \"role\": \"LEAD\" | \"role\": 1 | 28 | /plan/children/0/children/0/responsibleUnits/0/role",
                "words for a number | \"amount\": 5 | \"amount\": \"five\" | 37 | /plan/children/0/children/0/targets/0/amount",
                "a number in quotes | \"amount\": 5 | \"amount\": \"5\" | 37 | /plan/children/0/children/0/targets/0/amount",
                "no date | \"2026-12-31\", \"modality\": \"FIRM\" | \"2026-02-30\", \"modality\": \"FIRM\" | 38 | /plan/children/0/children/0/targets/0/dueBy",
                "no period | P1W | weekly | 38 | /plan/children/0/children/0/targets/0/per",
                "a fraction for a year | \"year\": 2020 | \"year\": 2020.5 | 55 | /plan/indicators/0/values/0/year",
                "a list for an object | \"metadata\": { | \"metadata\": [], \"x\": { | 7 | /plan/metadata",
                "a missing year | \"startYear\": 2026, | | 13 | /plan/period/startYear",
            })
    void faultsNameTheirPlace(String fault, String words, String wrong, int line, String path) {
        String json = contract().replace(words, wrong == null ? "" : wrong);

        PlanJsonException e = assertThrows(PlanJsonException.class, () -> PlanJson.fromJson(json));

        assertEquals(path, e.path());
        assertEquals(line, e.line().getAsInt());
        assertTrue(e.column().isPresent());
        assertTrue(e.getMessage().startsWith("line " + line + ", column "), e.getMessage());
        assertTrue(e.getMessage().contains(": " + path + ": "), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
    }

    @Test
    void anUnknownConstantIsToldTheKnownOnes() {
        PlanJsonException e = assertThrows(
                PlanJsonException.class,
                () -> PlanJson.fromJson(contract().replace("\"style\": \"HAN_COMMA\"", "\"style\": \"ROMAN\"")));
        assertTrue(e.getMessage().contains("must be one of PART, CHAPTER"), e.getMessage());
    }

    @Test
    void aKindOfALaterVersionIsOtherAndIsTold() {
        ParseResult read = PlanJson.fromJson(EMPTY.replace("\"OTHER\"", "\"POEM\""));
        assertEquals(PlanKind.OTHER, read.plan().kind());
        assertEquals(1, read.diagnostics().size());
        assertEquals("unknown-constant", read.diagnostics().get(0).code());
        assertEquals(
                "plan.kind: POEM is not known to this version; read as OTHER",
                read.diagnostics().get(0).message());
        ParseResult longName = PlanJson.fromJson(EMPTY.replace("\"OTHER\"", "\"" + "P".repeat(61) + "\""));
        assertTrue(longName.diagnostics().get(0).message().startsWith("plan.kind: " + "P".repeat(60) + "… is"));
        assertEquals(empty(), PlanJson.fromJson(EMPTY));
    }

    @Test
    void aKindOfTableOfALaterVersionIsOtherAndIsTold() {
        String table = "{\"kind\":\"%s\",\"columns\":0,\"rows\":[],\"span\":{\"start\":0,\"end\":0}}";
        String tables = "\"tables\":[" + table.formatted("TASKS") + "," + table.formatted("MAP") + "],\"diagnostics\"";
        ParseResult read = PlanJson.fromJson(EMPTY.replace("\"diagnostics\"", tables));
        assertEquals(TableKind.OTHER, read.tables().get(1).kind());
        assertEquals(
                List.of("tables[1].kind: MAP is not known to this version; read as OTHER"),
                read.diagnostics().stream().map(Diagnostic::message).toList());
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,0", "0,1,0,0", "0,0,1,0", "0,0,0,1"})
    void limitsNameTheirSettings(int depth, int length, int string, int number) throws IOException {
        JsonLimits limits = JsonLimits.DEFAULT;
        limits = depth == 1 ? limits.withMaxDepth(3) : limits;
        limits = length == 1 ? limits.withMaxLength(20) : limits;
        limits = string == 1 ? limits.withMaxStringLength(2) : limits;
        limits = number == 1 ? limits.withMaxNumberLength(2) : limits;
        JsonLimits tight = limits;
        String setting = depth == 1
                ? "maxDepth"
                : length == 1 ? "maxLength" : string == 1 ? "maxStringLength" : "maxNumberLength";
        Path file = folder.resolve("plan.json");
        // Jackson looks at the length of a document only when it fetches the next part of it
        Files.writeString(file, contract().replace("\"start\"", " ".repeat(20_000) + "\"start\""));
        PlanJsonException e = assertThrows(PlanJsonException.class, () -> PlanJson.read(file, tight));
        assertTrue(e.getMessage().endsWith("JsonLimits." + setting + " sets it"), e.getMessage());
        assertFalse(e.getMessage().contains("StreamReadConstraints"), e.getMessage());
        assertEquals(PlanJson.read(file), PlanJson.read(file, JsonLimits.DEFAULT.withMaxDepth(400)));
    }

    @Test
    void aLimitLetsSomethingThrough() {
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.withMaxDepth(0));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.withMaxLength(0));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.withMaxStringLength(0));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.withMaxNumberLength(0));
        assertEquals(1, JsonLimits.DEFAULT.withMaxLength(1).maxLength());
    }

    @Test
    void tooDeepToWriteNamesTheSettingToo() {
        PlanJsonException e = assertThrows(PlanJsonException.class, () -> PlanJson.toJson(nested(500)));
        assertTrue(e.getMessage().endsWith("JsonLimits.maxDepth sets it"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"'\"kind\":\"OTHER\",', kind", "'\"charset\":\"UTF-8\",', charset", "'\"name\":\"a\",', name"})
    void whatIsMissingIsNamed(String property, String name) {
        PlanJsonException e =
                assertThrows(PlanJsonException.class, () -> PlanJson.fromJson(EMPTY.replace(property, "")));
        assertTrue(e.getMessage().endsWith(name + " must be given"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2.0\"", "\"1\"", "\"\"", "\"one\"", "2", "{}"})
    void aWrongVersionIsRefusedWhereItIs(String version) {
        String json = contract().replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": " + version);
        PlanJsonException e = assertThrows(PlanJsonException.class, () -> PlanJson.fromJson(json));
        assertEquals("/schemaVersion", e.path());
        assertEquals(2, e.line().getAsInt());
        assertTrue(e.getMessage().contains("schemaVersion: "), e.getMessage());
    }

    @Test
    void aLaterMajorVersionIsToldTheKnownOnes() {
        PlanJsonException e =
                assertThrows(PlanJsonException.class, () -> PlanJson.fromJson(EMPTY.replace("\"1.0\"", "\"2.0\"")));
        assertTrue(e.getMessage().endsWith("schemaVersion: 2.0 is not known, only 1.x is"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "1", "{", "{}", "{\"plan\":", "not json", "{} {}", "\u0000"})
    void whatIsNoResultIsRefused(String json) {
        PlanJsonException e = assertThrows(PlanJsonException.class, () -> PlanJson.fromJson(json));
        assertFalse(e.getMessage().isBlank());
    }

    @Test
    void everyCutOfTheContractIsRefused() {
        String json = EMPTY;
        for (int cut = 0; cut < json.length(); cut++) {
            String part = json.substring(0, cut);
            assertThrows(PlanJsonException.class, () -> PlanJson.fromJson(part), part);
        }
    }

    @Test
    void hostileNumbersAndDepthsAreRefused() {
        assertThrows(
                PlanJsonException.class,
                () -> PlanJson.fromJson(contract().replace("\"amount\": 5", "\"amount\": 1e999999999")));
        assertThrows(
                PlanJsonException.class,
                () -> PlanJson.fromJson(contract().replace("\"amount\": 5", "\"amount\": " + "9".repeat(20_000))));
        assertThrows(PlanJsonException.class, () -> PlanJson.fromJson("{\"x\":" + "[".repeat(100_000)));
    }

    @Test
    void anOutlineBeyondTheLimitIsRefusedAndNotTheEndOfTheStack() {
        PlanJsonException e =
                assertThrows(PlanJsonException.class, () -> PlanJson.toJson(nested(JsonLimits.DEFAULT.maxDepth())));
        assertTrue(e.getMessage().contains(String.valueOf(JsonLimits.DEFAULT.maxDepth())), e.getMessage());
    }

    @Test
    void faultsInFilesNameTheFile() throws IOException {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, "{");
        PlanJsonException e = assertThrows(PlanJsonException.class, () -> PlanJson.read(file));
        assertTrue(e.getMessage().startsWith(file + ": line 1, column "), e.getMessage());
        assertThrows(NoSuchFileException.class, () -> PlanJson.read(folder.resolve("missing.json")));
    }

    @Test
    void aResultThatCannotBeWrittenLeavesNoFile() {
        Path file = folder.resolve("long.json");
        IndicatorValue tiny = new IndicatorValue("", null, Optional.of(new BigDecimal("1E-20000")), "");
        assertThrows(PlanJsonException.class, () -> PlanJson.write(with(tiny), file));
        assertFalse(Files.exists(file));
    }

    private static ParseResult with(IndicatorValue value) {
        return new ParseResult(
                empty().source(),
                Plan.builder()
                        .indicator(Indicator.builder().name("x").value(value).build())
                        .build(),
                null,
                null);
    }
}
