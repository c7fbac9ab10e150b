package io.github.guihua.parser.internal.frame;

import io.github.guihua.model.source.BlockType;

/** The part of a document to which a paragraph belongs. */
public enum PartType {
    /** A button, menu, breadcrumb or footer of the page. */
    CHROME(BlockType.CHROME),
    /** A line of the metadata table, the letterhead or the document number. */
    METADATA(BlockType.METADATA),
    /** The title of the notice that issues the plan, its recipients, and its other short lines. */
    NOTICE(BlockType.NOTICE),
    /** The running text of that notice. */
    NOTICE_TEXT(BlockType.NOTICE),
    /** The plan's own title. */
    TITLE(BlockType.TITLE),
    /** The dateline and author below the title. */
    SUBTITLE(BlockType.TITLE),
    /** The contents page. */
    CONTENTS(BlockType.CONTENTS),
    /** The greeting of a speech. */
    SALUTATION(BlockType.PREFACE),
    /** The plan's own text: every paragraph that belongs to no other part. */
    BODY(BlockType.PARAGRAPH),
    /** The signatories and the date. */
    SIGNATURE(BlockType.SIGNATURE),
    /** A note such as （此件公开发布） */
    NOTE(BlockType.NOTE),
    /** The attachments from their first label on. */
    ATTACHMENT(BlockType.ATTACHMENT);

    private final BlockType block;

    PartType(BlockType block) {
        this.block = block;
    }

    /** The type of its blocks; the outline divides the blocks of the body further. */
    public BlockType block() {
        return block;
    }
}
