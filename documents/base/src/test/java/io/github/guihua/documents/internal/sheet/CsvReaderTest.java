package io.github.guihua.documents.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.document.DocumentFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of values, and texts that are none. */
class CsvReaderTest {

    private static boolean reads(String text) {
        return new CsvReader().reads(new DocumentFile("a", text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号,任务,单位\n1,修路,甲局\n",
                "序号\t任务\t单位\r\n1\t修路\t甲局\r\n",
                "序号;任务;单位\r1;修路;甲局",
                "某县任务清单\n序号,任务,单位\n1,修路,甲局\n注：无\n",
                "某县任务清单,,\n,,\n序号,任务,单位\n一、道路,,\n1,\"修路,\n建桥\",甲局\n\n",
                "类别,任务,责任分工,\n,,牵头,配合\n经济,修路,甲局,乙局\n",
                "任务,单位,时限\n修路,甲局,2025年12月底\n建桥,乙局,10月底前\n",
                "类别\t任务\t单位\n经济\t修路\t甲局\n经济\t建桥\t乙局\n",
                "任务,单位,进展\n修路,甲局,\"顺利,已过半\"\n",
                "指标,2020年,2025年\n人口（万人）,100,120\n生育率,,2\n",
                "\"任务\",\"单位\",\"进展\"\n\"修路\",\"甲局\",\"顺利\"",
                "号,任务,单位\n（一）,修路,甲局\n",
            })
    void isAList(String text) {
        assertTrue(reads(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "规划",
                "一,二,三",
                "序号,任务\n1,修路\n",
                "一、总体要求,坚持稳中求进,推动发展\n二、重点任务,扩大投资。\n三、保障措施,加强领导,抓好落实\n",
                "一、扩大投资,促进消费,稳住外贸。\n二、深化改革,扩大开放,激发活力。\n",
                "序号,任务,单位\n1,修路,甲局\n以上任务请各单位,抓好落实\n",
                "序号,任务,单位\n1,修路\n",
                "序号,任务,单位\n1,\"修路,甲局\n",
                "1,2,3\n4,5,6\n",
                "序号,任务,任务\n1,修路,甲局\n",
                "某市\n关于印发\n工作要点的通知\n各县区\n序号,任务,单位\n1,修路,甲局\n",
                "序号,任务,单位\n注：无\n1,修路,甲局\n",
                "某镇工作要点\n加强领导,落实责任,严格考核\n建设道路5公里,新增就业100人,绿化200亩\n",
                "加强领导;落实责任;严格考核\n建设道路5公里;新增就业100人;绿化200亩\n",
                "发展经济,改善民生,\n建设道路5公里,绿化200亩,\n",
                "近期目标,中期目标,远期目标\n2025年,建设道路5公里,绿化200亩\n",
                "五年回顾,主要成绩,基本经验\n五年来,经济持续增长,民生不断改善\n五年来,城乡面貌一新,生态持续向好\n",
                "类别;任务;单位\n经济;修路;甲局\n经济;建桥;乙局\n",
                "发展经济！,改善民生,保护环境\n1,2,3\n",
            })
    void isNoList(String text) {
        assertFalse(reads(text));
    }

    @Test
    void aLongListIsOneToItsEnd() {
        String list = "序号,任务,单位\n" + "1,修路,甲局\n".repeat(2000);
        assertTrue(reads(list));
        assertFalse(reads(list + "完成情况,良好\n"));
        assertFalse(reads("序号,任务,单位\n" + "长".repeat(9000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void cellsTellTheirPlaces(String charset) throws IOException {
        byte[] bytes = ("\ufeff任务清单\n序号,任务,单位\n1,\"推进\"\"双创\"\"\",甲局\n".substring(charset.equals("GB18030") ? 1 : 0))
                .getBytes(Charset.forName(charset));
        Document document = PlanParser.create().read(bytes, "list.txt");
        assertEquals(Optional.of("csv"), document.format());
        assertEquals(charset, document.source().charset());
        String text = document.text().text();
        assertEquals("任务清单\n序号\t任务\t单位\n1\t推进\"双创\"\t甲局\n", text);
        assertEquals(
                "B3", document.text().origin(text.indexOf("双创")).orElseThrow().toString());
    }

    /** Whatever is taken for a list can be read as one. */
    @Property
    void whatIsTakenIsRead(@ForAll String noise) throws IOException {
        String text = "序号,任务,单位\n1,修路,甲局\n" + noise;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (new CsvReader().reads(new DocumentFile("a", bytes))) {
            assertEquals(
                    Optional.of("csv"), PlanParser.create().read(bytes, "a").format());
        }
    }
}
