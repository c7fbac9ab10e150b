package io.github.guihua.parser.internal.frame;

/** The kind of a paragraph by its form, before its place in the document is known. */
public enum ParagraphKind {
    /** A button, menu, breadcrumb or footer of the page. */
    CHROME,
    /** A line of the metadata table. */
    METADATA,
    /** A date, or a bracket that says when the document was adopted. */
    DATE,
    /** A document number (发文字号) alone. */
    DOCUMENT_NUMBER,
    /** The greeting of a speech: 各位代表： */
    SALUTATION,
    /** The recipients: 各区县人民政府，市政府各部门： */
    RECIPIENTS,
    /** A note such as （此件公开发布） */
    NOTE,
    /** The label of an attachment or a glossary: 附件：… */
    ATTACHMENT,
    /** The heading of a contents page: 目录 */
    CONTENTS,
    /** Where and when a speech was given: ——2026年1月26日在…会议上 */
    DATELINE,
    /** Opens with a number or a dash. */
    MARKED,
    /** A short line without a stop: it may be a title, a heading, a signature or a table cell. */
    SHORT,
    /** Running text. */
    TEXT
}
