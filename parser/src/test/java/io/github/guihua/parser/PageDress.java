package io.github.guihua.parser;

import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dresses a clean text as a page: as sites, crawlers, printers and careless copies give it to people. */
final class PageDress {

    /** What is above the text, by the name of the site or crawler. */
    static final Map<String, String> HEADS = load("page-heads.txt");

    /** What is below it. */
    static final Map<String, String> FEET = load("page-feet.txt");

    /** Short documents of many kinds, which have less evidence in them than long ones. */
    static final Map<String, String> SHORT_DOCUMENTS = load("short-documents.txt");

    private static final String NAME = "=== ";
    private static final String INDENT = "　　";

    private PageDress() {}

    private static Map<String, String> load(String file) {
        Map<String, String> pieces = new LinkedHashMap<>();
        try (InputStream in = PageDress.class.getResourceAsStream(file)) {
            String name = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith(NAME)) {
                    name = line.substring(NAME.length());
                    pieces.put(name, "");
                } else if (!name.isEmpty()) {
                    pieces.merge(name, line + "\n", String::concat);
                }
            }
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page of a text, whose plan gives the page its title and date. */
    static String page(String head, String text, Plan plan, String foot) {
        String own = plan.title().orElse("临江市工作要点");
        // a text that begins with its recipients is that of a notice, whose title only the page has
        boolean issued = plan.metadata().noticeTitle().isEmpty()
                && plan.metadata().recipients().stream().anyMatch(name -> text.indexOf(name) < text.indexOf(own));
        String title = plan.metadata().noticeTitle().orElse(issued ? "关于印发《" + own + "》的通知" : own);
        String date = plan.metadata()
                .issuedOn()
                .or(() -> plan.metadata().publishedOn())
                .map(String::valueOf)
                .orElse(plan.period()
                        .map(period -> period.startYear() + "-03-05")
                        .orElse("2012-03-05"));
        return filled(HEADS.get(head), title, date) + text + "\n" + filled(FEET.get(foot), title, date);
    }

    private static String filled(String piece, String title, String date) {
        return piece.replace("{title}", title)
                .replace("{date}", date)
                .replace("{body}", "临江市人民政府办公室")
                .replace("{place}", "临江");
    }

    /**
     * Breaks each line at a width, as printers and mail do; tables keep their lines. A printed page indents each paragraph
     * by two characters (GB/T 9704).
     */
    static String wrapped(String text, int width, boolean printed) {
        return text.lines().map(line -> wrappedLine(line, width, printed)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String wrappedLine(String line, int width, boolean printed) {
        String words = line.strip();
        if (words.isEmpty() || words.indexOf('|') >= 0 || words.indexOf('\t') >= 0) {
            return line;
        }
        String all = printed ? INDENT + words : words;
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < all.length(); from += width) {
            pieces.add(all.substring(from, Math.min(all.length(), from + width)));
        }
        return String.join("\n", pieces);
    }

    /** Puts the whole text on one line, with a blank for each line end. */
    static String oneLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ", "", "\n"));
    }

    /**
     * Returns all that a plan says, without blanks, apart from the metadata that the head of a page may add: also the
     * title, and with it the kind and the years, where the clean text is not {@code titled}.
     */
    static List<String> contents(Plan plan, boolean titled) {
        List<String> all = new ArrayList<>();
        if (titled) {
            add(all, plan.title(), plan.kind(), plan.period());
        }
        plan.preamble().map(Passage::text).ifPresent(words -> add(all, words));
        addNodes(plan.children(), all);
        plan.closing().map(Passage::text).ifPresent(words -> add(all, words));
        plan.allTargets().forEach(target -> add(all, target.subject(), target.text(), target.due(), target.modality()));
        plan.allAchievements().forEach(result -> add(all, result.subject(), result.text(), result.due()));
        plan.allMilestones().forEach(milestone -> add(all, milestone.text(), milestone.due()));
        plan.indicators().forEach(indicator -> {
            add(all, indicator.name(), indicator.unit(), indicator.nature());
            indicator.values().forEach(value -> add(all, value.column(), value.text()));
        });
        plan.citations().forEach(citation -> add(all, citation.title(), citation.documentNumber()));
        return all;
    }

    private static void addNodes(List<OutlineNode> nodes, List<String> all) {
        for (OutlineNode node : nodes) {
            add(all, node.getClass().getSimpleName(), node.id(), node.numbering(), node.title(), node.text());
            if (node instanceof Task task) {
                task.responsibleUnits().forEach(unit -> add(all, unit.role(), unit.fullName()));
                task.responsiblePersons().forEach(person -> add(all, person.role(), person.postAndName()));
                task.deadline().ifPresent(deadline -> add(all, deadline.text()));
            }
            addNodes(node.children(), all);
        }
    }

    private static void add(List<String> all, Object... values) {
        String words = List.of(values).toString();
        all.add(words.replaceAll("[\\s\\u3000\\u00a0]+", ""));
    }
}
