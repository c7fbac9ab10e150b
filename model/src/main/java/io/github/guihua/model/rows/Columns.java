package io.github.guihua.model.rows;

import java.util.ArrayList;
import java.util.List;

/** The columns of the tables. */
final class Columns {

    static final List<Column> DOCUMENTS = partitioned(
            Column.of("document_id", ColumnType.TEXT, "the SHA-256 of its bytes, 64 hexadecimal digits"),
            Column.of("path", ColumnType.TEXT, "the path or the name of its source"),
            Column.optional("title", ColumnType.TEXT, "its own title, null when it has none"),
            Column.optional(
                    "start_year", ColumnType.INTEGER, "the first year that it covers, null when it is not known"),
            Column.optional("end_year", ColumnType.INTEGER, "the last year that it covers, null when it is not known"),
            Column.optional(
                    "horizon_year",
                    ColumnType.INTEGER,
                    "a later year that its title also names, null when it names none"),
            Column.optional(
                    "notice_title", ColumnType.TEXT, "the title of the notice that issues it, null when there is none"),
            Column.optional(
                    "issuers", ColumnType.TEXT, "the bodies that issue it, joined by 、, null when there are none"),
            Column.optional("document_number", ColumnType.TEXT, "its own number (发文字号), null when it has none"),
            Column.optional("index_number", ColumnType.TEXT, "its index number (索引号), null when it has none"),
            Column.optional(
                    "recipients",
                    ColumnType.TEXT,
                    "the bodies that it is addressed to, joined by 、, null when there are none"),
            Column.optional("issued_on", ColumnType.DATE, "the day it was issued on, null when it is not known"),
            Column.optional("published_on", ColumnType.DATE, "the day it was published on, null when it is not known"),
            Column.optional("preamble", ColumnType.TEXT, "the text before the first chapter, null when there is none"),
            Column.optional("closing", ColumnType.TEXT, "the text after the last chapter, null when there is none"),
            Column.optional(
                    "format",
                    ColumnType.TEXT,
                    "the format of the file from which its text was extracted, null when it is a text"),
            Column.of("charset", ColumnType.TEXT, "the charset with which its bytes were decoded"),
            Column.of("length", ColumnType.INTEGER, "its length in UTF-16 code units"),
            Column.of("chapters", ColumnType.INTEGER, "the number of its chapters at any depth"),
            Column.of("tasks", ColumnType.INTEGER, "the number of its tasks and subtasks"),
            Column.of("units", ColumnType.INTEGER, "the number of its responsible units"),
            Column.of("persons", ColumnType.INTEGER, "the number of its responsible persons"),
            Column.of("targets", ColumnType.INTEGER, "the number of its targets"),
            Column.of("achievements", ColumnType.INTEGER, "the number of its achievements"),
            Column.of("milestones", ColumnType.INTEGER, "the number of its milestones"),
            Column.of("indicators", ColumnType.INTEGER, "the number of its indicators"),
            Column.of("citations", ColumnType.INTEGER, "the number of its citations"),
            Column.of("diagnostics", ColumnType.INTEGER, "the number of its diagnostics"));

    static final List<Column> CHAPTERS = located(
            Column.of("id", ColumnType.TEXT, "its id"),
            Column.of("document_id", ColumnType.TEXT, "the id of its document"),
            Column.optional("parent_id", ColumnType.TEXT, "the id of the chapter that it is in, null at the top"),
            Column.of("number", ColumnType.TEXT, "its number in the plan, such as 1.2; the id of the model's record"),
            Column.of("depth", ColumnType.INTEGER, "how many numbered elements it is in, 0 at the top"),
            Column.of("role", ColumnType.TEXT, "what it is for"),
            Column.optional("numbering_style", ColumnType.TEXT, "how its number is written, null when it has none"),
            Column.optional("numbering_ordinal", ColumnType.INTEGER, "its number, null when it has none"),
            Column.optional("numbering_text", ColumnType.TEXT, "its number as written, null when it has none"),
            Column.of("title", ColumnType.TEXT, "the words of its heading, empty when it has none"),
            Column.of("text", ColumnType.TEXT, "the words under its heading, empty when there are none"));

    static final List<Column> TASKS = located(
            Column.of("id", ColumnType.TEXT, "its id"),
            Column.of("document_id", ColumnType.TEXT, "the id of its document"),
            Column.optional(
                    "chapter_id",
                    ColumnType.TEXT,
                    "the id of the chapter that it is in, at any depth, null when it is in none"),
            Column.optional(
                    "parent_id",
                    ColumnType.TEXT,
                    "the id of the task that it is a part of, null when it is not part of a task"),
            Column.of("number", ColumnType.TEXT, "its number in the plan, such as 1.2; the id of the model's record"),
            Column.of("depth", ColumnType.INTEGER, "how many numbered elements it is in, 0 at the top"),
            Column.optional("role", ColumnType.TEXT, "what it is for, null when it is not known"),
            Column.optional("numbering_style", ColumnType.TEXT, "how its number is written, null when it has none"),
            Column.optional("numbering_ordinal", ColumnType.INTEGER, "its number, null when it has none"),
            Column.optional("numbering_text", ColumnType.TEXT, "its number as written, null when it has none"),
            Column.of("title", ColumnType.TEXT, "the words of its heading, empty when it has none"),
            Column.of("text", ColumnType.TEXT, "the words under its heading, empty when there are none"),
            Column.optional("deadline", ColumnType.TEXT, "the words that say by when, null when there are none"),
            Column.optional(
                    "deadline_kind",
                    ColumnType.TEXT,
                    "whether it is a date, recurs or has no end, null without a deadline"),
            Column.optional(
                    "deadline_from", ColumnType.DATE, "the first day of a span of time, null when it is not known"),
            Column.optional("deadline_by", ColumnType.DATE, "the last day, null when it is not known"),
            Column.optional(
                    "deadline_per",
                    ColumnType.TEXT,
                    "how often, as an ISO 8601 period such as P3M, null when it does not recur"),
            Column.optional(
                    "deadline_span_start",
                    ColumnType.INTEGER,
                    "the code unit of the source at which the deadline begins, null when it came from no source"),
            Column.optional(
                    "deadline_span_end",
                    ColumnType.INTEGER,
                    "the code unit after the deadline, null when it came from no source"));

    static final List<Column> UNITS = located(
            Column.of("id", ColumnType.TEXT, "its id"),
            Column.of("document_id", ColumnType.TEXT, "the id of its document"),
            Column.of("task_id", ColumnType.TEXT, "the id of the task"),
            Column.of("name", ColumnType.TEXT, "the name as written"),
            Column.of("full_name", ColumnType.TEXT, "the name with the words that a list leaves out"),
            Column.optional("alias", ColumnType.TEXT, "the name in brackets beside it, null when there is none"),
            Column.of("role", ColumnType.TEXT, "its part"),
            Column.of("collective", ColumnType.BOOLEAN, "whether it names a group of bodies, such as all departments"));

    static final List<Column> PERSONS = located(
            Column.of("id", ColumnType.TEXT, "its id"),
            Column.of("document_id", ColumnType.TEXT, "the id of its document"),
            Column.of("task_id", ColumnType.TEXT, "the id of the task"),
            Column.optional("name", ColumnType.TEXT, "the name, without blanks, null when only the post is given"),
            Column.optional("post", ColumnType.TEXT, "the post as written, null when only the name is given"),
            Column.of("role", ColumnType.TEXT, "whether the person leads or carries out"));

    static final List<Column> MILESTONES = located(
            Column.of("id", ColumnType.TEXT, "its id"),
            Column.of("document_id", ColumnType.TEXT, "the id of its document"),
            Column.of(
                    "element_id",
                    ColumnType.TEXT,
                    "the id of what it is in: a chapter, a task, the preamble or the closing"),
            Column.of("element", ColumnType.TEXT, "what it is in: CHAPTER, TASK, PREAMBLE or CLOSING"),
            Column.of("text", ColumnType.TEXT, "what is to be reached, as written"),
            Column.optional("due", ColumnType.TEXT, "the words of time that bind it, null when there are none"),
            Column.optional(
                    "due_from", ColumnType.DATE, "the first day of the time it holds for, null when it is not known"),
            Column.optional(
                    "due_by", ColumnType.DATE, "the last day of the time it holds for, null when it is not known"),
            Column.of("modality", ColumnType.TEXT, "how firmly it binds"),
            Column.optional(
                    "confidence",
                    ColumnType.TEXT,
                    "how sure the reader of the text was, null when it was not read from a text"));

    static final List<Column> STATEMENTS = located(
            Column.of("id", ColumnType.TEXT, "its id"),
            Column.of("document_id", ColumnType.TEXT, "the id of its document"),
            Column.of(
                    "element_id",
                    ColumnType.TEXT,
                    "the id of what it is in: a chapter, a task, the preamble or the closing"),
            Column.of("element", ColumnType.TEXT, "what it is in: CHAPTER, TASK, PREAMBLE or CLOSING"),
            Column.of("subject", ColumnType.TEXT, "what is measured, as written; empty when the words do not tell"),
            Column.of("text", ColumnType.TEXT, "the words of the quantity with its comparison"),
            Column.of("comparison", ColumnType.TEXT, "how the number bounds what is measured"),
            Column.optional(
                    "amount",
                    ColumnType.DECIMAL,
                    "the number, the lower one of two; null when it has too many digits for the column"),
            Column.optional("amount_max", ColumnType.DECIMAL, "the higher number of two, null except for BETWEEN"),
            Column.optional("unit", ColumnType.TEXT, "the unit without 万 and 亿, null when there is none"),
            Column.of("change", ColumnType.TEXT, "whether the number is a state or a change"),
            Column.optional(
                    "per", ColumnType.TEXT, "how often, as an ISO 8601 period such as P3M, null when it is not said"),
            Column.optional("due", ColumnType.TEXT, "the words of time that bind it, null when there are none"),
            Column.optional(
                    "due_from", ColumnType.DATE, "the first day of the time it holds for, null when it is not known"),
            Column.optional(
                    "due_by", ColumnType.DATE, "the last day of the time it holds for, null when it is not known"),
            Column.of("modality", ColumnType.TEXT, "how firmly it binds"),
            Column.optional(
                    "confidence",
                    ColumnType.TEXT,
                    "how sure the reader of the text was, null when it was not read from a text"));

    static final List<Column> INDICATORS = located(
            Column.of("id", ColumnType.TEXT, "the id of the value; of the indicator when it has no value"),
            Column.of("document_id", ColumnType.TEXT, "the id of its document"),
            Column.of("indicator_id", ColumnType.TEXT, "the id of the indicator"),
            Column.of("name", ColumnType.TEXT, "what is measured"),
            Column.optional("unit", ColumnType.TEXT, "the unit, null when there is none"),
            Column.optional("nature", ColumnType.TEXT, "whether it binds, null when the table does not say"),
            Column.of("cumulative", ColumnType.BOOLEAN, "whether a value is a sum over the period"),
            Column.optional(
                    "column_title",
                    ColumnType.TEXT,
                    "the header of the column of the value, null when the indicator has no value"),
            Column.optional(
                    "value_year", ColumnType.INTEGER, "the year that the header names, null when it names none"),
            Column.optional("amount", ColumnType.DECIMAL, "the number, null when the cell is not one number"),
            Column.optional("text", ColumnType.TEXT, "the words of the cell, null when the indicator has no value"));

    static final List<Column> CITATIONS = located(
            Column.of("id", ColumnType.TEXT, "its id"),
            Column.of("document_id", ColumnType.TEXT, "the id of its document"),
            Column.of("title", ColumnType.TEXT, "its title, without 《 》"),
            Column.optional("document_number", ColumnType.TEXT, "its number, null when none is given"));

    static final List<Column> DIAGNOSTICS = spanned(
            Column.of("id", ColumnType.TEXT, "its id"),
            Column.of("document_id", ColumnType.TEXT, "the id of its document"),
            Column.of("severity", ColumnType.TEXT, "how much it matters"),
            Column.of("code", ColumnType.TEXT, "what it is, for programs"),
            Column.of("message", ColumnType.TEXT, "what it is, for people"),
            Column.optional("line_number", ColumnType.INTEGER, "its line, counted from 1, null when it has no place"),
            Column.optional(
                    "column_number", ColumnType.INTEGER, "its column, counted from 1, null when it has no place"));

    static final List<Column> FAILURES = List.of(
            Column.of("path", ColumnType.TEXT, "the path or the name of its source"),
            Column.optional(
                    "document_id", ColumnType.TEXT, "the SHA-256 of its bytes, null when they could not be read"),
            Column.of("reason", ColumnType.TEXT, "why it has no plan"),
            Column.of("message", ColumnType.TEXT, "what is wrong and what to do, in one line"));

    private Columns() {}

    /** The columns, the columns of the place in the source and in the file, and the columns for partitions. */
    private static List<Column> located(Column... columns) {
        List<Column> all = new ArrayList<>(List.of(columns));
        all.addAll(span(""));
        all.add(Column.optional(
                "origin",
                ColumnType.TEXT,
                "the page, paragraph, element or cell of the file where it begins, null when its source is a text"));
        return partitioned(all.toArray(Column[]::new));
    }

    /** The columns, the columns of the place in the source, and the columns for partitions. */
    private static List<Column> spanned(Column... columns) {
        List<Column> all = new ArrayList<>(List.of(columns));
        all.addAll(span(""));
        return partitioned(all.toArray(Column[]::new));
    }

    /** The columns of the start and the end of a place. */
    private static List<Column> span(String prefix) {
        return List.of(
                Column.optional(
                        prefix + "span_start",
                        ColumnType.INTEGER,
                        "the code unit of the source at which it begins, null when it came from no source"),
                Column.optional(
                        prefix + "span_end",
                        ColumnType.INTEGER,
                        "the code unit after it, null when it came from no source"));
    }

    /** The columns and the columns for partitions. */
    private static List<Column> partitioned(Column... columns) {
        List<Column> all = new ArrayList<>(List.of(columns));
        all.add(
                Column.optional(
                        "year",
                        ColumnType.INTEGER,
                        "the first year that its document covers, else the year it was issued or published in, null when none is known"));
        all.add(Column.of("kind", ColumnType.TEXT, "what kind of document it is or is in"));
        return List.copyOf(all);
    }
}
