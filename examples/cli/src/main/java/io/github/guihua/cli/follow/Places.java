package io.github.guihua.cli.follow;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.Place;
import java.util.Map;

/**
 * Tells where words are, as file and line.
 *
 * @param sources the texts of the documents by their names
 * @param shown what to call each document, by its name
 */
public record Places(Map<String, SourceText> sources, Map<String, String> shown) {

    /** Copies the maps. */
    public Places {
        sources = Map.copyOf(sources);
        shown = Map.copyOf(shown);
    }

    String of(String document, Place place) {
        String name = shown.getOrDefault(document, document);
        SourceText source = sources.get(document);
        return source == null
                ? name
                : place.span()
                        .map(span -> name + ":" + source.line(span.start()))
                        .orElse(name);
    }
}
