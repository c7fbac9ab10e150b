package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Plan;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures how many dressed pages have exactly the plan of their text, by the kind of dress. Takes minutes, so it runs only
 * when asked for, with the number of pages of each kind, and the folders of their texts:
 * {@code mvn -pl parser -am test -Dtest=DressedPagesShareTest -Dsurefire.failIfNoSpecifiedTests=false -Dguihua.dressed=5000
 * -Dguihua.dressed.texts=../seeds}.
 */
@EnabledIfSystemProperty(named = "guihua.dressed", matches = "\\d+")
class DressedPagesShareTest {

    private static final PlanParser PARSER = PlanParser.create();
    private static final int PAGES = Integer.getInteger("guihua.dressed", 0);
    private static final long SEED = Long.getLong("guihua.dressed.seed", System.nanoTime());
    private static final int NARROWEST = 24;
    private static final int WIDTHS = 23;

    private record Clean(String text, Plan plan) {

        boolean isEqual(Plan page) {
            boolean titled = plan.title().isPresent();
            return PageDress.contents(plan, titled).equals(PageDress.contents(page, titled));
        }
    }

    private final Random random = new Random(SEED);
    private final List<Clean> texts =
            DressedPages.texts(System.getProperty("guihua.dressed.texts", "../seeds")).stream()
                    .map(text -> new Clean(text, PARSER.parse(text).plan()))
                    .toList();

    @Test
    void headsAndFeet() {
        hold("heads and feet", 0.99, (clean, name) -> {
            String head = any(PageDress.HEADS);
            String foot = any(PageDress.FEET);
            name.append(head).append(", ").append(foot);
            return PageDress.page(head, clean.text(), clean.plan(), foot);
        });
    }

    @Test
    void printedPages() {
        hold("printed pages", 0.99, (clean, name) -> PageDress.wrapped(clean.text(), width(name), true));
    }

    /** Where a full line ends with a stop, nothing on such a page tells whether the paragraph ends too. */
    @Test
    void linesBrokenWithoutIndents() {
        hold(
                "lines broken without indents",
                0.87,
                (clean, name) -> PageDress.wrapped(clean.text(), width(name), false));
    }

    /** A text in one line looks the same whether a line end was between its paragraphs or inside one. */
    @Test
    void textsInOneLine() {
        hold("texts in one line", 0.97, (clean, name) -> {
            String head = any(PageDress.HEADS);
            name.append(head);
            return PageDress.oneLine(PageDress.page(head, clean.text(), clean.plan(), "nothing"));
        });
    }

    private int width(StringBuilder name) {
        int width = NARROWEST + random.nextInt(WIDTHS);
        name.append(width);
        return width;
    }

    private String any(Map<String, String> pieces) {
        return List.copyOf(pieces.keySet()).get(random.nextInt(pieces.size()));
    }

    private void hold(String kind, double least, BiFunction<Clean, StringBuilder, String> dress) {
        int equal = 0;
        Map<String, Integer> others = new TreeMap<>();
        for (int i = 0; i < PAGES; i++) {
            Clean clean = texts.get(random.nextInt(texts.size()));
            StringBuilder name = new StringBuilder();
            String page = dress.apply(clean, name);
            if (clean.isEqual(PARSER.parse(page).plan())) {
                equal++;
            } else {
                others.merge(clean.plan().title().orElse("(no title)") + ", " + name, 1, Integer::sum);
            }
        }
        double share = 1.0 * equal / PAGES;
        System.out.printf("%s: %d of %d equal (%.2f %%), seed %d%n", kind, equal, PAGES, 100 * share, SEED);
        others.forEach((page, count) -> System.out.println("    " + count + " " + page));
        assertTrue(share >= least, kind);
    }
}
