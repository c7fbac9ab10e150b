package io.github.guihua.documents.internal.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The fields that sites of governments write into the head of a page (GB/T 38240 and the rules for these sites). */
final class MetaFields {

    private static final Map<String, String> KEYS = keys();

    /** A field. */
    record Field(String name, String key, String value) {}

    private MetaFields() {}

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : ResourceLines.of("meta-fields.txt")) {
            int tab = line.indexOf('\t');
            keys.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return keys;
    }

    /** Returns the fields of a page that have a value, by their names, in the order in which texts have them. */
    static Map<String, Field> of(Document document) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element meta : document.getElementsByTag("meta")) {
            String name = meta.attr("name");
            if (name.length() <= 40) {
                for (String known : KEYS.keySet()) {
                    if (known.equalsIgnoreCase(name)) {
                        values.putIfAbsent(known, plain(meta.attr("content")));
                    }
                }
            }
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        KEYS.forEach((name, key) -> {
            String value = values.getOrDefault(name, "");
            if (!value.isEmpty()) {
                fields.put(name, new Field(name, key, value));
            }
        });
        return fields;
    }

    private static String plain(String value) {
        Line line = new Line();
        for (int i = 0; i < value.length(); i++) {
            line.append(value.charAt(i));
        }
        return line.take();
    }
}
