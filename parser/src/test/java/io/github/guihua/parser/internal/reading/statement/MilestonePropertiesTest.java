package io.github.guihua.parser.internal.reading.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Statements;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MilestonePropertiesTest {

    private static final StatementReader READER = new StatementReader();

    /** Words before a time, and how firmly they mean what follows. */
    private record Lead(String words, Modality modality) {}

    private static List<Milestone> read(String text) {
        return read(text, NodeRole.WORK, new PlanPeriod(2026, 2030, Optional.empty()));
    }

    private static List<Milestone> read(String text, NodeRole role, PlanPeriod period) {
        StatementContext context = new StatementContext(role, PlanKind.ACTION_PLAN, period);
        return Statements.of(READER.read(Prose.of(text), context, TextParts.ALL_TEXT))
                .milestones();
    }

    @Property
    void whatIsBoundByATimeIsAMilestone(
            @ForAll("leads") Lead lead,
            @ForAll("binding") String time,
            @ForAll("commas") String comma,
            @ForAll("commitments") String commitment) {
        String text = "深化重点领域改革。" + lead.words() + time + comma + commitment + "。持续优化服务。";
        List<Milestone> found = read(text);
        assertEquals(1, found.size(), () -> text + " " + found);
        Milestone milestone = found.get(0);
        assertEquals(Optional.of(time), milestone.due(), text);
        assertEquals(commitment, milestone.text(), text);
        assertEquals(lead.modality(), milestone.modality(), text);
        Span span = milestone.place().span().orElseThrow();
        assertEquals(time + comma + commitment, text.substring(span.start(), span.end()));
    }

    @Property
    void aShortPredicateLeavesTheWordsBefore(
            @ForAll("binding") String time,
            @ForAll("subjects") String subject,
            @ForAll("predicates") String predicate) {
        String text = "加强要素保障。" + subject + time + predicate + "。";
        List<Milestone> found = read(text);
        assertEquals(1, found.size(), () -> text + " " + found);
        assertEquals(Optional.of(time), found.get(0).due(), text);
        assertEquals(subject, found.get(0).text(), text);
    }

    @Property
    void whatNeverBindsGivesNone(@ForAll("neverBinding") String time, @ForAll("commitments") String commitment) {
        String text = "深化重点领域改革。" + time + commitment + "。";
        assertEquals(List.of(), read(text), text);
    }

    @Property
    void aTargetCarriesTheTime(
            @ForAll("leads") Lead lead, @ForAll("binding") String time, @ForAll("commitments") String commitment) {
        String text = lead.words() + time + "，新建标准化厂房5万平方米，" + commitment + "。";
        assertEquals(List.of(), read(text), text);
    }

    @Property
    void whateverTheTextThePlacesHold(@ForAll("officialese") String text, @ForAll NodeRole role) {
        int last = -1;
        for (Milestone milestone : read(text, role, new PlanPeriod(2025, 2025, Optional.empty()))) {
            Span span = milestone.place().span().orElseThrow();
            assertTrue(span.end() <= text.length(), text);
            String source = text.substring(span.start(), span.end());
            String there = Prose.of(source).toString();
            // words around an invisible character are exactly those of the source
            boolean held = there.contains(milestone.text()) || source.contains(milestone.text());
            assertTrue(held, () -> milestone + " in " + text);
            assertTrue(there.contains(milestone.due().orElseThrow()), () -> milestone + " in " + text);
            assertTrue(!milestone.text().isBlank(), text);
            assertTrue(span.end() > last, text);
            last = span.end();
        }
    }

    @Test
    void marksAloneAreNoMilestone() {
        assertEquals(List.of(), read("到2025年\"\u0000\""));
        assertEquals(List.of(), read("到2025年“→→→→”。"));
    }

    @Test
    void timesThatShareTheirWordsDoNotRepeatThemWithoutEnd() {
        String text = "某".repeat(5000) + "3月动工、".repeat(2000);
        List<Milestone> found = read(text);
        assertEquals(2000, found.size());
        int words =
                found.stream().mapToInt(milestone -> milestone.text().length()).sum();
        assertTrue(words < 2 * text.length(), () -> words + " characters of " + text.length());
    }

    @Test
    void aParagraphOfManyTimesIsReadToItsEnd() {
        assertEquals(4000, read("一期6月底前开工，".repeat(4000)).size());
        assertEquals(4000, read("力争9月底前完成全部改造任务，".repeat(4000)).size());
    }

    @Provide
    Arbitrary<Lead> leads() {
        return Arbitraries.of(
                new Lead("", Modality.PLAIN),
                new Lead("在", Modality.PLAIN),
                new Lead("于", Modality.PLAIN),
                new Lead("要在", Modality.PLAIN),
                new Lead("各县区要于", Modality.PLAIN),
                new Lead("力争", Modality.ASPIRATIONAL),
                new Lead("力争在", Modality.ASPIRATIONAL),
                new Lead("争取", Modality.ASPIRATIONAL),
                new Lead("确保", Modality.FIRM),
                new Lead("确保于", Modality.FIRM),
                new Lead("必须在", Modality.FIRM));
    }

    /** Not the plan's own years, which are 2026 to 2030. */
    @Provide
    Arbitrary<String> binding() {
        Arbitrary<String> year = Arbitraries.integers().between(2027, 2029).map(y -> y + "年");
        Arbitrary<String> month = Arbitraries.integers().between(1, 12).map(m -> m + "月");
        Arbitrary<String> day = Arbitraries.integers().between(1, 28).map(d -> d + "日");
        Arbitrary<String> bound = Arbitraries.of("前", "之前", "以前");
        Arbitrary<String> end = Arbitraries.of("底", "底前", "底之前", "末", "内");
        Arbitrary<String> quarter = Arbitraries.of("一季度末", "第二季度末", "三季度前", "上半年内", "下半年");
        Arbitrary<String> event =
                Arbitraries.of("春节前", "国庆节前", "汛期前", "主汛期来临前", "党的二十一大召开前", "秋季开学前", "供暖季前", "“七一”前", "入冬前");
        Arbitrary<String> interval = Arbitraries.of("三年内", "6个月内", "半年内", "2—3年内", "100天内", "年内", "月底前", "年底前", "年底");
        Arbitrary<String> anchored = Combinators.combine(
                        Arbitraries.of("本意见印发之日起", "本方案印发后", "文件下发之日起", "规划批复后"),
                        Arbitraries.of("30日内", "15个工作日内", "一个月内", "3个月内", "两年内"))
                .as(String::concat);
        return Arbitraries.oneOf(
                Combinators.combine(year, end).as(String::concat),
                Combinators.combine(year, month, Arbitraries.of("", "底", "底前", "前", "之前"))
                        .as((y, m, e) -> y + m + e),
                Combinators.combine(year, month, day, bound).as((y, m, d, b) -> y + m + d + b),
                Combinators.combine(month, day, bound).as((m, d, b) -> m + d + b),
                Combinators.combine(year, quarter).as(String::concat),
                Combinators.combine(Arbitraries.of("", "2028年"), event).as(String::concat),
                year,
                quarter,
                interval,
                anchored,
                Combinators.combine(Arbitraries.of("到", "至"), year, Arbitraries.of("", "底", "末", "6月", "9月底"))
                        .as((t, y, e) -> t + y + e),
                Arbitraries.of("到“十五五”末", "“十五五”末", "到2035年", "到年底", "到6月底", "到本世纪末"));
    }

    @Provide
    Arbitrary<String> neverBinding() {
        return Arbitraries.of(
                "今年，",
                "今年",
                "全年",
                "全年，",
                "本年度，",
                "“十五五”时期，",
                "“十五五”期间",
                "今后五年，",
                "未来三年，",
                "2026—2030年，",
                "2026年至2028年，",
                "2027年3月至6月，",
                "6月1日—30日",
                "从2027年3月到5月，",
                "2027年起，",
                "自2027年7月1日起，",
                "从今年9月开始，",
                "2027年6月后，",
                "每年6月底前，",
                "每季度末，",
                "每月25日前，",
                "次年3月底前",
                "近期，",
                "逐步",
                "适时",
                "限期",
                "规划期内，",
                "灾害来临前，",
                "车辆上路前，",
                "产品出厂前，",
                "项目竣工验收前",
                "会议召开前，",
                "学生入园前",
                "合同签订前",
                "几年内，",
                "收到申请之日起5个工作日内",
                "投诉受理后3日内",
                "用三年时间，",
                "《2027年底前重点任务》明确，",
                "“2027年底前”专班",
                "国庆前后，",
                "2028年前后，",
                "有效期至2028年底，",
                "延期至2028年6月30日，",
                "未在2027年底前达标的，",
                "对2020年底前建成的小区，",
                "可在2028年底前",
                "完成时限：2027年底，",
                "制定2030年前碳达峰方案，",
                "2035年远景目标指引下，",
                "比2027年底，");
    }

    @Provide
    Arbitrary<String> commas() {
        return Arbitraries.of("", "，");
    }

    @Provide
    Arbitrary<String> commitments() {
        return Arbitraries.of(
                "完成国土空间规划编制",
                "全面建立河湖健康档案",
                "基本建成区域医疗中心，服务能力明显提升",
                "出台实施细则（试行）",
                "建成投入使用",
                "启动“一网统管”平台建设",
                "将电子证照应用推广到各乡镇",
                "形成政府主导、社会参与的治理格局",
                "实现城乡供水一体化",
                "推动《条例》修订工作取得实质进展",
                "全部完成整改销号");
    }

    @Provide
    Arbitrary<String> subjects() {
        return Arbitraries.of("城东污水处理厂扩建工程", "地铁2号线", "市人民医院新院区", "沿江高速公路项目", "高铁站前广场");
    }

    @Provide
    Arbitrary<String> predicates() {
        return Arbitraries.of("完工", "投用", "通车", "竣工", "交付", "开工");
    }

    @Provide
    Arbitrary<String> officialese() {
        Arbitrary<String> words = Arbitraries.of(
                "到2025年", "至", "2025年", "6月", "底", "前", "之前", "内", "末", "底前", "年内", "年底", "上半年", "每年", "起", "后", "30日",
                "个工作日", "本意见", "印发", "之日起", "自", "在", "于", "汛期", "春节", "召开", "党的二十大", "“十四五”", "期间", "时期", "力争", "确保",
                "要", "未", "可", "对", "的", "了", "已", "完成", "建成", "改造", "工程", "目标", "，", "、", "。", "；", "：", "（", "）", "《",
                "》", "“", "”", " ", "\n", "—", "-", "5", "个", "万元", "新建", "一", "二", "三年", "今后", "近", "几", "时限", "为",
                "有效期", "左右", "初", "24时", "下月", "10日");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
        return Combinators.combine(words.list().ofMaxSize(24), any).as((list, tail) -> String.join("", list) + tail);
    }
}
