package io.github.guihua.model.source;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** What a block of a source text is. The blocks of a text tile it. */
public enum BlockType {
    /** What belongs to the page and not to the document: breadcrumbs, buttons, site links. */
    CHROME,

    /** Keys and values about the document: 索引号, 发布机构, 成文日期. */
    METADATA,

    /** The notice that issues the plan. */
    NOTICE,

    /** The plan's own title. */
    TITLE,

    /** A table of contents. */
    CONTENTS,

    /** What is between the title and the first chapter. */
    PREFACE,

    /** A heading of the outline. */
    HEADING,

    /** A paragraph of running text. */
    PARAGRAPH,

    /** A table. */
    TABLE,

    /** A clause of responsible units on a line of its own. */
    UNITS,

    /** Who signs, and the date. */
    SIGNATURE,

    /** An attachment or the list of attachments. */
    ATTACHMENT,

    /** A note to a table, a footnote, an editor's remark. */
    NOTE;

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the term
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
