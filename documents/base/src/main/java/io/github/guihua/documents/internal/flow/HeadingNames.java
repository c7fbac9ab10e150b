package io.github.guihua.documents.internal.flow;

import java.util.List;
import java.util.Locale;

/**
 * The levels of headings, from the names of the styles that word processors have themselves, in English and Chinese, and
 * from outline levels.
 */
public final class HeadingNames {

    private static final int LEVELS = 9;

    private static final List<String> NAMES = List.of("heading", "标题");

    private HeadingNames() {}

    /**
     * Returns the level of the headings of a style, 1 for the outermost; 0 if its name does not tell one. Names are "heading
     * 1" or "标题 1"; other names of the same style may follow after a comma.
     */
    public static int level(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        for (String heading : NAMES) {
            if (plain.startsWith(heading)) {
                String rest = plain.substring(heading.length()).stripLeading();
                boolean isLevel = !rest.isEmpty() && (rest.length() == 1 || !Character.isLetterOrDigit(rest.charAt(1)));
                return isLevel ? ofOutline(rest.charAt(0) - '1') : 0;
            }
        }
        return 0;
    }

    /** Returns the level of the headings with an outline level, which counts from 0; 0 for that of text. */
    public static int ofOutline(int outline) {
        return outline >= 0 && outline < LEVELS ? outline + 1 : 0;
    }
}
