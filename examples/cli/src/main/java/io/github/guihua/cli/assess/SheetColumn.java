package io.github.guihua.cli.assess;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a sheet of targets. A sheet that was filled in is read by their heads, in any order. */
public enum SheetColumn {
    /** The headings above the target. */
    HEADING("章节/任务", 30),

    /** What is measured. */
    SUBJECT("指标", 24),

    /** The words of the number. */
    TARGET("目标", 16),

    /** The words of the time with its last day. */
    DUE("完成时限", 16),

    /** The unit of numbers of the row that have none. */
    UNIT("单位", 10),

    /** The measured value. */
    ACTUAL("实际值", 12, "填数字，可带单位；不带单位的按“单位”列计。没有测算的留空。"),

    /** The state before a growth. */
    BASELINE("上期值", 12, "增长、下降类目标：填了上期值，实际值就按总量比较；留空则实际值填增幅。"),

    /** The years since that state. */
    YEARS("年数", 8, "上期到本期的年数，年均类目标要填。"),

    /** How near counts as about. */
    TOLERANCE("容差", 10, "“左右”类目标允许的误差，与实际值同单位。"),

    /** Which side of the number is better. */
    BETTER("好坏方向", 13, "目标数字的哪一边更好；留空则按目标用语判断。"),

    /** What users like to note. */
    NOTE("备注", 16, true, ""),

    /** The file and the line. */
    ORIGIN("出处", 20),

    /** The pointer to the target, by which a row is found again. It is last, because it tells people nothing. */
    PATH("路径", 34);

    private final String head;
    private final int width;
    private final boolean filledIn;
    private final String advice;

    SheetColumn(String head, int width) {
        this(head, width, false, "");
    }

    SheetColumn(String head, int width, String advice) {
        this(head, width, true, advice);
    }

    SheetColumn(String head, int width, boolean filledIn, String advice) {
        this.head = head;
        this.width = width;
        this.filledIn = filledIn;
        this.advice = advice;
    }

    /** Returns the head of the column. */
    public String head() {
        return head;
    }

    /** Returns its width in a workbook, in digits; a Chinese character has two. */
    int width() {
        return width;
    }

    /** Whether users write in it. */
    boolean isFilledIn() {
        return filledIn;
    }

    /** Returns what to write in it, empty if nothing is to be said. */
    String advice() {
        return advice;
    }

    static List<String> heads() {
        return Stream.of(values()).map(SheetColumn::head).toList();
    }
}
