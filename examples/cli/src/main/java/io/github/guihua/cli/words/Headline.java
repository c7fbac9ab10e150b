package io.github.guihua.cli.words;

import io.github.guihua.model.Numbering;
import java.util.Optional;

/** The text for a node in a tree: its number with its title, or with the first words of its text if it has no title. */
public final class Headline {

    private static final int LENGTH = 30;

    private Headline() {}

    /** Returns the text for a node with a number. */
    public static String of(Optional<Numbering> numbering, String title, String text) {
        String number = numbering.map(Numbering::text).orElse("");
        // 一、 and (1) end in a sign that separates them from the title; 第一章 does not
        boolean open = !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return number + (open ? " " : "") + of(title, text);
    }

    /** Returns the text for a node without its number. */
    public static String of(String title, String text) {
        if (!title.isEmpty()) {
            return title;
        }
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
