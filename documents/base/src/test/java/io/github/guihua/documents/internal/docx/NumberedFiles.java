package io.github.guihua.documents.internal.docx;

import static io.github.guihua.documents.internal.docx.WordFile.itemXml;
import static io.github.guihua.documents.internal.docx.WordFile.run;
import static io.github.guihua.documents.internal.docx.WordFile.startAt;
import static io.github.guihua.documents.internal.docx.WordFile.titled;

import io.github.guihua.documents.internal.docx.WordFile.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files with automatic numbers of every kind; {@code main} writes them into the folder of test resources. */
final class NumberedFiles {

    private static final Level CHAPTER = Level.of("chineseCountingThousand", "%1、");
    private static final Level SECTION = Level.of("chineseCounting", "（%1）");
    private static final Level POINT = Level.of("decimal", "%1.");

    private NumberedFiles() {}

    /** Writes the files and what they show. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (NumberedFile numbered : all()) {
            Files.write(
                    folder.resolve(numbered.name() + ".docx"), numbered.file().bytes());
            Files.writeString(folder.resolve(numbered.name() + ".txt"), numbered.shown());
        }
    }

    static List<NumberedFile> all() {
        return List.of(
                ownListForEachLevel(),
                oneListOfFourLevels(),
                linkedHeadingStyles(),
                chaptersSectionsArticles(),
                decimalLevels(),
                legalLevels(),
                typedAndAutomatic(),
                acrossATable(),
                startOverrides(),
                deletedParagraphs(),
                hiddenParagraphs(),
                numberTakenAway(),
                levelThatNeverRestarts(),
                hundredAndOne(),
                suffixes(),
                legalNumerals(),
                circled(),
                lettersAndRoman(),
                listsOfOneDefinition(),
                linkedListStyle(),
                overriddenLevel(),
                basedOnNumberedStyle(),
                startValues(),
                skippedLevel(),
                inCells(),
                fullWidthAndZeros(),
                japaneseCounting(),
                stems(),
                bullets(),
                trackedChanges(),
                textBox(),
                listForEachRestart());
    }

    /** 一、, （一） and 1. each with a list of its own, as toolbars make them; each restart is a list that starts anew. */
    private static NumberedFile ownListForEachLevel() {
        return new NumberedFile(
                "own-list-for-each-level",
                titled("清河市2025年重点工作方案")
                        .list(1, CHAPTER)
                        .list(2, SECTION)
                        .list(3, POINT)
                        .instance(4, 2, startAt(0, 1))
                        .instance(5, 3, startAt(0, 1))
                        .item(1, 0, "总体要求")
                        .text("坚持稳中求进工作总基调。")
                        .item(1, 0, "重点任务")
                        .item(2, 0, "发展现代农业")
                        .item(3, 0, "建设高标准农田。新建高标准农田2万亩。")
                        .item(3, 0, "培育龙头企业。新增龙头企业3家。")
                        .item(2, 0, "提升工业水平")
                        .item(5, 0, "推进技术改造。实施技改项目20个。")
                        .item(5, 0, "壮大产业集群。产值增长8%。")
                        .item(1, 0, "保障措施")
                        .item(4, 0, "加强组织领导")
                        .item(4, 0, "强化督促检查"),
                """
                清河市2025年重点工作方案
                # 一、总体要求
                坚持稳中求进工作总基调。
                # 二、重点任务
                ## （一）发展现代农业
                ### 1.建设高标准农田。新建高标准农田2万亩。
                ### 2.培育龙头企业。新增龙头企业3家。
                ## （二）提升工业水平
                ### 1.推进技术改造。实施技改项目20个。
                ### 2.壮大产业集群。产值增长8%。
                # 三、保障措施
                ## （一）加强组织领导
                ## （二）强化督促检查
                """);
    }

    private static NumberedFile oneListOfFourLevels() {
        return new NumberedFile(
                "one-list-of-four-levels",
                titled("安平县2024年工作要点")
                        .list(
                                1,
                                CHAPTER,
                                Level.of("chineseCountingThousand", "（%2）"),
                                Level.of("decimal", "%3."),
                                Level.of("decimal", "（%4）"))
                        .item(1, 0, "工作目标")
                        .item(1, 1, "经济发展")
                        .item(1, 2, "扩大投资")
                        .item(1, 3, "完成固定资产投资50亿元。")
                        .item(1, 3, "开工项目30个。")
                        .item(1, 2, "促进消费")
                        .item(1, 3, "举办展销活动5场。")
                        .item(1, 1, "社会民生")
                        .item(1, 2, "扩大就业")
                        .item(1, 0, "工作要求")
                        .item(1, 1, "压实责任"),
                """
                安平县2024年工作要点
                # 一、工作目标
                ## （一）经济发展
                ### 1.扩大投资
                #### （1）完成固定资产投资50亿元。
                #### （2）开工项目30个。
                ### 2.促进消费
                #### （1）举办展销活动5场。
                ## （二）社会民生
                ### 1.扩大就业
                # 二、工作要求
                ## （一）压实责任
                """);
    }

    /** Heading 2 and 3 do not say their level in the list: the list says which style has which level. */
    private static NumberedFile linkedHeadingStyles() {
        return new NumberedFile(
                "linked-heading-styles",
                titled("临江区“十四五”教育发展规划")
                        .list(
                                7,
                                CHAPTER.ofStyle("1"),
                                Level.of("chineseCountingThousand", "（%2）").ofStyle("2"),
                                Level.of("decimal", "%3．").ofStyle("3"))
                        .style(
                                "1",
                                "heading 1",
                                "a",
                                "<w:pPr><w:keepNext/><w:numPr><w:numId w:val=\"7\"/></w:numPr>"
                                        + "<w:outlineLvl w:val=\"0\"/></w:pPr>")
                        .style(
                                "2",
                                "heading 2",
                                "a",
                                "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr>"
                                        + "<w:outlineLvl w:val=\"1\"/></w:pPr>")
                        .style(
                                "3",
                                "heading 3",
                                "a",
                                "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr>"
                                        + "<w:outlineLvl w:val=\"2\"/></w:pPr>")
                        .styled("1", "发展基础")
                        .text("教育事业取得长足进步。")
                        .styled("1", "主要任务")
                        .styled("2", "普及学前教育")
                        .styled("3", "增加学位")
                        .styled("3", "提高质量")
                        .styled("2", "办好义务教育")
                        .styled("3", "改善办学条件"),
                """
                临江区“十四五”教育发展规划
                # 一、发展基础
                教育事业取得长足进步。
                # 二、主要任务
                ## （一）普及学前教育
                ### 1．增加学位
                ### 2．提高质量
                ## （二）办好义务教育
                ### 1．改善办学条件
                """);
    }

    /** Articles are counted through all chapters: their level never restarts. */
    private static NumberedFile chaptersSectionsArticles() {
        Level article = Level.of("chineseCountingThousand", "第%3条").with("<w:lvlRestart w:val=\"0\"/>");
        return new NumberedFile(
                "chapters-sections-articles",
                titled("平川市城市更新实施办法")
                        .list(
                                1,
                                Level.of("chineseCountingThousand", "第%1章"),
                                Level.of("chineseCountingThousand", "第%2节"),
                                article)
                        .item(1, 0, "总则")
                        .item(1, 2, "为了规范城市更新活动，制定本办法。")
                        .item(1, 2, "本办法适用于本市行政区域。")
                        .item(1, 0, "实施")
                        .item(1, 1, "计划")
                        .item(1, 2, "区政府编制年度计划。")
                        .item(1, 1, "监督")
                        .item(1, 2, "市住房城乡建设局负责监督。"),
                """
                平川市城市更新实施办法
                # 第一章 总则
                ## 第一条 为了规范城市更新活动，制定本办法。
                ## 第二条 本办法适用于本市行政区域。
                # 第二章 实施
                ## 第一节 计划
                ### 第三条 区政府编制年度计划。
                ## 第二节 监督
                ### 第四条 市住房城乡建设局负责监督。
                """);
    }

    private static NumberedFile decimalLevels() {
        return new NumberedFile(
                "decimal-levels",
                titled("云岭市综合交通发展规划")
                        .list(
                                1,
                                Level.of("decimal", "%1"),
                                Level.of("decimal", "%1.%2"),
                                Level.of("decimal", "%1.%2.%3"))
                        .item(1, 0, "规划背景")
                        .item(1, 1, "发展现状")
                        .item(1, 1, "形势要求")
                        .item(1, 0, "规划目标")
                        .item(1, 1, "总体目标")
                        .item(1, 2, "近期目标")
                        .item(1, 2, "远期目标")
                        .item(1, 1, "具体指标"),
                """
                云岭市综合交通发展规划
                # 1 规划背景
                ## 1.1 发展现状
                ## 1.2 形势要求
                # 2 规划目标
                ## 2.1 总体目标
                ### 2.1.1 近期目标
                ### 2.1.2 远期目标
                ## 2.2 具体指标
                """);
    }

    /** The outer level is shown in Chinese, but in figures where inner levels repeat it. */
    private static NumberedFile legalLevels() {
        return new NumberedFile(
                "legal-levels",
                titled("东湖区水系治理规划")
                        .list(
                                1,
                                CHAPTER,
                                Level.of("decimal", "%1.%2").with("<w:isLgl/>"),
                                Level.of("decimal", "%1.%2.%3").with("<w:isLgl/>"))
                        .item(1, 0, "现状")
                        .item(1, 1, "水质情况")
                        .item(1, 0, "措施")
                        .item(1, 1, "控源截污")
                        .item(1, 2, "管网改造")
                        .item(1, 2, "雨污分流")
                        .item(1, 1, "生态修复"),
                """
                东湖区水系治理规划
                # 一、现状
                ## 1.1 水质情况
                # 二、措施
                ## 2.1 控源截污
                ### 2.1.1 管网改造
                ### 2.1.2 雨污分流
                ## 2.2 生态修复
                """);
    }

    /** Chapters are typed, sections are automatic, points are typed. */
    private static NumberedFile typedAndAutomatic() {
        return new NumberedFile(
                "typed-and-automatic",
                titled("石桥镇人居环境整治行动方案")
                        .list(2, SECTION)
                        .instance(3, 2, startAt(0, 1))
                        .text("一、工作目标")
                        .text("村庄面貌明显改善。")
                        .text("二、重点任务")
                        .item(2, 0, "治理生活垃圾")
                        .text("1.配齐保洁员。每村不少于2名。")
                        .text("2.完善收运体系。")
                        .item(2, 0, "治理生活污水")
                        .text("三、保障措施")
                        .item(3, 0, "加强领导")
                        .item(3, 0, "加大投入"),
                """
                石桥镇人居环境整治行动方案
                # 一、工作目标
                村庄面貌明显改善。
                # 二、重点任务
                ## （一）治理生活垃圾
                ### 1.配齐保洁员。每村不少于2名。
                ### 2.完善收运体系。
                ## （二）治理生活污水
                # 三、保障措施
                ## （一）加强领导
                ## （二）加大投入
                """);
    }

    private static NumberedFile acrossATable() {
        return new NumberedFile(
                "across-a-table",
                titled("南山县2025年工作计划")
                        .list(1, CHAPTER)
                        .item(1, 0, "主要指标")
                        .body("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>" + row("指标", "目标")
                                + row("地区生产总值", "增长6%") + "</w:tbl>")
                        .item(1, 0, "工作安排")
                        .text("分三个阶段推进。")
                        .item(1, 0, "工作要求"),
                """
                南山县2025年工作计划
                # 一、主要指标
                指标\t目标
                地区生产总值\t增长6%
                # 二、工作安排
                分三个阶段推进。
                # 三、工作要求
                """);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr><w:p>")
                    .append(run(cell))
                    .append("</w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    /** One list starts anew at 1, one at 5; both begin only once. */
    private static NumberedFile startOverrides() {
        return new NumberedFile(
                "start-overrides",
                titled("高岗区安全生产行动方案")
                        .list(1, CHAPTER)
                        .list(2, POINT)
                        .instance(3, 2, startAt(0, 1))
                        .instance(4, 2, startAt(0, 5))
                        .item(1, 0, "排查隐患")
                        .item(2, 0, "排查工矿企业。")
                        .item(2, 0, "排查建筑工地。")
                        .item(1, 0, "整治隐患")
                        .item(3, 0, "建立台账。")
                        .item(3, 0, "限期整改。")
                        .item(3, 0, "对账销号。")
                        .item(3, 0, "回头检查。")
                        .item(4, 0, "公布结果。")
                        .item(4, 0, "总结经验。"),
                """
                高岗区安全生产行动方案
                # 一、排查隐患
                ## 1.排查工矿企业。
                ## 2.排查建筑工地。
                # 二、整治隐患
                ## 1.建立台账。
                ## 2.限期整改。
                ## 3.对账销号。
                ## 4.回头检查。
                ## 5.公布结果。
                ## 6.总结经验。
                """);
    }

    /** A tracked change takes two numbered paragraphs out: one with its mark, one moved away. */
    private static NumberedFile deletedParagraphs() {
        String author = " w:id=\"1\" w:author=\"张三\" w:date=\"2025-01-02T10:00:00Z\"";
        return new NumberedFile(
                "deleted-paragraphs",
                titled("西河县营商环境提升方案")
                        .list(1, CHAPTER)
                        .item(1, 0, "优化审批")
                        .body(itemXml(
                                1,
                                0,
                                "<w:rPr><w:del" + author + "/></w:rPr>",
                                "<w:del" + author + "><w:r><w:delText>压缩时限</w:delText></w:r></w:del>"))
                        .body(itemXml(
                                1,
                                0,
                                "<w:rPr><w:moveFrom" + author + "/></w:rPr>",
                                "<w:moveFrom" + author + ">" + run("减轻负担") + "</w:moveFrom>"))
                        .item(1, 0, "规范执法")
                        .body(itemXml(
                                1,
                                0,
                                "<w:rPr><w:moveTo" + author + "/></w:rPr>",
                                "<w:moveTo" + author + ">" + run("减轻负担") + "</w:moveTo>"))
                        .body(itemXml(
                                1,
                                0,
                                "<w:rPr><w:ins" + author + "/></w:rPr>",
                                "<w:ins" + author + ">" + run("强化服务") + "</w:ins>")),
                """
                西河县营商环境提升方案
                # 一、优化审批
                # 二、规范执法
                # 三、减轻负担
                # 四、强化服务
                """);
    }

    private static NumberedFile hiddenParagraphs() {
        return new NumberedFile(
                "hidden-paragraphs",
                titled("北原市科技创新行动方案")
                        .list(1, CHAPTER)
                        .style("a8", "隐藏批注", "a", "<w:rPr><w:vanish/></w:rPr>")
                        .item(1, 0, "培育主体")
                        .body(itemXml(
                                1,
                                0,
                                "<w:rPr><w:vanish/></w:rPr>",
                                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部掌握</w:t></w:r>"))
                        .styled("a8", "此处待核")
                        .item(1, 0, "搭建平台")
                        .body(itemXml(
                                1, 0, "", run("引育人才") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>（名额另定）</w:t></w:r>")),
                """
                北原市科技创新行动方案
                # 一、培育主体
                # 二、搭建平台
                # 三、引育人才
                """);
    }

    /** The style has a number; paragraphs with list 0 have none. */
    private static NumberedFile numberTakenAway() {
        return new NumberedFile(
                "number-taken-away",
                titled("新河区养老服务工作方案")
                        .list(1, CHAPTER)
                        .style(
                                "1",
                                "heading 1",
                                "a",
                                "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                                        + "<w:outlineLvl w:val=\"0\"/></w:pPr>")
                        .styled("1", "工作目标")
                        .styled("1", "工作措施")
                        .body(
                                "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>"
                                        + "<w:outlineLvl w:val=\"9\"/></w:pPr>" + run("各街道要按照要求认真抓好落实。") + "</w:p>")
                        .styled("1", "工作要求"),
                """
                新河区养老服务工作方案
                # 一、工作目标
                # 二、工作措施
                各街道要按照要求认真抓好落实。
                # 三、工作要求
                """);
    }

    private static NumberedFile levelThatNeverRestarts() {
        return new NumberedFile(
                "level-that-never-restarts",
                titled("长宁县民生实事计划")
                        .list(1, CHAPTER, Level.of("decimal", "%2.").with("<w:lvlRestart w:val=\"0\"/>"))
                        .item(1, 0, "教育")
                        .item(1, 1, "新建幼儿园2所。")
                        .item(1, 1, "改造校舍5处。")
                        .item(1, 0, "医疗")
                        .item(1, 1, "新增床位200张。")
                        .item(1, 0, "交通")
                        .item(1, 1, "新开公交线路3条。"),
                """
                长宁县民生实事计划
                # 一、教育
                ## 1.新建幼儿园2所。
                ## 2.改造校舍5处。
                # 二、医疗
                ## 3.新增床位200张。
                # 三、交通
                ## 4.新开公交线路3条。
                """);
    }

    private static NumberedFile hundredAndOne() {
        WordFile file = titled("全市重点项目建设计划").list(1, CHAPTER);
        StringBuilder shown = new StringBuilder("全市重点项目建设计划\n");
        String[] ones = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
        for (int i = 1; i <= 101; i++) {
            file.item(1, 0, "实施项目");
            String tens = i % 100 < 10 ? "" : (i < 20 ? "" : ones[i / 10 % 10]) + "十";
            String number = i < 100 ? tens + ones[i % 10] : i == 100 ? "一百" : "一百〇一";
            shown.append("# ").append(number).append("、实施项目\n");
        }
        return new NumberedFile("hundred-and-one", file, shown.toString());
    }

    /** Nothing or a blank after the number; the words may begin with blanks of their own. */
    private static NumberedFile suffixes() {
        return new NumberedFile(
                "suffixes",
                titled("海州市文旅融合行动方案")
                        .list(
                                1,
                                CHAPTER.suffix("nothing"),
                                Level.of("chineseCounting", "（%2）")
                                        .suffix("space")
                                        .with("<w:isLgl w:val=\"0\"/>"),
                                Level.of("decimal", "%3、").suffix("nothing"))
                        .item(1, 0, "发展目标")
                        .body(itemXml(1, 0, "", run("　主要任务")))
                        .body(itemXml(1, 1, "", "<w:r><w:tab/></w:r>" + run("打造品牌")))
                        .item(1, 2, "办好文化节。")
                        .item(1, 2, "推出精品线路。"),
                """
                海州市文旅融合行动方案
                # 一、发展目标
                # 二、主要任务
                ## （一）打造品牌
                ### 1、办好文化节。
                ### 2、推出精品线路。
                """);
    }

    private static NumberedFile legalNumerals() {
        return new NumberedFile(
                "legal-numerals",
                titled("和平县财政支出方案")
                        .list(1, Level.of("chineseLegalSimplified", "%1、"))
                        .list(2, Level.of("ideographLegalTraditional", "（%1）").from(10))
                        .item(1, 0, "基本支出")
                        .item(1, 0, "项目支出")
                        .item(1, 0, "其他支出")
                        .item(2, 0, "教育支出")
                        .item(2, 0, "卫生支出"),
                """
                和平县财政支出方案
                壹、基本支出
                贰、项目支出
                叁、其他支出
                （壹拾）教育支出
                （壹拾壹）卫生支出
                """);
    }

    private static NumberedFile circled() {
        return new NumberedFile(
                "circled",
                titled("华阳区数字政府建设工作方案")
                        .list(1, CHAPTER, Level.of("decimal", "%2."), Level.of("decimalEnclosedCircleChinese", "%3"))
                        .item(1, 0, "夯实基础")
                        .item(1, 1, "统一平台")
                        .item(1, 2, "建设政务云。")
                        .item(1, 2, "整合数据中心。")
                        .item(1, 1, "共享数据")
                        .item(1, 2, "编制目录。")
                        .item(1, 2, "开放接口。"),
                """
                华阳区数字政府建设工作方案
                # 一、夯实基础
                ## 1.统一平台
                ### ①建设政务云。
                ### ②整合数据中心。
                ## 2.共享数据
                ### ①编制目录。
                ### ②开放接口。
                """);
    }

    /** Letters and Roman figures are no numbers of official documents: they are text. */
    private static NumberedFile lettersAndRoman() {
        return new NumberedFile(
                "letters-and-roman",
                titled("中山县招商引资工作方案")
                        .list(1, CHAPTER)
                        .list(2, Level.of("upperLetter", "%1."), Level.of("lowerLetter", "%2)"))
                        .list(3, Level.of("upperRoman", "%1."), Level.of("lowerRoman", "%2)"))
                        .item(1, 0, "重点产业")
                        .item(2, 0, "装备制造")
                        .item(2, 1, "机床")
                        .item(2, 1, "机器人")
                        .item(2, 0, "电子信息")
                        .item(1, 0, "重点区域")
                        .item(3, 0, "沿海")
                        .item(3, 1, "北部")
                        .item(3, 1, "南部")
                        .item(3, 0, "内陆"),
                """
                中山县招商引资工作方案
                # 一、重点产业
                A.装备制造
                a)机床
                b)机器人
                B.电子信息
                # 二、重点区域
                I.沿海
                i)北部
                ii)南部
                II.内陆
                """);
    }

    /** Lists that share a definition share its count, unless they say that they start anew. */
    private static NumberedFile listsOfOneDefinition() {
        return new NumberedFile(
                "lists-of-one-definition",
                titled("青田市节水行动方案")
                        .definition(1, "", CHAPTER)
                        .instance(1, 1, "")
                        .instance(2, 1, "")
                        .instance(3, 1, "")
                        .item(1, 0, "农业节水")
                        .item(2, 0, "工业节水")
                        .item(3, 0, "城镇节水")
                        .item(1, 0, "保障措施"),
                """
                青田市节水行动方案
                # 一、农业节水
                # 二、工业节水
                # 三、城镇节水
                # 四、保障措施
                """);
    }

    /** The definition is only a link to a style for lists, whose list has the levels. */
    private static NumberedFile linkedListStyle() {
        return new NumberedFile(
                "linked-list-style",
                titled("柳林县林业发展规划")
                        .definition(1, "<w:styleLink w:val=\"af\"/>", CHAPTER, Level.of("chineseCounting", "（%2）"))
                        .definition(2, "<w:numStyleLink w:val=\"af\"/>")
                        .instance(1, 1, "")
                        .instance(2, 2, "")
                        .styleXml(
                                "<w:style w:type=\"numbering\" w:customStyle=\"1\" w:styleId=\"af\"><w:name w:val=\"公文列表\"/>"
                                        + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                        .item(2, 0, "资源现状")
                        .item(2, 0, "发展任务")
                        .item(2, 1, "造林绿化")
                        .item(2, 1, "森林防火")
                        .item(2, 0, "实施保障"),
                """
                柳林县林业发展规划
                # 一、资源现状
                # 二、发展任务
                ## （一）造林绿化
                ## （二）森林防火
                # 三、实施保障
                """);
    }

    /** A list puts a level of its own in place of the definition's. */
    private static NumberedFile overriddenLevel() {
        return new NumberedFile(
                "overridden-level",
                titled("银川路街道平安建设工作要点")
                        .list(1, Level.of("decimal", "%1)"), Level.of("lowerLetter", "%2)"))
                        .instance(
                                2,
                                1,
                                "<w:lvlOverride w:ilvl=\"0\">" + CHAPTER.xml(0)
                                        + "</w:lvlOverride><w:lvlOverride w:ilvl=\"1\">"
                                        + Level.of("chineseCounting", "（%2）").xml(1) + "</w:lvlOverride>")
                        .item(2, 0, "矛盾化解")
                        .item(2, 1, "排查矛盾")
                        .item(2, 1, "调解纠纷")
                        .item(2, 0, "治安防控"),
                """
                银川路街道平安建设工作要点
                # 一、矛盾化解
                ## （一）排查矛盾
                ## （二）调解纠纷
                # 二、治安防控
                """);
    }

    /** The number comes from a style that the paragraph's style is based on. */
    private static NumberedFile basedOnNumberedStyle() {
        return new NumberedFile(
                "based-on-numbered-style",
                titled("白云县乡村建设行动方案")
                        .list(
                                1,
                                CHAPTER.ofStyle("1"),
                                Level.of("chineseCounting", "（%2）").ofStyle("2"))
                        .style(
                                "1",
                                "heading 1",
                                "a",
                                "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                                        + "<w:outlineLvl w:val=\"0\"/></w:pPr>")
                        .style(
                                "2",
                                "heading 2",
                                "a",
                                "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"
                                        + "<w:outlineLvl w:val=\"1\"/></w:pPr>")
                        .style("a5", "公文一级", "1", "<w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr>")
                        .style("a6", "公文二级", "2", "<w:rPr><w:rFonts w:eastAsia=\"楷体\"/></w:rPr>")
                        .styled("a5", "目标任务")
                        .styled("a6", "道路硬化")
                        .styled("a6", "农村供水")
                        .styled("a5", "组织实施"),
                """
                白云县乡村建设行动方案
                # 一、目标任务
                ## （一）道路硬化
                ## （二）农村供水
                # 二、组织实施
                """);
    }

    /** A document that goes on another: its lists do not start at one. */
    private static NumberedFile startValues() {
        return new NumberedFile(
                "start-values",
                titled("港口建设规划（下）")
                        .list(
                                1,
                                Level.of("chineseCountingThousand", "第%1章")
                                        .from(9)
                                        .suffix("space"),
                                Level.of("chineseCountingThousand", "第%2节").from(2))
                        .item(1, 0, "港区布局")
                        .item(1, 1, "东港区")
                        .item(1, 1, "西港区")
                        .item(1, 0, "集疏运")
                        .item(1, 1, "铁路")
                        .item(1, 0, "保障"),
                """
                港口建设规划（下）
                # 第九章 港区布局
                ## 第二节 东港区
                ## 第三节 西港区
                # 第十章 集疏运
                ## 第二节 铁路
                # 第十一章 保障
                """);
    }

    /** Points stand directly below a chapter; the level between counts as begun. */
    private static NumberedFile skippedLevel() {
        return new NumberedFile(
                "skipped-level",
                titled("安溪县能源发展规划")
                        .list(1, CHAPTER, Level.of("chineseCounting", "（%2）"), Level.of("decimal", "%3."))
                        .item(1, 0, "电力")
                        .item(1, 2, "建设变电站。")
                        .item(1, 2, "改造电网。")
                        .item(1, 0, "煤炭")
                        .item(1, 1, "清洁利用")
                        .item(1, 2, "推广型煤。"),
                """
                安溪县能源发展规划
                # 一、电力
                ## 1.建设变电站。
                ## 2.改造电网。
                # 二、煤炭
                ## （一）清洁利用
                ### 1.推广型煤。
                """);
    }

    /** The column of ordinals is automatic; a row that was deleted is not counted. */
    private static NumberedFile inCells() {
        WordFile file = titled("2025年重点任务分解表")
                .list(1, Level.of("decimal", "%1").suffix("nothing"))
                .list(2, CHAPTER);
        file.item(2, 0, "任务清单")
                .body("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
                        + row("序号", "任务", "责任单位")
                        + numberedRow("", "修建公路", "交通局")
                        + numberedRow("<w:trPr><w:del w:id=\"3\" w:author=\"李四\"/></w:trPr>", "修建铁路", "交通局")
                        + numberedRow("", "整治河道", "水利局")
                        + "</w:tbl>")
                .item(2, 0, "有关要求");
        return new NumberedFile("in-cells", file, """
                2025年重点任务分解表
                # 一、任务清单
                序号\t任务\t责任单位
                ## 1\t修建公路\t交通局
                ## 2\t整治河道\t水利局
                # 二、有关要求
                """);
    }

    private static String numberedRow(String properties, String task, String unit) {
        return "<w:tr>" + properties + "<w:tc><w:tcPr/>" + itemXml(1, 0, "", "") + "</w:tc><w:tc><w:tcPr/><w:p>"
                + run(task) + "</w:p></w:tc><w:tc><w:tcPr/><w:p>" + run(unit) + "</w:p></w:tc></w:tr>";
    }

    private static NumberedFile fullWidthAndZeros() {
        return new NumberedFile(
                "full-width-and-zeros",
                titled("江北区绿化工作方案")
                        .list(1, CHAPTER)
                        .list(2, Level.of("decimalFullWidth", "%1．"))
                        .list(3, Level.of("decimalZero", "任务%1："))
                        .item(1, 0, "主要任务")
                        .item(2, 0, "植树造林。")
                        .item(2, 0, "绿化道路。")
                        .item(1, 0, "任务分工")
                        .item(3, 0, "育苗")
                        .item(3, 0, "栽植"),
                """
                江北区绿化工作方案
                # 一、主要任务
                ## １．植树造林。
                ## ２．绿化道路。
                # 二、任务分工
                ## 任务01：育苗
                ## 任务02：栽植
                """);
    }

    /** What Word writes for 一、 where the language of the list is Japanese, and what WPS writes for （一）. */
    private static NumberedFile japaneseCounting() {
        WordFile file = titled("三江县任务清单").list(1, Level.of("japaneseCounting", "%1、"));
        StringBuilder shown = new StringBuilder("三江县任务清单\n");
        for (String number : "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一".split(" ")) {
            file.item(1, 0, "落实任务");
            shown.append("# ").append(number).append("、落实任务\n");
        }
        return new NumberedFile("japanese-counting", file, shown.toString());
    }

    private static NumberedFile stems() {
        return new NumberedFile(
                "stems",
                titled("红旗农场生产计划")
                        .list(1, Level.of("ideographTraditional", "%1、"), Level.of("ideographDigital", "（%2）"))
                        .item(1, 0, "种植")
                        .item(1, 1, "水稻")
                        .item(1, 1, "小麦")
                        .item(1, 0, "养殖"),
                """
                红旗农场生产计划
                # 甲、种植
                ## （一）水稻
                ## （二）小麦
                # 乙、养殖
                """);
    }

    /** Bullets: a sign of Wingdings, a usual sign, and a letter for a circle. */
    private static NumberedFile bullets() {
        return new NumberedFile(
                "bullets",
                titled("玉泉县宣传工作要点")
                        .list(1, CHAPTER)
                        .list(2, Level.of("bullet", "\uf06c"), Level.of("bullet", "●"), Level.of("bullet", "o"))
                        .item(1, 0, "宣传重点")
                        .item(2, 0, "解读惠农政策")
                        .item(2, 0, "解读就业政策")
                        .item(2, 1, "线上解读")
                        .item(2, 2, "线下解读")
                        .item(1, 0, "宣传形式"),
                """
                玉泉县宣传工作要点
                # 一、宣传重点
                ## • 解读惠农政策
                ## • 解读就业政策
                ## ● 线上解读
                ## • 线下解读
                # 二、宣传形式
                """);
    }

    /** The mark of a chapter is deleted: its words go on in the next paragraph, which has the number of a section. */
    private static NumberedFile trackedChanges() {
        String author = " w:id=\"9\" w:author=\"王五\"";
        return new NumberedFile(
                "tracked-changes",
                titled("永安市消防工作方案")
                        .list(1, CHAPTER, Level.of("chineseCounting", "（%2）"))
                        .item(1, 0, "隐患排查")
                        .item(1, 1, "重点场所")
                        .body(itemXml(1, 0, "<w:rPr><w:del" + author + "/></w:rPr>", run("居民小区")))
                        .body(itemXml(
                                1,
                                1,
                                "<w:pPrChange" + author
                                        + "><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                                        + "</w:pPr></w:pPrChange>",
                                run("和商业街区")))
                        .item(1, 0, "宣传教育"),
                """
                永安市消防工作方案
                # 一、隐患排查
                ## （一）重点场所
                ## （二）居民小区和商业街区
                # 二、宣传教育
                """);
    }

    /** What stands in a text box is counted apart. */
    private static NumberedFile textBox() {
        String box = "<w:txbxContent>" + itemXml(1, 0, "", run("图例说明")) + "</w:txbxContent>";
        return new NumberedFile(
                "text-box",
                titled("滨海新区岸线整治方案")
                        .list(1, CHAPTER)
                        .item(1, 0, "整治范围")
                        .body(itemXml(
                                1,
                                0,
                                "",
                                run("整治标准")
                                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
                                        + "<wps:wsp><wps:txbx>" + box
                                        + "</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
                                        + "<v:textbox>" + box
                                        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
                        .item(1, 0, "整治时限"),
                """
                滨海新区岸线整治方案
                # 一、整治范围
                # 二、整治标准
                # 一、图例说明
                # 三、整治时限
                """);
    }

    /** As WPS writes restarts: each begins with a list of its own, with a definition of its own. */
    private static NumberedFile listForEachRestart() {
        return new NumberedFile(
                "list-for-each-restart",
                titled("双流县防汛应急预案")
                        .list(1, Level.of("chineseCounting", "%1、").suffix("nothing"))
                        .list(2, Level.of("chineseCounting", "（%1）").suffix("nothing"))
                        .list(3, Level.of("chineseCounting", "（%1）").suffix("nothing"))
                        .list(4, Level.of("decimal", "%1.").suffix("space"))
                        .list(5, Level.of("decimal", "%1.").suffix("space"))
                        .item(1, 0, "组织体系")
                        .item(2, 0, "指挥部")
                        .item(4, 0, "指挥长由县长担任。")
                        .item(4, 0, "副指挥长由副县长担任。")
                        .item(2, 0, "办公室")
                        .item(5, 0, "办公室设在水利局。")
                        .item(1, 0, "应急响应")
                        .item(3, 0, "预警")
                        .item(3, 0, "处置"),
                """
                双流县防汛应急预案
                # 一、组织体系
                ## （一）指挥部
                ### 1.指挥长由县长担任。
                ### 2.副指挥长由副县长担任。
                ## （二）办公室
                ### 1.办公室设在水利局。
                # 二、应急响应
                ## （一）预警
                ## （二）处置
                """);
    }
}
