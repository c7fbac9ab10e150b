package io.github.guihua.documents.doc.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Where the text boxes of the body are anchored ([MS-DOC] 2.8.32 PlcftxbxTxt, 2.9.100 FTXBXS). */
final class DocBoxes {

    /** The place of the table of text boxes in the head of the document. */
    private static final int TABLE = 0x25a;

    private static final int BOX_SIZE = 22;
    private static final int SHAPE = 14;

    private final HWPFDocument document;
    private final Map<Integer, Range> byShape = new LinkedHashMap<>();

    DocBoxes(HWPFDocument document) {
        this.document = document;
        Range all = document.getMainTextboxRange();
        ByteBuffer head = ByteBuffer.wrap(document.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
        if (all.getEndOffset() <= all.getStartOffset() || head.limit() < TABLE + 8) {
            return;
        }
        int start = head.getInt(TABLE);
        int length = head.getInt(TABLE + 4);
        if (start < 0 || length <= 0 || (long) start + length > document.getTableStream().length) {
            byShape.put(0, all);
            return;
        }
        PlexOfCps boxes = new PlexOfCps(document.getTableStream(), start, length, BOX_SIZE);
        for (int i = 0; i < boxes.length(); i++) {
            GenericPropertyNode box = boxes.getProperty(i);
            int from = all.getStartOffset() + box.getStart();
            int to = Math.min(all.getStartOffset() + box.getEnd(), all.getEndOffset());
            int shape = ByteBuffer.wrap(box.getBytes())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt(SHAPE);
            if (from >= all.getStartOffset() && from < to) {
                byShape.putIfAbsent(shape, new Range(from, to, document));
            }
        }
    }

    /** Takes out the text box that is anchored at a place, null if there is none. */
    @Nullable
    Range take(int place) {
        OfficeDrawing drawing =
                byShape.isEmpty() ? null : document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
        return drawing == null ? null : byShape.remove(drawing.getShapeId());
    }

    /** Takes out the text boxes that are left: those in groups of shapes. */
    List<Range> takeAll() {
        List<Range> left = List.copyOf(byShape.values());
        byShape.clear();
        return left;
    }
}
