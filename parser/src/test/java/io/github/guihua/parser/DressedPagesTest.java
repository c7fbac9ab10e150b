package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final List<String> TEXTS = texts();

    private static List<String> texts() {
        try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(DressedPagesTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> seeds() {
        return Arbitraries.of(TEXTS);
    }

    private static Plan plan(String text) {
        return PARSER.parse(text).plan();
    }

    @Property(tries = 40)
    void whatIsAroundATextChangesNothingInIt(@ForAll("seeds") String text, @ForAll PageDress.Head head) {
        Plan clean = plan(text);
        Plan page = plan(head.around(clean.title().orElseThrow(), text));
        assertEquals(clean.title(), page.title());
        assertEquals(clean.kind(), page.kind());
        assertEquals(clean.period(), page.period());
        assertEquals(clean.children(), page.children());
    }

    /** All numbers and most headings are found again in lines broken at any usual width. */
    @Property(tries = 60)
    void brokenLinesAreJoined(
            @ForAll("seeds") String text, @ForAll @IntRange(min = 28, max = 46) int width, @ForAll boolean indented) {
        Plan clean = plan(text);
        Plan page = plan(PageDress.wrapped(text, width, indented));
        assertEquals(statements(clean), statements(page));
        assertTrue(likeness(headings(clean), headings(page)) >= 0.75, () -> "width " + width + " " + headings(page));
    }

    @Property(tries = 10)
    void aTextInOneLineIsCut(@ForAll("seeds") String text) {
        Plan clean = plan(text);
        Plan page = plan(PageDress.oneLine(text));
        assertEquals(statements(clean), statements(page));
        assertTrue(
                likeness(headings(clean), headings(page)) >= 0.75,
                () -> headings(page).toString());
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

    /** The share of the headings of both that both have. */
    private static double likeness(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>(other);
        long shared = one.stream().filter(rest::remove).count();
        return 2.0 * shared / (one.size() + other.size());
    }
}
