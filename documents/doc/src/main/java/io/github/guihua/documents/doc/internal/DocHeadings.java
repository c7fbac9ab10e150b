package io.github.guihua.documents.doc.internal;

import io.github.guihua.documents.internal.flow.HeadingNames;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Which paragraphs are headings, by their outline level or the name of their style. */
final class DocHeadings {

    private static final int MOST_PARENTS = 20;

    private final @Nullable StyleSheet styles;

    DocHeadings(@Nullable StyleSheet styles) {
        this.styles = styles;
    }

    /** Returns the level of a heading, 1 for the outermost; 0 for a paragraph of the body. */
    int level(Paragraph paragraph) {
        int outline = HeadingNames.ofOutline(paragraph.getLvl());
        if (outline > 0) {
            return outline;
        }
        int number = paragraph.getStyleIndex();
        for (int i = 0; styles != null && number >= 0 && number < styles.numStyles() && i < MOST_PARENTS; i++) {
            StyleDescription style = styles.getStyleDescription(number);
            if (style == null) {
                break;
            }
            int level = style.getName() == null ? 0 : HeadingNames.level(style.getName());
            if (level > 0) {
                return level;
            }
            number = style.getBaseStyle();
        }
        return 0;
    }
}
