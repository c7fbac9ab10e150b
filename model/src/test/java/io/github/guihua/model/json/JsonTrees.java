package io.github.guihua.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at JSON without the codec under test. */
final class JsonTrees {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private JsonTrees() {}

    /** The JSON without its nulls, with the properties of each object in alphabetical order. */
    static String sorted(String json) {
        return String.valueOf(plain(PLAIN.readTree(json)));
    }

    static void eachNode(String json, Consumer<JsonNode> look) {
        eachNode(PLAIN.readTree(json), look);
    }

    private static void eachNode(JsonNode node, Consumer<JsonNode> look) {
        look.accept(node);
        node.forEach(below -> eachNode(below, look));
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> object = new TreeMap<>();
            node.properties().forEach(property -> {
                if (!property.getValue().isNull()) {
                    object.put(property.getKey(), plain(property.getValue()));
                }
            });
            return object;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(below -> list.add(plain(below)));
            return list;
        }
        return node.toString();
    }
}
