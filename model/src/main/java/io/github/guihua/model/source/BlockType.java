package io.github.guihua.model.source;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** The type of a block of a source text. */
public enum BlockType {
    /** Parts of the web page that are not part of the document: breadcrumbs, buttons, site links. */
    CHROME,

    /** Keys and values about the document: 索引号, 发布机构, 成文日期. */
    METADATA,

    /** The notice that issues the plan. */
    NOTICE,

    /** The title of the plan. */
    TITLE,

    /** A table of contents. */
    CONTENTS,

    /** The text between the title and the first chapter. */
    PREFACE,

    /** A heading of the outline. */
    HEADING,

    /** A paragraph of running text. */
    PARAGRAPH,

    /** A table. */
    TABLE,

    /** A clause of responsible units on a separate line. */
    UNITS,

    /** The signature: the signing bodies and the date. */
    SIGNATURE,

    /** An attachment or the list of attachments. */
    ATTACHMENT,

    /** A note to a table, a footnote, an editor's remark. */
    NOTE;

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the name
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
