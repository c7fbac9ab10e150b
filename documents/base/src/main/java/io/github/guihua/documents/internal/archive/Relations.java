package io.github.guihua.documents.internal.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relations of a part of an Office Open XML package (ECMA-376, part 2): which parts it uses, by id. */
public final class Relations {

    /** No relations. */
    static final Relations NONE = new Relations(Map.of());

    private final Map<String, Relation> byId;

    private Relations(Map<String, Relation> byId) {
        this.byId = byId;
    }

    /** The kind of a relation, the last word of its type, and the path of the part. */
    private record Relation(String kind, String path) {}

    static Relations read(Xml xml, String folder) throws IOException {
        Map<String, Relation> byId = new LinkedHashMap<>();
        while (xml.next()) {
            if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                String type = xml.attribute("Type", "");
                String target = xml.attribute("Target", "");
                byId.put(
                        xml.attribute("Id", ""),
                        new Relation(type.substring(type.lastIndexOf('/') + 1), path(folder, target)));
            }
        }
        return new Relations(byId);
    }

    private static String path(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Returns the path of the part with an id, null if there is none. */
    public @Nullable String path(String id) {
        Relation relation = byId.get(id);
        return relation == null ? null : relation.path();
    }

    /** Returns the path of the first part of a kind, such as {@code styles}, null if there is none. */
    public @Nullable String first(String kind) {
        for (Relation relation : byId.values()) {
            if (relation.kind().equals(kind)) {
                return relation.path();
            }
        }
        return null;
    }
}
