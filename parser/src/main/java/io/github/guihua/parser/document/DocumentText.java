package io.github.guihua.parser.document;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Origin;
import io.github.guihua.model.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text that a reader extracted from a file, and what the file tells of it. A paragraph is a line. The cells of a row
 * are on one line, with a tab between two; paragraphs inside a cell have a line end between them. All spans are in UTF-16
 * units of the text. Immutable and thread-safe.
 */
public final class DocumentText {

    private final String text;
    private final String charset;
    private final List<Span> chrome;
    private final List<Span> notes;
    private final List<DocumentTable> tables;
    private final List<DocumentHeading> headings;
    private final List<DocumentDoubt> doubts;
    private final int[] originStarts;
    private final List<Optional<Origin>> origins;

    private DocumentText(Builder builder) {
        this(builder, builder.text.toString());
    }

    private DocumentText(Builder builder, String text) {
        this.text = text;
        charset = builder.charset;
        chrome = List.copyOf(builder.chrome);
        notes = List.copyOf(builder.notes);
        tables = List.copyOf(builder.tables);
        headings = List.copyOf(builder.headings);
        doubts = List.copyOf(builder.doubts);
        originStarts = builder.originStarts.stream().mapToInt(Integer::intValue).toArray();
        origins = List.copyOf(builder.origins);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a plain text, of which nothing else is known. */
    static DocumentText plain(String text, String charset) {
        return new DocumentText(new Builder().charset(charset), text);
    }

    /**
     * Returns the text.
     *
     * @return the text, never null
     */
    public String text() {
        return text;
    }

    /**
     * Returns the charset of the file, if it is a text with marks, such as HTML.
     *
     * @return the charset's standard name, {@code UTF-8} for files that have none
     */
    public String charset() {
        return charset;
    }

    /**
     * Returns the headers, footers and page numbers, which are no part of the document's words.
     *
     * @return their places in order
     */
    public List<Span> chrome() {
        return chrome;
    }

    /**
     * Returns the footnotes and endnotes.
     *
     * @return their places in order
     */
    public List<Span> notes() {
        return notes;
    }

    /**
     * Returns the tables.
     *
     * @return the tables in order
     */
    public List<DocumentTable> tables() {
        return tables;
    }

    /**
     * Returns the paragraphs that the file marks as headings.
     *
     * @return the headings in order
     */
    public List<DocumentHeading> headings() {
        return headings;
    }

    /**
     * Returns what the reader could not read as it is meant.
     *
     * @return the doubts
     */
    public List<DocumentDoubt> doubts() {
        return doubts;
    }

    /**
     * Returns where a character of the text is in the file.
     *
     * @param offset an offset into the text
     * @return the origin; empty when the reader knows none
     * @throws IndexOutOfBoundsException when the offset is outside the text
     */
    public Optional<Origin> origin(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int low = 0;
        int high = originStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (originStarts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : origins.get(low - 1);
    }

    /**
     * Returns the map from the text to the file.
     *
     * @return the ranges of the text of which the origin is known, in order
     */
    public List<DocumentOrigin> origins() {
        List<DocumentOrigin> ranges = new ArrayList<>();
        for (int i = 0; i < originStarts.length; i++) {
            int start = originStarts[i];
            int end = i + 1 < originStarts.length ? originStarts[i + 1] : text.length();
            if (end > start) {
                origins.get(i).ifPresent(origin -> ranges.add(new DocumentOrigin(new Span(start, end), origin)));
            }
        }
        return ranges;
    }

    /**
     * Builds a text from its first character to its last. Not thread-safe.
     *
     * <pre>{@code
     * DocumentText.builder()
     *         .at(Origin.ofParagraph(1)).append("一、总体要求").heading(1).endLine()
     *         .at(Origin.ofParagraph(2)).append("到2025年，……").endLine()
     *         .build();
     * }</pre>
     */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> chrome = new ArrayList<>();
        private final List<Span> notes = new ArrayList<>();
        private final List<DocumentTable> tables = new ArrayList<>();
        private final List<DocumentHeading> headings = new ArrayList<>();
        private final List<DocumentDoubt> doubts = new ArrayList<>();
        private final List<Integer> originStarts = new ArrayList<>();
        private final List<Optional<Origin>> origins = new ArrayList<>();
        private String charset = "UTF-8";
        private int lineStart;
        private int level;
        private int tableStart;
        private boolean rowOpen;
        private @Nullable List<List<DocumentCell>> rows;

        private Builder() {}

        /**
         * Sets the charset of the file.
         *
         * @param charset the charset's standard name, not null; {@code UTF-8} by default
         * @return this builder
         */
        public Builder charset(String charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /**
         * Sets the origin of what is appended from now on.
         *
         * @param origin the origin, or null for none
         * @return this builder
         */
        public Builder at(@Nullable Origin origin) {
            int last = originStarts.size() - 1;
            if (last >= 0 && originStarts.get(last) == text.length()) {
                origins.set(last, Optional.ofNullable(origin));
            } else {
                originStarts.add(text.length());
                origins.add(Optional.ofNullable(origin));
            }
            return this;
        }

        /**
         * Appends characters to the paragraph. A line end among them begins another line of the same paragraph.
         *
         * @param more the characters, not null
         * @return this builder
         * @throws IllegalStateException when a table is open: its words are those of its cells
         */
        public Builder append(CharSequence more) {
            outsideTables();
            text.append(more);
            return this;
        }

        private void outsideTables() {
            if (rows != null) {
                throw new IllegalStateException("a table is open; end it first");
            }
        }

        /**
         * Says that the paragraph is a heading by its style or outline level.
         *
         * @param level the level, 1 for the outermost, 0 if it is no heading
         * @return this builder
         * @throws IllegalArgumentException when the level is less than 0
         */
        public Builder heading(int level) {
            if (level < 0) {
                throw new IllegalArgumentException("the level of a heading is at least 1, or 0 for none, not " + level);
            }
            this.level = level;
            return this;
        }

        /**
         * Ends the paragraph.
         *
         * @return this builder
         * @throws IllegalStateException when a table is open
         */
        public Builder endLine() {
            outsideTables();
            if (level > 0 && text.length() > lineStart) {
                headings.add(new DocumentHeading(new Span(lineStart, text.length()), level));
            }
            text.append('\n');
            lineStart = text.length();
            level = 0;
            return this;
        }

        /**
         * Appends a line that is a header, footer or page number.
         *
         * @param line the line without its end, not null
         * @return this builder
         * @throws IllegalStateException when a table is open
         */
        public Builder chrome(String line) {
            return apart(chrome, line);
        }

        /**
         * Appends a footnote or endnote.
         *
         * @param note its mark and its words, not null
         * @return this builder
         * @throws IllegalStateException when a table is open
         */
        public Builder note(String note) {
            return apart(notes, note);
        }

        private Builder apart(List<Span> list, String words) {
            outsideTables();
            if (text.length() > lineStart) {
                endLine();
            }
            text.append(words);
            if (text.length() > lineStart) {
                list.add(new Span(lineStart, text.length()));
            }
            return endLine();
        }

        /**
         * Begins a table. Tables are not nested: what a table inside a cell has is the text of that cell.
         *
         * @return this builder
         * @throws IllegalStateException when a table is open
         */
        public Builder startTable() {
            outsideTables();
            if (text.length() > lineStart) {
                endLine();
            }
            rows = new ArrayList<>();
            level = 0;
            tableStart = text.length();
            return this;
        }

        /**
         * Begins a row.
         *
         * @return this builder
         * @throws IllegalStateException when no table is open, or a row is
         */
        public Builder startRow() {
            List<List<DocumentCell>> open = openRows();
            if (rowOpen) {
                throw new IllegalStateException("a row is open; end it first");
            }
            open.add(new ArrayList<>());
            rowOpen = true;
            return this;
        }

        /**
         * Appends a cell.
         *
         * @param column its first column, from 0
         * @param columnSpan how many columns it spans, at least 1
         * @param rowSpan how many rows it spans, at least 1
         * @param words its words, not null; its paragraphs have a line end between them
         * @return this builder
         * @throws IllegalStateException when no row is open
         * @throws IllegalArgumentException when the column is less than 0, or a span less than 1
         */
        public Builder cell(int column, int columnSpan, int rowSpan, String words) {
            List<List<DocumentCell>> open = openRows();
            if (!rowOpen) {
                throw new IllegalStateException("a cell needs a row; begin one first");
            }
            List<DocumentCell> row = open.get(open.size() - 1);
            if (!row.isEmpty()) {
                text.append('\t');
            }
            int start = text.length();
            text.append(words);
            row.add(new DocumentCell(column, columnSpan, rowSpan, new Span(start, text.length())));
            return this;
        }

        /**
         * Ends a row.
         *
         * @return this builder
         * @throws IllegalStateException when no row is open
         */
        public Builder endRow() {
            openRows();
            if (!rowOpen) {
                throw new IllegalStateException("no row is open; start one first");
            }
            rowOpen = false;
            text.append('\n');
            lineStart = text.length();
            return this;
        }

        /**
         * Ends the table.
         *
         * @return this builder
         * @throws IllegalStateException when no table is open, or a row still is
         */
        public Builder endTable() {
            List<List<DocumentCell>> open = openRows();
            if (rowOpen) {
                throw new IllegalStateException("a row is open; end it first");
            }
            int end = text.length();
            while (end > tableStart && text.charAt(end - 1) <= ' ') {
                end--;
            }
            if (end > tableStart) {
                tables.add(new DocumentTable(new Span(tableStart, end), open));
            }
            rows = null;
            return this;
        }

        private List<List<DocumentCell>> openRows() {
            if (rows == null) {
                throw new IllegalStateException("no table is open; start one first");
            }
            return rows;
        }

        /**
         * Reports a doubt at the present end of the text.
         *
         * @param severity how serious it is, not null
         * @param code a stable code for programs, not null
         * @param message what is wrong, and what to do, not null
         * @return this builder
         */
        public Builder doubt(Severity severity, String code, String message) {
            return doubt(severity, code, message, new Span(text.length(), text.length()));
        }

        /**
         * Reports a doubt about a part of the text.
         *
         * @param severity how serious it is, not null
         * @param code a stable code for programs, not null
         * @param message what is wrong, and what to do, not null
         * @param span the part, not null
         * @return this builder
         */
        public Builder doubt(Severity severity, String code, String message, Span span) {
            doubts.add(new DocumentDoubt(severity, code, message, span));
            return this;
        }

        /**
         * Returns how many characters were appended.
         *
         * @return the length of the text so far
         */
        public int length() {
            return text.length();
        }

        /**
         * Builds the text.
         *
         * @return the text
         * @throws IllegalStateException when a table is open
         */
        public DocumentText build() {
            outsideTables();
            return new DocumentText(this);
        }
    }
}
