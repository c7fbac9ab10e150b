package io.github.guihua.model.follow;

import io.github.guihua.model.Place;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document says about a promise. Immutable.
 *
 * @param document the name of the document
 * @param words the words: subject and number of a figure, or the sentence about a milestone
 * @param place the place of the words, or of the part of the document that has them
 * @param figure the figure, empty for words about a milestone
 */
public record Telling(String document, String words, Place place, Optional<Figure> figure) {

    /**
     * Checks that nothing is missing.
     *
     * @param document the name of the document
     * @param words the words
     * @param place the place of the words
     * @param figure the figure, empty for words about a milestone
     * @throws NullPointerException when an argument is null
     */
    public Telling {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(figure, "figure");
    }

    static Telling of(Figure figure) {
        return new Telling(
                figure.document(),
                figure.statement().subject() + figure.statement().text(),
                figure.statement().place(),
                Optional.of(figure));
    }
}
