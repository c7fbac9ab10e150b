package io.github.guihua.documents.internal.rtf;

import io.github.guihua.documents.internal.flow.Story;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The state of a group. A group inside begins with a copy; its end brings the state outside back. */
final class RtfGroup implements Cloneable {

    /** What the group holds. */
    enum Content {
        /** Words of a story. */
        WORDS,
        /** The table of fonts, or a font. */
        FONTS,
        /** The table of styles, or a style. */
        STYLES,
        /** Parts of a drawing, of which only text boxes have words. */
        DRAWING,
        /** The definition of a row of a nested table. */
        ROW,
        /** The same in two ways: only the group of the second is read. */
        TWICE,
        /** The number of a list item. */
        LABEL,
        /** Nothing that is shown. */
        SKIPPED
    }

    /** What happens at the end of the group. */
    @FunctionalInterface
    interface End {
        void run() throws IOException;
    }

    Content content = Content.WORDS;
    Story story;

    /** What is read of the second of two ways. */
    Content onceContent = Content.WORDS;

    /** The mark of the note that the group is in. */
    @Nullable
    String mark;

    @Nullable
    End end;

    /** Whether the next word names a destination that a program may leave out if it does not know it. */
    boolean optional;

    /** How many characters after a Unicode character are for programs that do not read it. */
    int fallback = 1;

    int font = -1;

    /** The font of Chinese and other wide characters, -1 if none is named. */
    int wideFont = -1;

    /** Whether the words that follow are wide characters. */
    boolean wide;

    boolean hidden;

    /** Whether characters are small and above the line, as a power is. */
    boolean raised;

    boolean deleted;
    boolean inTable;

    /** The number of tables around the paragraph, if it is in one. */
    int depth = 1;

    int style;

    /** The outline level of the paragraph itself, from 0; -1 if it has none. */
    int level = -1;

    RtfGroup(Story story) {
        this.story = story;
    }

    /** Returns the state with which a group inside begins. */
    RtfGroup inner() {
        try {
            RtfGroup inner = (RtfGroup) clone();
            inner.end = null;
            inner.optional = false;
            return inner;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether words are shown. */
    boolean shows() {
        return (content == Content.WORDS || content == Content.LABEL) && !hidden && !deleted;
    }

    /** The number of tables around the paragraph. */
    int tables() {
        return inTable ? Math.max(1, depth) : 0;
    }

    /** Takes the properties of a plain paragraph. */
    void plainParagraph() {
        inTable = false;
        depth = 1;
        style = 0;
        level = -1;
    }

    /** Takes the properties of plain characters. */
    void plainCharacters(int font) {
        this.font = font;
        wideFont = -1;
        wide = false;
        hidden = false;
        raised = false;
        deleted = false;
    }
}
