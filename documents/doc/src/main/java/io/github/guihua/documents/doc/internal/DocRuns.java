package io.github.guihua.documents.doc.internal;

import io.github.guihua.documents.internal.flow.Fields;
import io.github.guihua.documents.internal.flow.Story.Mark;
import io.github.guihua.documents.internal.flow.Symbols;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Appends the characters of paragraphs that are shown: those that are not hidden, deleted or in the code of a field. */
final class DocRuns {

    private static final char NOTE = 0x02;
    private static final char CELL = 0x07;
    private static final char DRAWING = 0x08;
    private static final char LINE = 0x0b;
    private static final char PAGE = 0x0c;
    private static final char PARAGRAPH = 0x0d;
    private static final char COLUMN = 0x0e;
    private static final char FIELD_CODE = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HYPHEN = 0x1e;

    private final StringBuilder words;
    private final String mark;
    private final Set<Integer> hiddenNotes = new HashSet<>();
    private final List<Integer> drawings = new ArrayList<>();
    private final Fields fields = new Fields();

    /**
     * Begins a story.
     *
     * @param words takes the characters
     * @param mark if the story is a note, its mark; "" in other stories
     */
    DocRuns(StringBuilder words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    /**
     * How a paragraph ends.
     *
     * @param isCell whether it ends a cell
     * @param mark how its mark is shown
     */
    record End(boolean isCell, Mark mark) {}

    /** The places of marks of notes that are not shown. */
    Set<Integer> hiddenNotes() {
        return hiddenNotes;
    }

    /** Returns the places of the drawings since the last call. */
    List<Integer> takeDrawings() {
        List<Integer> taken = List.copyOf(drawings);
        drawings.clear();
        return taken;
    }

    /** Appends the characters of a paragraph. */
    End append(Paragraph paragraph) {
        End end = new End(false, Mark.SHOWN);
        int count = paragraph.numCharacterRuns();
        for (int i = 0; i < count; i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            Mark shown = run.isMarkedDeleted() ? Mark.DELETED : run.isVanished() ? Mark.HIDDEN : Mark.SHOWN;
            if (shown == Mark.SHOWN && run.isSymbol()) {
                if (!fields.isInCode()) {
                    Ffn font = run.getSymbolFont();
                    words.append(Symbols.text(font == null ? "" : font.getMainFontName(), run.getSymbolCharacter()));
                }
                continue;
            }
            String text = run.text();
            for (int k = 0; k < text.length(); k++) {
                char c = text.charAt(k);
                switch (c) {
                    case CELL -> end = new End(true, Mark.SHOWN);
                    case PARAGRAPH -> end = new End(false, shown);
                    default -> character(c, run.getStartOffset() + k, shown == Mark.SHOWN);
                }
            }
        }
        return end;
    }

    private void character(char c, int place, boolean isShown) {
        if (c >= FIELD_CODE && c <= FIELD_END) {
            field(c, isShown);
        } else if (isShown && !fields.isInCode()) {
            append(c, place);
        } else if (c == NOTE) {
            hiddenNotes.add(place);
        } else if (isShown) {
            fields.code(c);
        }
    }

    private void field(char c, boolean isShown) {
        switch (c) {
            case FIELD_CODE -> fields.begin();
            case FIELD_RESULT -> fields.separate();
            default -> {
                String drawn = fields.end();
                if (isShown && !fields.isInCode()) {
                    words.append(drawn);
                }
            }
        }
    }

    private void append(char c, int place) {
        switch (c) {
            case DRAWING -> drawings.add(place);
            case LINE, COLUMN -> words.append('\n');
            case PAGE -> {
                if (!words.isEmpty()) {
                    words.append('\n');
                }
            }
            case HYPHEN -> words.append('-');
            case NOTE -> words.append(mark);
            default -> {
                if (c >= ' ' || c == '\t') {
                    words.append(c);
                }
            }
        }
    }
}
