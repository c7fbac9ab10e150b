package io.github.guihua.documents.internal.numbering;

/** How the ordinal of a list item is written. */
@FunctionalInterface
public interface NumberFormat {

    /** Writes an ordinal, which may be 0 or less; "" where nothing is shown. */
    String write(int ordinal);
}
