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
