package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The plan of a text that is dressed as a page is the plan of the text. */
class DressedPagesTest {

    private static final PlanParser PARSER = PlanParser.create();
    private static final List<String> TEXTS = DressedPages.texts("../seeds");

    @Provide
    Arbitrary<String> seeds() {
        return Arbitraries.of(TEXTS);
    }

    @Provide
    Arbitrary<String> heads() {
        return Arbitraries.of(PageDress.HEADS.keySet());
    }

    @Provide
    Arbitrary<String> feet() {
        return Arbitraries.of(PageDress.FEET.keySet());
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(PageDress.SHORT_DOCUMENTS.keySet());
    }

    private static void assertSamePlan(Plan clean, String page) {
        assertEquals(PageDress.contents(clean, true), PageDress.contents(plan(page), true));
    }

    private static Plan plan(String text) {
        return PARSER.parse(text).plan();
    }

    @Property(tries = 80)
    void whatIsAroundATextChangesNothingInIt(
            @ForAll("seeds") String text, @ForAll("heads") String head, @ForAll("feet") String foot) {
        Plan clean = plan(text);
        assertSamePlan(clean, PageDress.page(head, text, clean, foot));
    }

    @Property(tries = 400)
    void whatIsAroundAShortDocumentChangesNothingInIt(
            @ForAll("documents") String document, @ForAll("heads") String head, @ForAll("feet") String foot) {
        String text = PageDress.SHORT_DOCUMENTS.get(document);
        Plan clean = plan(text);
        String page = PageDress.page(head, text, clean, foot);
        assertSamePlan(clean, page);
        assertSamePlan(clean, PageDress.oneLine(page));
    }

    @Property
    void theLinesOfAPrintedShortDocumentAreJoined(
            @ForAll("documents") String document, @ForAll @IntRange(min = 24, max = 46) int width) {
        String text = PageDress.SHORT_DOCUMENTS.get(document);
        assertSamePlan(plan(text), PageDress.wrapped(text, width, true));
    }

    /** All numbers are found again in lines broken at any usual width. */
    @Property(tries = 60)
    void brokenLinesAreJoined(
            @ForAll("seeds") String text, @ForAll @IntRange(min = 24, max = 46) int width, @ForAll boolean printed) {
        assertEquals(statements(plan(text)), statements(plan(PageDress.wrapped(text, width, printed))));
    }

    @Property(tries = 10)
    void aTextInOneLineIsCut(@ForAll("seeds") String text) {
        assertEquals(statements(plan(text)), statements(plan(PageDress.oneLine(text))));
    }

    /** The tables of a text in one line are a series of cells with a blank between any two. */
    @Test
    void theTablesOfATextInOneLineAreRead() {
        for (String text : TEXTS) {
            assertEquals(plan(text).indicators(), plan(PageDress.oneLine(text)).indicators());
        }
    }

    /** Its paragraphs are wider than the page, two of its headings just as wide. */
    @Test
    void aHeadingAsWideAsThePageIsNoPartOfTheTextBelow() {
        String paragraph = "坚持稳中求进工作总基调，统筹发展和安全，着力扩大内需，优化结构，提振信心，全面完成年度目标任务，推动经济社会持续健康发展，"
                + "为全面建设社会主义现代化开好局、起好步，以优异成绩迎接各项检查验收，让人民群众共享改革发展成果。";
        String text = "2024年政府工作要点\n一、巩固经济\n" + paragraph + "\n二、改善民生，让群众共享发展成果，促进共同富裕取得新进展\n" + paragraph
                + "\n三、深化改革，增强高质量发展动力\n" + paragraph
                + "\n四、扩大开放，发展更高水平开放型经济，打造内陆开放新的高地平台\n" + paragraph + "\n";
        assertEquals(headings(plan(text)), headings(plan(PageDress.wrapped(text, 27, false))));
    }

    private static List<String> statements(Plan plan) {
        return Stream.concat(
                        plan.allTargets().stream().map(target -> target.subject() + " " + target.text()),
                        plan.allAchievements().stream().map(result -> result.subject() + " " + result.text()))
                .toList();
    }

    private static List<String> headings(Plan plan) {
        return Stream.concat(
                        plan.allChapters().stream().map(Chapter::title),
                        plan.allTasks().stream().map(Task::title))
                .toList();
    }
}
