package io.github.guihua.model;

/** What a block of a source text is. The blocks of a text tile it. */
public enum BlockType {
    /** What belongs to the page and not to the document: breadcrumbs, buttons, site links. */
    CHROME("网页内容"),

    /** Keys and values about the document: 索引号, 发布机构, 成文日期. */
    METADATA("文件信息"),

    /** The notice that issues the plan. */
    NOTICE("印发通知"),

    /** The plan's own title. */
    TITLE("标题"),

    /** A table of contents. */
    CONTENTS("目录"),

    /** What stands between the title and the first chapter. */
    PREFACE("前言"),

    /** A heading of the outline. */
    HEADING("小标题"),

    /** A paragraph of running text. */
    PARAGRAPH("段落"),

    /** A table. */
    TABLE("表格"),

    /** A clause of responsible units on a line of its own. */
    UNITS("责任单位"),

    /** Who signs, and the date. */
    SIGNATURE("落款"),

    /** An attachment or the list of attachments. */
    ATTACHMENT("附件"),

    /** A note to a table, a footnote, an editor's remark. */
    NOTE("注释");

    private final String label;

    BlockType(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
