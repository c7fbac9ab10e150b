package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.internal.assembly.PlanAssembler;
import io.github.guihua.parser.internal.limit.LimitWatch;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A word that a user adds acts as a word of the library of its class does, in every reader: a parser that is given it
 * gives the plan that the library would give if it had been built with the word, and the plan that it gives of the same
 * text with the library's word in its place.
 */
class OwnWordsProperties {

    /**
     * Words that users add by one call.
     *
     * @param name what the words are
     * @param lexicons the lists that hold them, with what each says of them
     * @param adding the call
     */
    private record Added(String name, Map<Words, String> lexicons, BiConsumer<PlanParser.Builder, String> adding) {

        static Added of(WordClass wordClass) {
            return new Added(wordClass.name(), wordClass.lexicons(), (builder, word) -> builder.words(wordClass, word));
        }
    }

    private static final Added ENDINGS = new Added(
            "ending of a title",
            Map.of(Words.TITLE_ENDINGS, PlanKind.WORK_OUTLINE.name()),
            (builder, word) -> builder.titleEndings(PlanKind.WORK_OUTLINE, word));

    private static final Added ROLES = new Added(
            "word of a chapter",
            Map.of(Words.CHAPTER_ROLE_WORDS, NodeRole.REVIEW.name()),
            (builder, word) -> builder.chapterWords(NodeRole.REVIEW, word));

    /**
     * A word of the library, and one as long of letters that are nowhere else. Where no word of the library is in the
     * lists of its class alone, the word is its own twin.
     */
    private record Pair(Added words, String word, String twin) {

        Pair(WordClass wordClass, String word, String twin) {
            this(Added.of(wordClass), word, twin);
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair(WordClass.BODY_ENDING, "指挥部", "燚彧畾"),
            new Pair(WordClass.BODY_ENDING, "检察院", "赟翀嬴"),
            new Pair(WordClass.BODY_ENDING, "委员会", "龘靐齉"),
            new Pair(WordClass.MEASURE_WORD, "座", "槃"),
            new Pair(WordClass.MEASURE_WORD, "架次", "爻匝"),
            new Pair(WordClass.OUTPUT_VERB, "修建", "擘绘"),
            new Pair(WordClass.OUTPUT_VERB, "添置", "甯掇"),
            new Pair(WordClass.HEADING_VERB, "倡导", "赓禛"),
            new Pair(WordClass.HEADING_VERB, "守护", "礽祐"),
            new Pair(WordClass.FIRM_WORD, "确保", "鑫钲"),
            new Pair(WordClass.ASPIRATIONAL_WORD, "力争", "犇骉"),
            new Pair(WordClass.PAGE_LINE, "收藏", "囍嚞"),
            new Pair(WordClass.PAGE_LINE, "语音播报", "喆淼焱垚"),
            new Pair(WordClass.PAGE_OPENING, "所在位置", "鸀鸁鸂鸃"),
            new Pair(WordClass.METADATA_KEY, "服务对象", "鸄鸅鸆鸇"),
            new Pair(WordClass.NOTICE_VERB, "转发", "鸈鸉"),
            new Pair(WordClass.SALUTATION, "女士们", "鸊鸋鸌"),
            new Pair(WordClass.GROWTH_VERB, "攀升", "鸍鸎"),
            new Pair(WordClass.DECREASE_VERB, "削减", "鸏鸐"),
            new Pair(WordClass.LEAD_WORD, "总牵头", "鸑鸒鸓"),
            new Pair(WordClass.RESPONSIBLE_WORD, "主责", "鸔鸕"),
            new Pair(WordClass.COOPERATING_WORD, "协助", "鸖鸗"),
            new Pair(WordClass.COLLECTIVE_NAME, "行业部门", "鸘鸙鸚鸛"),
            new Pair(WordClass.PLACE_NAME, "山东", "鸜鸝"),
            new Pair(WordClass.DEADLINE_LABEL, "完成时限", "鸞鸠鸢鸣"),
            new Pair(WordClass.LEADER_LABEL, "包保领导", "鸤鸥鸦鸧"),
            new Pair(WordClass.OFFICER_LABEL, "第一责任人", "鸨鸩鸪鸫鸬"),
            new Pair(WordClass.TASK_COLUMN, "重点事项", "鸮鸯鸰鸱"),
            new Pair(WordClass.POST_ENDING, "村长", "鸲鸳"),
            new Pair(WordClass.SURNAME, "赵", "鸴"),
            new Pair(WordClass.ONGOING_WORD, "滚动", "鸵鸶"),
            new Pair(WordClass.EVENT_NAME, "春节", "鸷鸸"),
            new Pair(WordClass.PERIOD_END, "学期末", "鸹鸺末"),
            new Pair(WordClass.MEASURED_NOUN, "覆盖率", "鸻鸼鸽"),
            new Pair(WordClass.REGION_WORD, "全社会", "鸾鸿鹀"),
            new Pair(WordClass.LIVELIHOOD_WORD, "养老", "鹁鹂"),
            new Pair(WordClass.BODY_MATTER, "采砂", "鹋鹌"),
            new Pair(WordClass.INDICATOR_COLUMN, "指标内容", "鹍鹎鹏鹐"),
            new Pair(WordClass.DONE_WORD, "完毕", "鹓鹔"),
            new Pair(WordClass.LABEL_NOUN, "部委", "鹑鹒"),
            new Pair(WordClass.NATIONAL_BODY, "中国", "鹙鹚"),
            new Pair(WordClass.IMMEDIATE_WORD, "立行立改", "鹛鹜鹝鹞"),
            new Pair(ROLES, "发展成就", "鹕鹖鹗鹘"),
            new Pair(ENDINGS, "工作设想", "鹃鹄鹅鹆"));

    /** Words that have no like in the library; with them the library alone is compared. */
    private static final List<Pair> NEW_WORDS =
            List.of(new Pair(WordClass.GROWTH_VERB, "鹇鹈", "鹇鹈"), new Pair(WordClass.SUPERVISING_WORD, "鹉鹊", "鹉鹊"));

    private static final List<Pair> ALL_WORDS =
            Stream.of(PAIRS, NEW_WORDS).flatMap(List::stream).toList();

    private static final PlanParser STANDARD = PlanParser.create();
    private static final PlanParser OWN = ownParser();
    private static final UnaryOperator<String> BUILT_IN = WithTwins.parser(twins(), lines());

    /** Parts of documents in which words of the classes are in all the places where rules look for them. */
    private static final List<String> PARTS = List.of(
            "索引号：015-2024-0001\n发布机构：某市防汛指挥部\n发布日期：2024年3月1日",
            "某市防汛指挥部文件",
            "某市防汛指挥部\n关于印发某市2024年工作要点的通知",
            "某市防汛指挥部某市城建委员会关于印发2024年重点任务的通知",
            "各区防汛指挥部、各县检察院，市各委员会：",
            "现将工作要点印发给你们，请认真贯彻执行。某市防汛指挥部2024年3月1日",
            "某市防汛指挥部\n某市检察院\n2024年3月1日",
            "收藏\n语音播报",
            "首页 > 政务公开\n语音播报",
            "某市2024年工作要点",
            "一、总体要求\n坚持稳中求进，推动高质量发展。",
            "二、2023年工作回顾\n全年修建桥梁30座，失业率为5.1%。确保新增就业5000人，力争修建公园20座。",
            "三、主要目标\n确保地区生产总值增长6%，失业率力争控制在5.5%以内，投资确保达到30亿元。",
            "（一）稳定就业。确保新增就业5000人，力争完成投资30亿元。（市防汛指挥部、区检察院）",
            "（二）完善设施。修建三座桥梁，添置公交车40座，起降飞机500架次。（责任单位：市防汛指挥部和市检察院、县委员会）",
            "（三）倡导绿色出行，守护碧水蓝天。修建公园。牵头单位：市防汛指挥部（市检察院）；配合单位：老城防汛指挥部 新区防汛指挥部。",
            "由市防汛指挥部牵头，市检察院配合。",
            "1.修建便民服务点12座/万人，添置设备9座（架次）。",
            "倡导文明新风，城市面貌更新。守护公共安全，落实巡查制度，健全应急机制，及时处置各类问题。\n倡导全民阅读，书香城市建设。修建书屋40座，开展读书活动，丰富群众生活。",
            "倡导全民阅读\n修建书屋40座，开展读书活动，丰富群众生活，提升城市文明程度。\n守护发展环境\n落实各项制度，及时处置各类问题。",
            "四、守护发展环境\n五、倡导发展目标和工作安排\n力争主要指标增速高于全国。",
            "确保减少贫困人口300万人。力争减少贫困人口300万人，力争增长8%。力争5G基站达到1000座。",
            "全市投资确保2023年达到30亿元。就业力争2023年控制在5000人以内。",
            "城镇失业率力争提高力争2个百分点。经济总量达到经济增长确保40座。",
            "某市2024年工作要点\n一、2024年重点任务\n1984年，农业获得大丰收。确保粮食产量达到130亿斤。\n1984年，工业开始起步。力争工业产值达到30亿元。",
            "一、重点任务\n确保滨河水岸，城市面貌更新。落实巡查制度，开展日常养护，健全应急机制，及时处置各类问题。\n力争公园城市，绿色空间拓展。落实养护制度，开展植树活动，健全管护机制，增加绿地面积。",
            "一、重点任务\n力争滨河水岸，城市面貌更新。落实巡查制度，开展日常养护，健全应急机制，及时处置各类问题。\n力争公园城市，绿色空间拓展。落实养护制度，开展植树活动，健全管护机制，增加绿地面积。",
            "办理实事确保12件，新增就业岗位力争3000个；分别确保修建公园3座、力争添置车辆5座。",
            "2023年，全市确保修建桥梁三座。力争培训人员2000人，确保到2025年建成开放公园50座。",
            "确保全覆盖，力争零增长。惠及56座村庄、8.2万群众，为20座公园添置设备。",
            "修建桥梁、公园等7座设施；修建五大领域98座项目；投入5亿元修建总面积3万平方米的场馆2座。",
            "确保50座以上的桥梁修建完工，7座风电项目开工，总投资50亿元的桥梁5座。",
            "序号\t任务\t责任单位\t完成时限\n1\t修建桥梁3座\t市防汛指挥部\t6月底\n2\t添置设备\t市检察院\t12月底",
            "序号\n任务\n责任单位\n1\n修建桥梁3座\n市防汛指挥部\n2\n确保安全\n市检察院\n3\n力争丰收\n市委员会",
            "序号\n\n任务\n\n责任单位\n\n1\n\n修建桥梁\n3座\n\n老城防汛指挥部\n新区防汛指挥部\n\n2\n\n添置设备\n\n市检察院",
            "|任务|牵头单位|配合单位|\n|---|---|---|\n|修建桥梁3座|市防汛指挥部||\n|添置设备||市检察院|",
            "<table><tr><td>任务</td><td>责任单位</td></tr>\n<tr><td>修建桥梁</td><td>老城防汛指挥部\n新区防汛指挥部</td></tr>\n<tr><td>添置设备</td><td>市检察院</td></tr></table>",
            "指标\t单位\t2020年\t2025年\t属性\n桥梁数量\t座\t30\t40\t预期性\n飞行\t万架次\t5\t8\t约束性",
            "指标\n单位\n2020年\n2025年\n属性\n桥梁数量\n座\n30\n40\n预期性\n飞行（万架次）\n架次\n5\n8\n约束性",
            "单位：座\n指标\t2020年\t2025年\n桥梁（座）\t30\t40\n公园（座/万人）\t5\t8",
            "主要发展指标如下表所列：序号指标名称单位2020年2025年属性1全市跨江大桥的总数量座3040预期性2通用机场年飞行起降总量架次50008000约束性3全市新建成的城市公园的总数量座120180预期性，以上各项由有关部门认真组织落实并按期完成考核。",
            "所在位置：首页\n服务对象：全体公民\n某市民政局\n关于转发某市养老服务工作设想的通知",
            "索引号：015-2024-0001\n服务对象：法人\n公开形式：主动公开",
            "某市财政局转发某市发展改革委关于稳定就业工作设想",
            "某市发展改革委关于转发《某市稳定就业工作设想》的通知",
            "某市转型发展工作设想\n女士们：\n现在，我代表市人民政府，向大会报告工作。",
            "某市人民政府关于转发\n某市稳定就业工作设想的通知",
            "女士们！",
            "三、主要目标\n地区生产总值攀升6%，失业率削减2个百分点，削减贫困人口300万人。",
            "一、经济总量攀升\n落实各项制度，开展日常养护，健全应急机制，及时处置各类问题。\n二、城市面貌更新\n落实养护制度，开展植树活动，健全管护机制，增加绿地面积。",
            "经济总量攀升。落实各项制度，开展日常养护，健全应急机制，及时处置各类问题。\n城市人口攀升。落实养护制度，开展植树活动，健全管护机制，增加绿地面积。",
            "（三）健全制度。落实巡查制度。（市教育局总牵头，市财政局主责，市民政局协助）\n（四）加强管护。落实养护制度。（总牵头单位：市教育局；主责单位：市财政局；协助单位：市民政局）",
            "（三）健全制度。落实巡查制度。总牵头部门：市教育局（协助单位：市财政局）。",
            "（五）加强管护。落实养护制度。（责任单位：市教育局、行业部门）\n（六）健全制度。（责任单位：区教育局、行业部门、财政局）",
            "（五）加强管护。落实养护制度。（责任单位：市教育局，山东财政局和山东教育局）\n（六）健全制度。（市财政局、山东教育局）",
            "（七）健全制度。落实巡查制度。完成时限：2024年6月底；包保领导：赵大山；第一责任人：王小明。",
            "序号\t重点事项\t总牵头单位\t协助单位\t包保领导\t第一责任人\t完成时限\n1\t健全制度\t市教育局\t市财政局\t赵大山\t王小明\t6月底\n2\t加强管护\t市民政局\t市教育局\t赵小川\t王大河\t12月底",
            "重点事项\t主责单位\t完成时限\n健全制度\t市教育局\t6月底\n加强管护\t市民政局\t12月底",
            "<table><tr><td>重点事项</td><td>协助单位</td><td>第一责任人</td></tr>\n<tr><td>健全制度</td><td>市教育局</td><td>赵大山</td></tr>\n<tr><td>加强管护</td><td>市民政局</td><td>赵小川</td></tr></table>",
            "（八）健全制度。责任领导：赵大山，村长王小明。\n（九）加强管护。责任领导：副村长、各村村长。",
            "（八）健全制度。落实巡查制度。完成时限：滚动推进。\n（九）加强管护。落实养护制度。（市教育局，滚动推进）\n（十）改善环境。落实养护制度。（市教育局牵头，2025年6月底前完成，滚动实施）",
            "春节前完成老旧小区改造。年内开展检查，春节前后加强巡查。学期末前完成校舍改造，学期末印发方案。",
            "（十一）元宵节、春节前建成文化广场。本着节约原则，学期末完成校舍改造。",
            "主要农产品覆盖率达到95%以上，养老保险和医疗保险覆盖率分别达到95%和98%，全市医保覆盖率不低于96%。",
            "全社会用电量100亿千瓦时，全社会1000个村庄通公路，在全社会范围内修建公园20座，全社会95%以上的村庄通公路。",
            "一、总体要求\n坚持稳中求进。\n二、重点任务\n改善环境。\n三、健全制度，加强养老保障\n落实巡查制度，开展日常养护。",
            "一、总体要求\n坚持稳中求进。\n二、主要任务\n1.改善环境。\n三、强化养老服务，落实养老保障\n1.发展养老事业。",
            "一、发展成就\n全年落实各项制度，改善城市环境。\n二、重点任务\n改善环境。",
            "发展成就\n全年落实各项制度，改善城市环境，健全管护机制，增加绿地面积，开展植树活动。\n二、重点任务\n改善环境。",
            "二、工作措施及发展成就\n落实各项制度。\n三、优化发展成就展示\n落实各项制度。",
            "（八）健全制度。落实巡查制度。（市采砂局、市教育局，6月底前完毕）\n（九）加强管护。落实养护制度。（区采砂局、教育局，石城采砂局、财政局）",
            "（八）健全制度。落实巡查制度。（责任单位：市采砂局、市民政局，2024年6月底前完毕；区教育局、采砂局，石城县采砂局，财政局）\n完成时限：2024年6月底前完毕。",
            "指标内容\t单位\t2020年\t2025年\t属性\n桥梁数量\t座\t30\t40\t预期性\n就业人数\t人\t30\t40\t预期性",
            "序号\t指标内容\t2020年\t2025年\n1\t桥梁数量（座）\t30\t40\n2\t就业人数（人）\t30\t40",
            "（八）健全制度。落实巡查制度。完成时限：立行立改。\n（九）加强管护。落实养护制度。整改时限：立行立改，长期坚持。",
            "（八）健全制度。落实巡查制度。牵头部委：市教育局。\n（九）加强管护。落实养护制度。（责任部委：市教育局、市财政局；配合部委：市民政局）",
            "（八）健全制度。落实巡查制度。（责任单位：区教育局、中国石化公司、财政局）\n（九）加强管护。落实养护制度。（责任单位：区教育局，中国石化公司和中国邮政公司）",
            "序号\t任务\t牵头部委\t完成时限\n1\t健全制度\t市教育局\t立行立改\n2\t加强管护\t市民政局\t12月底");

    private static final List<String> NEW_PARTS = List.of(
            "三、主要目标\n鹇鹈贫困人口300万人，地区生产总值鹇鹈6%，财政收入鹇鹈2个百分点。",
            "经济总量鹇鹈。落实各项制度，开展日常养护，健全应急机制，及时处置各类问题。\n城市人口鹇鹈。落实养护制度，开展植树活动，健全管护机制，增加绿地面积。",
            "（三）健全制度。落实巡查制度。（市教育局鹉鹊，市财政局负责）\n（四）加强管护。（鹉鹊单位：市教育局）",
            "序号\t任务\t责任单位\t鹉鹊单位\n1\t健全制度\t市教育局\t市财政局\n2\t加强管护\t市民政局\t市教育局");

    private static final List<String> ALL_PARTS =
            Stream.of(PARTS, NEW_PARTS).flatMap(List::stream).toList();

    private static PlanParser ownParser() {
        PlanParser.Builder builder = PlanParser.builder();
        ALL_WORDS.forEach(pair -> pair.words().adding().accept(builder, pair.twin()));
        return builder.build();
    }

    private static Map<String, String> twins() {
        Map<String, String> twins = new LinkedHashMap<>();
        PAIRS.forEach(pair -> twins.put(pair.word(), pair.twin()));
        return twins;
    }

    /** For each file the lines of words that are added to it; a file of several classes says of each word in which it is. */
    private static Map<String, List<String>> lines() {
        Map<String, Map<String, String>> values = new TreeMap<>();
        ALL_WORDS.forEach(word -> word.words()
                .lexicons()
                .forEach((open, value) -> values.computeIfAbsent(open.file(), f -> new LinkedHashMap<>())
                        .merge(
                                word.twin(),
                                open.tag().isEmpty() ? value : open.tag(),
                                (one, other) -> open.tag().isEmpty() ? other : one + " " + other)));
        Map<String, List<String>> lines = new HashMap<>();
        values.forEach((file, words) -> lines.put(
                file,
                words.entrySet().stream()
                        .map(word -> word.getKey() + "\t" + word.getValue())
                        .toList()));
        return lines;
    }

    @Provide
    Arbitrary<String> documents() {
        return documentsOf(PARTS);
    }

    @Provide
    Arbitrary<String> documentsWithNewWords() {
        return documentsOf(ALL_PARTS);
    }

    private static Arbitrary<String> documentsOf(List<String> parts) {
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(12).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 500)
    void anAddedWordActsAsIfTheLibraryHadIt(@ForAll("documentsWithNewWords") String document) {
        String own = withTwins(document);
        assertEquals(BUILT_IN.apply(own), PlanJson.toJson(OWN.parse(own)));
    }

    @Property(tries = 500)
    void anAddedWordActsAsTheWordInItsPlace(@ForAll("documents") String document) {
        assertActsInItsPlace(document);
    }

    /** 养 in 养老 is no verb: the words do not say what is done until a time. */
    @Example
    void aNounThatBeginsWithAVerbOfOneLetterIsNoAction() {
        assertActsInItsPlace("（一）健全制度。（市教育局，养老联合体，2024年6月底前）\n（二）加强管护。");
    }

    private static void assertActsInItsPlace(String document) {
        String own = PlanJson.toJson(OWN.parse(withTwins(document)));
        assertEquals(withoutHash(PlanJson.toJson(STANDARD.parse(document))), withoutHash(withoutTwins(own)));
    }

    /** In each list of a class the words are looked for: a part is read otherwise when they are missing there. */
    @ParameterizedTest
    @MethodSource("places")
    void thePartsAskForWordsInEveryList(Place place) {
        boolean missed = ALL_PARTS.stream()
                .map(OwnWordsProperties::withTwins)
                .anyMatch(part -> !PlanJson.toJson(OWN.parse("t", part)).equals(withoutWords(place, part)));
        assertTrue(missed);
    }

    /** A list that holds words of a class. */
    private record Place(String words, Words lexicon) {}

    static List<Place> places() {
        return ALL_WORDS.stream()
                .flatMap(pair -> pair.words().lexicons().keySet().stream()
                        .map(lexicon -> new Place(pair.words().name(), lexicon)))
                .distinct()
                .toList();
    }

    @Example
    void everyClassHasWords() {
        Set<String> classes = places().stream().map(Place::words).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Stream.of(WordClass.values())
                        .filter(wordClass -> !classes.contains(wordClass.name()))
                        .toList());
    }

    private static String withoutWords(Place place, String part) {
        Map<Words, Map<String, String>> own = new EnumMap<>(Words.class);
        for (Pair pair : ALL_WORDS) {
            pair.words().lexicons().forEach((open, value) -> {
                if (!place.equals(new Place(pair.words().name(), open))) {
                    own.computeIfAbsent(open, o -> new LinkedHashMap<>()).put(pair.twin(), value);
                }
            });
        }
        int most = Integer.MAX_VALUE;
        LimitWatch limits = new LimitWatch(most, most, most, most, most);
        return PlanJson.toJson(new PlanAssembler(Vocabulary.library().with(own))
                .assemble(Document.of(SourceText.of("t", part)), limits));
    }

    private static String withTwins(String text) {
        String own = text;
        for (Pair pair : PAIRS) {
            own = own.replace(pair.word(), pair.twin());
        }
        return own;
    }

    /** The words back in the place of their twins, letter by letter: long subjects are cut inside a word. */
    private static String withoutTwins(String text) {
        String standard = text;
        for (Pair pair : PAIRS) {
            for (int i = 0; i < pair.twin().length(); i++) {
                standard = standard.replace(pair.twin().charAt(i), pair.word().charAt(i));
            }
        }
        return standard;
    }

    private static String withoutHash(String json) {
        return json.replaceFirst("\"sha256\":\"[0-9a-f]+\"", "");
    }
}
