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
        result.plan().chapters().forEach(c -> check(c, whole, text));
        result.plan().tasks().forEach(t -> check(t, whole, text));
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

    private static void check(Chapter chapter, Span parent, String text) {
        Span span = within(chapter.place(), parent);
        holds(chapter.title(), span, text);
        chapter.chapters().forEach(c -> check(c, span, text));
        chapter.tasks().forEach(t -> check(t, span, text));
        chapter.targets().forEach(t -> holds(t.text(), within(t.place(), span), text));
        chapter.achievements().forEach(a -> holds(a.text(), within(a.place(), span), text));
        chapter.milestones().forEach(m -> check(m, span, text));
    }

    private static void check(Task task, Span parent, String text) {
        Span span = within(task.place(), parent);
        holds(task.title(), span, text);
        task.subtasks().forEach(t -> check(t, span, text));
        task.milestones().forEach(m -> check(m, span, text));
        // a row of a table that names the task is elsewhere
        Span whole = new Span(0, text.length());
        task.targets().forEach(t -> holds(t.text(), within(t.place(), whole), text));
        task.achievements().forEach(a -> holds(a.text(), within(a.place(), whole), text));
        task.responsibleUnits().forEach(u -> holds(u.name(), within(u.place(), whole), text));
        task.responsiblePersons().forEach(p -> {
            Span person = within(p.place(), whole);
            p.name().ifPresent(name -> holds(name, person, text));
            p.post().ifPresent(post -> holds(post, person, text));
        });
        task.deadline().ifPresent(d -> holds(d.text(), within(d.place(), whole), text));
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
