package io.github.guihua.model.json;

import static io.github.guihua.model.json.Samples.EMPTY;
import static io.github.guihua.model.json.Samples.contract;
import static io.github.guihua.model.json.Samples.empty;
import static io.github.guihua.model.json.Samples.nested;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.ParseResult;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanJsonTest {

    @TempDir
    private Path folder;

    @Test
    void theContractIsRead() {
        ParseResult result = PlanJson.fromJson(contract());

        assertEquals(900, result.source().length());
        Plan plan = result.plan();
        assertEquals(Optional.of("某市2026年工作要点"), plan.title());
        assertEquals(PlanKind.WORK_KEY_POINTS, plan.kind());
        assertEquals(Optional.empty(), plan.metadata().documentNumber());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 27)), plan.metadata().issuedOn());
        assertEquals(Optional.empty(), plan.period().get().horizonYear());
        assertEquals(
                Optional.of(new Span(120, 134)), plan.preamble().get().place().span());
        assertEquals(NodeRole.WORK, plan.chapters().get(0).role());
        Task task = plan.allTasks().get(0);
        assertEquals("加快老旧小区改造", task.title());
        assertEquals(UnitRole.LEAD, task.responsibleUnits().get(0).role());
        assertEquals(
                ResponsiblePerson.builder()
                        .name("张三")
                        .post("副市长")
                        .role(PersonRole.LEADER)
                        .build(),
                plan.allPersons().get(0));
        assertEquals(
                Deadline.on("2026年底前", LocalDate.of(2026, 12, 31)),
                task.deadline().orElseThrow());
        assertEquals("完成验收", plan.allMilestones().get(0).text());
        Target target = plan.allTargets().get(0);
        assertEquals(Comparison.AT_LEAST, target.comparison());
        assertEquals(new BigDecimal("5"), target.amount());
        assertEquals(Optional.of(Period.ofWeeks(1)), target.per());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), target.dueBy());
        assertEquals(
                Optional.of(new BigDecimal("0.62")),
                plan.indicators().get(0).values().get(0).amount());
        assertEquals(new Span(0, 12), result.blocks().get(0).span());
        assertEquals(Optional.of(new Span(10, 12)), result.diagnostics().get(0).span());
    }

    @Test
    void theContractIsWrittenWithoutItsNullsAndOtherwiseTheSame() {
        String written = PlanJson.toJson(PlanJson.fromJson(contract()));

        assertFalse(written.contains("null"));
        assertEquals(JsonTrees.sorted(contract()), JsonTrees.sorted(written));
    }

    @Test
    void absentValuesAreLeftOutAndEmptyListsAreWritten() {
        assertEquals(EMPTY, PlanJson.toJson(empty()));
        assertEquals(empty(), PlanJson.fromJson(EMPTY));
    }

    @Test
    void versionComesFirstInPrettyJsonToo() {
        String pretty = PlanJson.toJson(empty(), JsonLayout.PRETTY);
        assertTrue(pretty.startsWith("{\n  \"schemaVersion\" : \"1.0\",\n  \"source\""), pretty);
        assertFalse(pretty.contains("\r"));
        assertEquals(empty(), PlanJson.fromJson(pretty));
    }

    @Test
    void noPropertyIsInventedByAccessorsThatAreNone() {
        Target target = Target.of("x").exactly("1", "个").place(Place.of(1, 2)).build();
        ParseResult result = with(Task.builder().title("a").target(target).build());

        String json = PlanJson.toJson(result);

        assertTrue(json.contains("\"modality\":\"PLAIN\",\"span\":{\"start\":1,\"end\":2}}"), json);
        assertTrue(json.contains("\"title\":\"a\""));
        assertFalse(json.contains("empty"), json);
    }

    @ParameterizedTest
    @CsvSource({
        "120000, 120000",
        "1.2E+5, 120000",
        "252.87, 252.87",
        "1.50, 1.5",
        "0.0000001, 0.0000001",
        "-3.2, -3.2",
        "99999999999999999999999999999999, 99999999999999999999999999999999",
        "0, 0",
        "0.1, 0.1"
    })
    void amountsArePlainNumbers(String amount, String written) {
        Target target = Target.of("x").exactly(amount, null).build();
        ParseResult result = with(Task.builder().title("a").target(target).build());

        String json = PlanJson.toJson(result);

        assertTrue(json.contains("\"amount\":" + written + ","), json);
        assertEquals(target, PlanJson.fromJson(json).plan().allTargets().get(0));
    }

    @ParameterizedTest
    @CsvSource({"1.2E+5, 120000", "5.00, 5", "25287E-2, 252.87"})
    void amountsMayBeReadInAnyNotation(String written, String amount) {
        ParseResult read = PlanJson.fromJson(contract().replace("\"amount\": 5", "\"amount\": " + written));
        assertEquals(new BigDecimal(amount), read.plan().allTargets().get(0).amount());
    }

    @ParameterizedTest
    @CsvSource({"P7D, P1W", "P14D, P2W", "P3M, P3M", "P1Y, P1Y", "P10D, P10D", "P0D, P0D", "P1M7D, P1M7D"})
    void weeksAreWrittenAsWeeks(String period, String written) {
        Target target =
                Target.of("x").exactly("1", "次").per(Period.parse(period)).build();
        ParseResult result = with(Task.builder().title("a").target(target).build());

        String json = PlanJson.toJson(result);

        assertTrue(json.contains("\"per\":\"" + written + "\""), json);
        assertEquals(target, PlanJson.fromJson(json).plan().allTargets().get(0));
    }

    @Test
    void unknownPropertiesArePassedOver() {
        String later = contract()
                .replace("\"title\": \"改善民生\"", "\"title\": \"改善民生\", \"new\": {\"a\": [1, null]}")
                .replace("\"start\": 120,", "\"start\": 120, \"empty\": false,")
                .replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.7\", \"more\": 1");
        assertEquals(PlanJson.fromJson(contract()), PlanJson.fromJson(later));
    }

    @Test
    void aVersionIsNotNeeded() {
        String old = contract().replace("\"schemaVersion\": \"1.0\",", "");
        assertEquals(PlanJson.fromJson(contract()), PlanJson.fromJson(old));
    }

    @Test
    void missingListsAreEmpty() {
        String sparse =
                EMPTY.replace(",\"chapters\":[],\"tasks\":[]", "").replace("\"issuers\":[],", "\"issuers\":null,");
        assertEquals(empty(), PlanJson.fromJson(sparse));
    }

    @Test
    void aDeepOutlineIsWrittenAndRead() {
        ParseResult deep = nested(100);
        assertEquals(deep, PlanJson.fromJson(PlanJson.toJson(deep)));
    }

    @Test
    void halvesOfSurrogatePairsAreKept() {
        ParseResult result = with(Task.builder()
                .title("a\ud842")
                .text("\udfb7\ud842\udfb7\\\ud842\"")
                .build());

        String json = PlanJson.toJson(result);

        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(json));
        assertTrue(json.contains("𠮷"));
        assertEquals(result, PlanJson.fromJson(json));
    }

    @Test
    void filesAreWrittenInUtf8AndReadBack() throws IOException {
        ParseResult result = PlanJson.fromJson(contract());
        Path file = folder.resolve("plan.json");

        PlanJson.write(result, file);
        assertEquals(PlanJson.toJson(result), Files.readString(file));
        assertEquals(result, PlanJson.read(file));

        PlanJson.write(result, file, JsonLayout.PRETTY);
        assertEquals(PlanJson.toJson(result, JsonLayout.PRETTY), Files.readString(file));
        assertEquals(result, PlanJson.read(file));
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        Path file = folder.resolve("bom.json");
        Files.writeString(file, "\ufeff" + EMPTY);
        assertEquals(empty(), PlanJson.read(file));
    }

    private static ParseResult with(Task task) {
        return new ParseResult(empty().source(), Plan.builder().task(task).build(), null, null);
    }
}
