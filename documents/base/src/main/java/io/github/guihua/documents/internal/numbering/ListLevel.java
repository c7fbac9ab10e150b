package io.github.guihua.documents.internal.numbering;

/**
 * A level of a list.
 *
 * @param start the first ordinal
 * @param format how ordinals are written
 * @param text what is shown: words with the number of a level in place of each %1 to %9
 * @param isLegal whether the numbers of all levels are shown in figures here
 * @param isSeparated whether a tab or blank follows the number
 * @param restartAfter the level, 1 for the outermost, whose items make this one begin again, as those above it do; 0 if
 *     none does; {@link #AFTER_ANY} if each outer level does
 */
public record ListLevel(
        int start, NumberFormat format, String text, boolean isLegal, boolean isSeparated, int restartAfter) {

    /** Restarts after an item of any outer level, as lists do if nothing else is said. */
    public static final int AFTER_ANY = -1;

    /** Whether an item of an outer level, 0 for the outermost, makes this level begin again. */
    boolean restartsAfter(int outer) {
        return restartAfter == AFTER_ANY || outer < restartAfter;
    }
}
