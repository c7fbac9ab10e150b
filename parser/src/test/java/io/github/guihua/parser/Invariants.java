package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Place;
import io.github.guihua.model.Task;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.source.Block;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Table;
import io.github.guihua.model.source.TableRow;
import java.util.List;
import java.util.function.Supplier;

/** What holds for the parse of every text: blocks tile it, and what has a place is there. */
public final class Invariants {

    private Invariants() {}

    /**
     * Parses a text and checks the result.
     *
     * @return the result
     */
    public static ParseResult check(PlanParser parser, String text) {
        ParseResult result = parser.parse(text);
        check(result, text);
        return result;
    }

    /** Checks the result of a text. */
    static void check(ParseResult result, String text) {
        checkTiling(text, result);
        Span whole = new Span(0, text.length());
        result.plan().chapters().forEach(c -> check(c, whole, text, result.tables()));
        result.plan().tasks().forEach(t -> check(t, whole, text, result.tables()));
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertTrue(whole.contains(diagnostic.span().orElseThrow()), diagnostic.toString());
        }
    }

    /** As {@link #check}; also the JSON reads back as an equal result, and a second parse is the same. */
    public static void checkAll(PlanParser parser, String text) {
        ParseResult result = check(parser, text);
        String json = PlanJson.toJson(result);
        ParseResult back = PlanJson.fromJson(json);
        assertEquals(result, back);
        assertEquals(json, PlanJson.toJson(back));
        assertEquals(json, PlanJson.toJson(parser.parse(text)));
    }

    /** Every character that is not blank lies in exactly one block. */
    private static void checkTiling(String text, ParseResult result) {
        int[] covered = new int[text.length()];
        for (Block block : result.blocks()) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                covered[i]++;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            boolean blank = Folding.fold(text.charAt(i)) == ' ';
            if (blank ? covered[i] > 1 : covered[i] != 1) {
                fail("character " + i + " in " + covered[i] + " blocks");
            }
        }
    }

    private static void check(Chapter chapter, Span parent, String text, List<Table> tables) {
        Span span = within(chapter.place(), parent);
        holds(chapter.title(), span, text);
        chapter.chapters().forEach(c -> check(c, span, text, tables));
        chapter.tasks().forEach(t -> check(t, span, text, tables));
        chapter.targets().forEach(t -> holds(t.text(), within(t.place(), span), text));
        chapter.achievements().forEach(a -> holds(a.text(), within(a.place(), span), text));
        chapter.milestones().forEach(m -> check(m, span, text));
    }

    private static void check(Task task, Span parent, String text, List<Table> tables) {
        Span span = within(task.place(), parent);
        holds(task.title(), span, text);
        task.subtasks().forEach(t -> check(t, span, text, tables));
        task.milestones().forEach(m -> check(m, span, text));
        Supplier<List<Span>> cells = () -> cellsNaming(task, text, tables);
        task.targets().forEach(t -> holds(t.text(), withinOrNaming(t.place(), span, cells), text));
        task.achievements().forEach(a -> holds(a.text(), withinOrNaming(a.place(), span, cells), text));
        // a clause after the last of several siblings is of all of them
        Supplier<List<Span>> rows = () -> tablesNaming(task, text, tables);
        task.responsibleUnits().forEach(u -> holds(u.name(), withinOrNaming(u.place(), parent, rows), text));
        task.responsiblePersons().forEach(p -> {
            Span person = withinOrNaming(p.place(), parent, rows);
            p.name().ifPresent(name -> holds(name, person, text));
            p.post().ifPresent(post -> holds(post, person, text));
        });
        task.deadline().ifPresent(d -> holds(d.text(), withinOrNaming(d.place(), parent, rows), text));
    }

    /** The cells of all rows that name a task of the outline: what they state is the task's. */
    private static List<Span> cellsNaming(Task task, String text, List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> names(row, task, text))
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.place().span().stream())
                .toList();
    }

    /** The tables with such rows: a cell for who answers, or until when, may be merged with those of other rows. */
    private static List<Span> tablesNaming(Task task, String text, List<Table> tables) {
        return tables.stream()
                .filter(table -> table.rows().stream().anyMatch(row -> names(row, task, text)))
                .flatMap(table -> table.place().span().stream())
                .toList();
    }

    /** Whether a cell of a row is the title of a task or its first words, a number of the row's own apart. */
    private static boolean names(TableRow row, Task task, String text) {
        String title = name(task.title());
        Span span = task.place().span().orElseThrow();
        String own = squeeze(text.substring(span.start(), span.end()));
        String number = task.numbering().map(n -> squeeze(n.text())).orElse("");
        return row.cells().stream()
                .map(cell -> name(cell.text()))
                .filter(words -> !words.isEmpty())
                .anyMatch(words -> !title.isEmpty() && words.endsWith(title) || own.startsWith(number + words));
    }

    /** Words without blanks and without the mark after them. */
    private static String name(String words) {
        return squeeze(words).replaceFirst("[。.;:,]$", "");
    }

    private static Span withinOrNaming(Place place, Span parent, Supplier<List<Span>> naming) {
        Span span = place.span().orElseThrow();
        assertTrue(
                parent.contains(span) || naming.get().stream().anyMatch(there -> there.contains(span)),
                () -> span + " outside " + parent + " and the rows that name it");
        return span;
    }

    private static void check(Milestone milestone, Span parent, String text) {
        Span span = within(milestone.place(), parent);
        holds(milestone.text(), span, text);
        holds(milestone.due().orElseThrow(), span, text);
    }

    private static Span within(Place place, Span parent) {
        Span span = place.span().orElseThrow();
        assertTrue(parent.contains(span), span + " outside " + parent);
        return span;
    }

    private static void holds(String words, Span span, String text) {
        String there = squeeze(text.substring(span.start(), span.end()));
        String here = squeeze(words);
        boolean holds = there.contains(here) || there.indexOf('│') >= 0 && isInOrder(here, there);
        assertTrue(holds, () -> "「" + words + "」 is not in 「" + there + "」");
    }

    /** Of a cell of several lines between drawn bars: other cells' lines are between its own. */
    private static boolean isInOrder(String words, String there) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            at = there.indexOf(words.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static String squeeze(String text) {
        return new String(Folding.fold(text)).replace(" ", "");
    }
}
