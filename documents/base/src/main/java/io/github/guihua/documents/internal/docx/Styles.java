package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.archive.Xml;
import io.github.guihua.documents.internal.flow.HeadingNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a document, with what they take from the styles that they are based on. */
final class Styles {

    /** Longer chains of styles are damaged files: Word allows ten. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> byId = new HashMap<>();
    private @Nullable String ordinary;

    private Styles() {}

    /**
     * A style.
     *
     * @param id what paragraphs and runs call it by
     * @param name its name for people; Word writes built-in names in English
     * @param basedOn the style that it takes the rest from, null if none
     * @param properties what it says of paragraphs
     * @param isHidden whether it hides text, null if it says nothing
     */
    record Style(
            String id,
            String name,
            @Nullable String basedOn,
            ParagraphProperties properties,
            @Nullable Boolean isHidden) {}

    /** Reads the part of styles; null for a document without. */
    static Styles read(@Nullable Xml xml) throws IOException {
        Styles styles = new Styles();
        while (xml != null && xml.next()) {
            if (xml.starts("style")) {
                boolean isOrdinary = "paragraph".equals(xml.attribute("type"))
                        && List.of("1", "true", "on").contains(xml.attribute("default", "0"));
                Style style = style(xml);
                styles.byId.putIfAbsent(style.id(), style);
                if (isOrdinary) {
                    styles.ordinary = style.id();
                }
            }
        }
        return styles;
    }

    private static Style style(Xml xml) throws IOException {
        String id = xml.attribute("styleId", "");
        String name = "";
        String basedOn = null;
        ParagraphProperties properties = ParagraphProperties.NONE;
        Boolean hidden = null;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val", "");
                case "basedOn" -> basedOn = xml.attribute("val");
                case "pPr" -> properties = ParagraphProperties.read(xml, section -> section.skip());
                case "rPr" -> hidden = RunProperties.read(xml).isHidden();
                default -> xml.skip();
            }
        }
        return new Style(id, name, basedOn, properties, hidden);
    }

    /** Returns a paragraph's style and those that it is based on, nearest first; the ordinary style if it names none. */
    List<Style> chain(@Nullable String id) {
        List<Style> chain = new ArrayList<>();
        Style style = byId.get(id == null || !byId.containsKey(id) ? ordinary : id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = style.basedOn() == null ? null : byId.get(style.basedOn());
        }
        return chain;
    }

    /** Returns the number of the list of a style for lists, null if there is none. */
    @Nullable
    Integer listOf(String id) {
        Style style = byId.get(id);
        return style == null ? null : style.properties().list();
    }

    /** Whether a run is hidden, by its own properties, its style or its paragraph's style. */
    boolean hides(@Nullable String paragraphStyle, RunProperties run) {
        if (run.isHidden() != null) {
            return run.isHidden();
        }
        // the property toggles: two styles that hide together show
        boolean byRun = run.style() != null && byId.containsKey(run.style()) && hides(chain(run.style()));
        return byRun != hides(chain(paragraphStyle));
    }

    private static boolean hides(List<Style> chain) {
        for (Style style : chain) {
            if (style.isHidden() != null) {
                return style.isHidden();
            }
        }
        return false;
    }

    /** Returns the level of a paragraph as a heading: by its outline level, that of its style, or the style's name. */
    int headingLevel(ParagraphProperties properties) {
        List<Style> chain = chain(properties.style());
        Integer outline = properties.outline();
        for (int i = 0; outline == null && i < chain.size(); i++) {
            outline = chain.get(i).properties().outline();
        }
        if (outline != null) {
            return HeadingNames.ofOutline(outline);
        }
        for (Style style : chain) {
            int level = HeadingNames.level(style.name());
            if (level > 0) {
                return level;
            }
        }
        return 0;
    }
}
