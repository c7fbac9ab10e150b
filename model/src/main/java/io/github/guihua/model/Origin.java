package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.constraint.NonBlank;
import io.github.guihua.model.internal.Values;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a passage is in the file from which its text was extracted, in the terms of the file's format: a page and a
 * box on it (PDF, OFD), a paragraph (Word, RTF), an element (HTML), a cell of a sheet (Excel).
 *
 * @param page the page, from 1
 * @param box the rectangle of the passage's first line on the page
 * @param paragraph the paragraph in the order of the file, from 1; those in tables are counted
 * @param path the element of the page as a CSS selector, such as {@code #zoom > p:nth-child(3)}
 * @param sheet the name of the sheet
 * @param cell the cell of the sheet, such as {@code B4}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Origin(
        Optional<@Positive Integer> page,
        Optional<@Valid Box> box,
        Optional<@Positive Integer> paragraph,
        Optional<@NonBlank String> path,
        Optional<@NonBlank String> sheet,
        Optional<@NonBlank String> cell) {

    /**
     * Takes null for empty.
     *
     * @param page the page, from 1
     * @param box the rectangle of the passage's first line on the page
     * @param paragraph the paragraph in the order of the file, from 1; those in tables are counted
     * @param path the element of the page as a CSS selector, such as {@code #zoom > p:nth-child(3)}
     * @param sheet the name of the sheet
     * @param cell the cell of the sheet, such as {@code B4}
     */
    public Origin {
        page = Values.optional(page);
        box = Values.optional(box);
        paragraph = Values.optional(paragraph);
        path = Values.optional(path);
        sheet = Values.optional(sheet);
        cell = Values.optional(cell);
    }

    /**
     * Returns the origin of a passage on a page.
     *
     * @param page the page, from 1
     * @param box the rectangle of the passage's first line, not null
     * @return the origin
     */
    public static Origin ofPage(int page, Box box) {
        return new Origin(
                Optional.of(page),
                Optional.of(box),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns the origin of a passage in a paragraph of a word processor.
     *
     * @param paragraph the paragraph in the order of the file, from 1
     * @return the origin
     */
    public static Origin ofParagraph(int paragraph) {
        return new Origin(
                Optional.empty(),
                Optional.empty(),
                Optional.of(paragraph),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns the origin of a passage in an element of a page of the web.
     *
     * @param path the element as a CSS selector, not null
     * @return the origin
     */
    public static Origin ofPath(String path) {
        return new Origin(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(path),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns the origin of a passage in a cell of a workbook.
     *
     * @param sheet the name of the sheet, not null
     * @param cell the cell, such as {@code B4}, not null
     * @return the origin
     */
    public static Origin ofCell(String sheet, String cell) {
        return new Origin(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(sheet),
                Optional.of(Objects.requireNonNull(cell, "cell")));
    }

    /**
     * Returns the origin of a passage in a cell of a list of values (CSV), which has no sheets.
     *
     * @param cell the cell, such as {@code B4}, not null
     * @return the origin
     */
    public static Origin ofCell(String cell) {
        return new Origin(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(cell));
    }

    /**
     * Returns the origin in one line, as rows and commands show it: {@code page 3 (72.0 90.5 451.2 16.0)} with the box's
     * x, y, width and height, {@code paragraph 12}, {@code #zoom > p:nth-child(3)}, {@code Sheet1!B4}.
     */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        page.ifPresent(n -> words.append("page ").append(n));
        box.ifPresent(b -> words.append(" (")
                .append(b.x())
                .append(' ')
                .append(b.y())
                .append(' ')
                .append(b.width())
                .append(' ')
                .append(b.height())
                .append(')'));
        paragraph.ifPresent(n ->
                words.append(words.isEmpty() ? "" : ", ").append("paragraph ").append(n));
        path.ifPresent(p -> words.append(words.isEmpty() ? "" : ", ").append(p));
        sheet.ifPresent(s -> words.append(words.isEmpty() ? "" : ", ").append(s));
        cell.ifPresent(c -> words.append(sheet.isPresent() ? "!" : "").append(c));
        return words.toString();
    }
}
