package io.github.guihua.parser.internal.frame;

/** What a paragraph looks like by itself, before its place in the document is known. */
enum ParagraphKind {
    /** A button, menu, breadcrumb or footer of the page. */
    CHROME,
    /** A line of the metadata table. */
    METADATA,
    /** A date alone. */
    DATE,
    /** 发文字号 alone. */
    DOCUMENT_NUMBER,
    /** 各位代表： */
    SALUTATION,
    /** 各区县人民政府，市政府各部门： */
    RECIPIENTS,
    /** （此件公开发布） */
    NOTE,
    /** 附件：… */
    ATTACHMENT,
    /** 目录 */
    CONTENTS,
    /** ——2026年1月26日在…会议上 */
    DATELINE,
    /** Opens with a number or a dash. */
    MARKED,
    /** Short, without a stop: may be a title, a heading, a signature, a cell. */
    SHORT,
    /** Running text. */
    TEXT
}
