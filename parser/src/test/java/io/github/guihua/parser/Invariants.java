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
import io.github.guihua.model.source.BlockType;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import java.util.List;

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
        checkTiling(text, result);
        Span whole = new Span(0, text.length());
        List<Span> tables = result.blocks().stream()
                .filter(block -> block.type() == BlockType.TABLE)
                .map(Block::span)
                .toList();
        result.plan().chapters().forEach(c -> check(c, whole, tables, text));
        result.plan().tasks().forEach(t -> check(t, whole, tables, text));
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertTrue(whole.contains(diagnostic.span().orElseThrow()), diagnostic.toString());
        }
        return result;
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

    private static void check(Chapter chapter, Span parent, List<Span> tables, String text) {
        Span span = within(chapter.place(), parent);
        holds(chapter.title(), span, text);
        chapter.chapters().forEach(c -> check(c, span, tables, text));
        chapter.tasks().forEach(t -> check(t, span, tables, text));
        chapter.targets().forEach(t -> holds(t.text(), within(t.place(), span), text));
        chapter.achievements().forEach(a -> holds(a.text(), within(a.place(), span), text));
        chapter.milestones().forEach(m -> check(m, span, text));
    }

    private static void check(Task task, Span parent, List<Span> tables, String text) {
        Span span = within(task.place(), parent);
        holds(task.title(), span, text);
        task.subtasks().forEach(t -> check(t, span, tables, text));
        task.milestones().forEach(m -> check(m, span, text));
        task.targets().forEach(t -> holds(t.text(), given(t.place(), span, tables), text));
        task.achievements().forEach(a -> holds(a.text(), given(a.place(), span, tables), text));
        task.responsibleUnits().forEach(u -> holds(u.name(), given(u.place(), span, tables), text));
        task.responsiblePersons().forEach(p -> {
            Span person = given(p.place(), span, tables);
            p.name().ifPresent(name -> holds(name, person, text));
            p.post().ifPresent(post -> holds(post, person, text));
        });
        task.deadline().ifPresent(d -> holds(d.text(), given(d.place(), span, tables), text));
    }

    private static void check(Milestone milestone, Span parent, String text) {
        Span span = within(milestone.place(), parent);
        holds(milestone.text(), span, text);
        holds(milestone.due().orElseThrow(), span, text);
    }

    /** The place of what a task has: in the task itself, or in a table, of which a row may name the task. */
    private static Span given(Place place, Span task, List<Span> tables) {
        Span span = place.span().orElseThrow();
        boolean there = task.contains(span) || tables.stream().anyMatch(table -> table.contains(span));
        assertTrue(there, span + " neither in " + task + " nor in a table");
        return span;
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
