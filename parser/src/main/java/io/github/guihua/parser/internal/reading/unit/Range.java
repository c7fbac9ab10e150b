package io.github.guihua.parser.internal.reading.unit;

/** A range {@code [from, to)} of a prose. */
record Range(int from, int to) {

    boolean isEmpty() {
        return from >= to;
    }

    int length() {
        return to - from;
    }
}
