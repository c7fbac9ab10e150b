package io.github.guihua.parser.internal.reading.unit;

/**
 * A range {@code [from, to)} of a prose.
 *
 * @param from index of the first character
 * @param to index after the last character
 */
public record Range(int from, int to) {

    boolean isEmpty() {
        return from >= to;
    }

    int length() {
        return to - from;
    }
}
