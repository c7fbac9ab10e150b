package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Task;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bodies and a deadline are both read, however a clause puts them together and wherever it is. */
class DeadlineCombinationsProperties {

    private static final PlanParser PARSER = PlanParser.create();

    /** Bodies as a clause names them. */
    record Bodies(String words, boolean bare, List<String> names) {}

    /** Words of time, and what they are. */
    record Time(String words, DeadlineKind kind, String by) {}

    /** Where a clause is: what is put before and after it. */
    record Where(String before, String after, boolean bracket) {}

    private static final List<Bodies> BODIES = List.of(
            new Bodies("市商务局牵头", false, List.of("市商务局")),
            new Bodies("由市商务局负责", false, List.of("市商务局")),
            new Bodies("市商务局牵头，市财政局配合", false, List.of("市商务局", "市财政局")),
            new Bodies("市商务局、市财政局按职责分工负责", false, List.of("市商务局", "市财政局")),
            new Bodies("各县（市、区）人民政府负责", false, List.of("各县（市、区）人民政府")),
            new Bodies("责任单位：市商务局", false, List.of("市商务局")),
            new Bodies("责任单位为市商务局、市财政局", false, List.of("市商务局", "市财政局")),
            new Bodies("牵头单位：市商务局，配合单位：市财政局、各街道办事处", false, List.of("市商务局", "市财政局", "各街道办事处")),
            new Bodies("市商务局、市财政局", true, List.of("市商务局", "市财政局")),
            new Bodies("市政务服务局", true, List.of("市政务服务局")));

    private static final List<Time> TIMES = List.of(
            new Time("2025年6月底前", DeadlineKind.DATE, "2025-06-30"),
            new Time("6月底前", DeadlineKind.DATE, "2025-06-30"),
            new Time("2025年底前", DeadlineKind.DATE, "2025-12-31"),
            new Time("年内", DeadlineKind.DATE, "2025-12-31"),
            new Time("2025年9月30日前", DeadlineKind.DATE, "2025-09-30"),
            new Time("上半年", DeadlineKind.DATE, "2025-06-30"),
            new Time("2025年第三季度", DeadlineKind.DATE, "2025-09-30"),
            new Time("2025年3月—11月", DeadlineKind.DATE, "2025-11-30"),
            new Time("每季度末", DeadlineKind.RECURRING, ""),
            new Time("每年12月底前", DeadlineKind.RECURRING, ""),
            new Time("持续推进", DeadlineKind.ONGOING, ""),
            new Time("长期坚持", DeadlineKind.ONGOING, ""),
            new Time("全年", DeadlineKind.ONGOING, ""));

    private static final List<String> LABELS = List.of("", "完成时限：", "完成时限为", "时间节点：", "完成时间：");
    private static final List<Where> PLACES = List.of(
            new Where("（", "）", true),
            new Where("(", ")", true),
            new Where("〔", "〕", true),
            new Where("【", "】", true),
            new Where("\n", "", false),
            new Where("\n", "。", false),
            new Where("", "。", false));

    @Provide
    Arbitrary<Bodies> bodies() {
        return Arbitraries.of(BODIES);
    }

    @Provide
    Arbitrary<Time> times() {
        return Arbitraries.of(TIMES);
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of(LABELS);
    }

    @Provide
    Arbitrary<Where> places() {
        return Arbitraries.of(PLACES);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("，", "；");
    }

    @Property(tries = 2000)
    void bothAreRead(
            @ForAll("bodies") Bodies bodies,
            @ForAll("times") Time time,
            @ForAll("labels") String label,
            @ForAll("places") Where where,
            @ForAll boolean timeFirst,
            @ForAll boolean done,
            @ForAll("marks") String mark) {
        // without brackets a list needs a word for its part, or a time after it on a line of its own
        boolean plain = bodies.bare() && !where.bracket();
        boolean said = done && label.isEmpty() && time.kind() == DeadlineKind.DATE;
        String due = label + time.words() + (said ? "完成" : "");
        String clause = timeFirst && !plain ? due + mark + bodies.words() : bodies.words() + mark + due;
        if (plain && (!where.before().equals("\n") || !label.isEmpty())) {
            return;
        }
        String text = "某市2025年工作要点\n\n一、重点任务\n（一）编制规划。完善规划体系。" + where.before() + clause + where.after()
                + "\n（二）推进改革。优化办事流程。\n";
        Task task = PARSER.parse(text).plan().allTasks().get(0);
        assertEquals(
                bodies.names(),
                task.responsibleUnits().stream().map(ResponsibleUnit::name).toList(),
                text);
        assertEquals(time.words(), task.deadline().map(found -> found.text()).orElse(""), text);
        assertEquals(time.kind(), task.deadline().orElseThrow().kind(), text);
        assertEquals(
                time.by(),
                task.deadline().orElseThrow().by().map(Object::toString).orElse(""),
                text);
        assertEquals("完善规划体系。", task.text(), text);
    }
}
