package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.documents.internal.numbering.ListCounters;
import io.github.guihua.documents.internal.numbering.ListLevel;
import io.github.guihua.documents.internal.numbering.NumberFormats;
import io.github.guihua.documents.internal.numbering.NumberLabel;
import io.github.guihua.documents.internal.numbering.NumberedList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a document, and which list and level a paragraph has. */
final class Lists {

    private static final int LEVELS = 9;
    private static final int MOST_LINKS = 5;

    private static final LinkedLevel NO_LEVEL =
            new LinkedLevel(new ListLevel(0, NumberFormats.DECIMAL, "", false, false, ListLevel.AFTER_ANY), null);

    private final Styles styles;
    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Map<Integer, LinkedList> known = new HashMap<>();

    private Lists(Styles styles) {
        this.styles = styles;
    }

    /** A level, and the style whose paragraphs have it, null if none. */
    private record LinkedLevel(ListLevel level, @Nullable String style) {}

    /** What lists share (w:abstractNum); a definition may only be a link to a style that has a list. */
    private record Definition(
            Map<Integer, LinkedLevel> levels, @Nullable String link) {}

    /** A list that paragraphs name (w:num). */
    private record Instance(int definition, Map<Integer, LinkedLevel> levels, Map<Integer, Integer> startsAnew) {}

    /** A list with its levels, and the level of each linked style. */
    private record LinkedList(NumberedList list, Map<String, Integer> levelOfStyle) {}

    /** Reads the part of lists; null for a document without. */
    static Lists read(@Nullable Xml xml, Styles styles) throws IOException {
        Lists lists = new Lists(styles);
        while (xml != null && xml.next()) {
            if (xml.starts("abstractNum")) {
                lists.definitions.putIfAbsent(xml.number("abstractNumId", -1), definition(xml));
            } else if (xml.starts("num")) {
                lists.instances.putIfAbsent(xml.number("numId", -1), instance(xml));
            }
        }
        return lists;
    }

    private static Definition definition(Xml xml) throws IOException {
        Map<Integer, LinkedLevel> levels = new HashMap<>();
        String link = null;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.starts("lvl")) {
                levels.put(xml.number("ilvl", -1), level(xml));
            } else if (xml.starts("numStyleLink")) {
                link = xml.attribute("val");
            }
        }
        return new Definition(levels, link);
    }

    private static Instance instance(Xml xml) throws IOException {
        int definition = -1;
        Map<Integer, LinkedLevel> levels = new HashMap<>();
        Map<Integer, Integer> startsAnew = new HashMap<>();
        int overridden = -1;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNumId" -> definition = xml.number("val", -1);
                case "lvlOverride" -> overridden = xml.number("ilvl", -1);
                case "startOverride" -> startsAnew.put(overridden, xml.number("val", 0));
                case "lvl" -> levels.put(xml.number("ilvl", overridden), level(xml));
                default -> {}
            }
        }
        return new Instance(definition, levels, startsAnew);
    }

    private static LinkedLevel level(Xml xml) throws IOException {
        LevelReader reader = new LevelReader();
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.isStart()) {
                reader.read(xml);
            }
        }
        return new LinkedLevel(reader.level(), reader.style());
    }

    /**
     * Counts a paragraph if it has a list, and returns its number.
     *
     * @param properties the paragraph's own properties
     * @param counters the counts of the story that it is in
     */
    NumberLabel next(ParagraphProperties properties, ListCounters counters) {
        List<Styles.Style> chain = styles.chain(properties.style());
        Integer id = properties.list();
        for (int i = 0; id == null && i < chain.size(); i++) {
            id = chain.get(i).properties().list();
        }
        LinkedList linked = id == null || id == 0 ? null : list(id);
        if (linked == null) {
            return NumberLabel.NONE;
        }
        int level = Math.max(0, Math.min(LEVELS - 1, level(properties, chain, linked)));
        return counters.next(linked.list(), level);
    }

    /** Its own level, that which the list links to its style, that of its style, or the outermost. */
    private static int level(ParagraphProperties properties, List<Styles.Style> chain, LinkedList linked) {
        if (properties.listLevel() != null) {
            return properties.listLevel();
        }
        for (Styles.Style style : chain) {
            Integer level = linked.levelOfStyle().get(style.id());
            if (level != null) {
                return level;
            }
        }
        for (Styles.Style style : chain) {
            if (style.properties().listLevel() != null) {
                return style.properties().listLevel();
            }
        }
        return 0;
    }

    private @Nullable LinkedList list(int id) {
        LinkedList list = known.get(id);
        Instance instance = instances.get(id);
        if (list == null && instance != null) {
            list = resolved(id, instance);
            known.put(id, list);
        }
        return list;
    }

    private LinkedList resolved(int id, Instance instance) {
        int key = target(instance.definition());
        Definition definition = definitions.get(key);
        List<ListLevel> levels = new ArrayList<>();
        Map<String, Integer> levelOfStyle = new HashMap<>();
        for (int i = 0; i < LEVELS; i++) {
            LinkedLevel shared =
                    definition == null ? NO_LEVEL : definition.levels().getOrDefault(i, NO_LEVEL);
            LinkedLevel level = instance.levels().getOrDefault(i, shared);
            levels.add(level.level());
            if (level.style() != null) {
                levelOfStyle.putIfAbsent(level.style(), i);
            }
        }
        return new LinkedList(
                new NumberedList(Integer.toString(id), Integer.toString(key), levels, instance.startsAnew()),
                levelOfStyle);
    }

    /** Returns the definition that a definition leads to: one with levels, or itself if its links lead nowhere. */
    private int target(int key) {
        int target = key;
        for (int i = 0; i < MOST_LINKS; i++) {
            Definition definition = definitions.get(target);
            if (definition == null || definition.link() == null) {
                return target;
            }
            Integer list = styles.listOf(definition.link());
            Instance instance = list == null ? null : instances.get(list);
            if (instance == null) {
                return target;
            }
            target = instance.definition();
        }
        return target;
    }
}
