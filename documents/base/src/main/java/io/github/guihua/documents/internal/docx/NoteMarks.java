package io.github.guihua.documents.internal.docx;

import io.github.guihua.documents.internal.numbering.NumberFormat;
import io.github.guihua.documents.internal.numbering.NumberFormats;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes that a document refers to, in the order of their references, and the mark of each. */
final class NoteMarks {

    /** The kinds of notes: each has its part, and its count. */
    enum Kind {
        FOOTNOTE("footnote", "footnotes", "decimal"),
        ENDNOTE("endnote", "endnotes", "lowerRoman");

        private final String element;
        private final String relation;
        private final String format;

        Kind(String element, String relation, String format) {
            this.element = element;
            this.relation = relation;
            this.format = format;
        }

        /** The name of the element of a note. */
        String element() {
            return element;
        }

        /** The kind of the relation to the part. */
        String relation() {
            return relation;
        }
    }

    private final Map<Kind, Map<String, Integer>> ordinals = new EnumMap<>(Kind.class);
    private final Map<String, String> ownMarks = new HashMap<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, NumberFormat> formats = new EnumMap<>(Kind.class);
    private @Nullable Kind lastKind;
    private String lastId = "";

    /** Says how the marks of a kind are written. A section says so at its end; the last counts for all. */
    void format(Kind kind, String name) {
        formats.put(kind, NumberFormats.named(name));
    }

    /** Counts a reference to a note. */
    void refer(Kind kind, String id) {
        ordinals.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id, counts.merge(kind, 1, Integer::sum));
        lastKind = kind;
        lastId = id;
    }

    /** Says that the author wrote the mark of the last note, which is not counted. */
    void ownMark(String mark) {
        if (lastKind != null) {
            ownMarks.put(lastKind + lastId, mark);
            counts.merge(lastKind, -1, Integer::sum);
        }
    }

    /** The ids of the notes of a kind with their marks, in the order of their references. */
    Map<String, String> of(Kind kind) {
        NumberFormat format = formats.getOrDefault(kind, NumberFormats.named(kind.format));
        Map<String, String> marks = new LinkedHashMap<>();
        ordinals.getOrDefault(kind, Map.of()).forEach((id, ordinal) -> {
            String own = ownMarks.get(kind + id);
            marks.put(id, own == null ? format.write(ordinal) : own);
        });
        return marks;
    }
}
