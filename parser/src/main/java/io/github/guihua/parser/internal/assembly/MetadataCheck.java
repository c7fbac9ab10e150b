package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.frame.DateReader;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.MetadataValues;
import io.github.guihua.parser.internal.frame.Part;
import io.github.guihua.parser.internal.frame.PartType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports differences between the page's metadata table and the document itself. */
final class MetadataCheck {

    private MetadataCheck() {}

    static void run(Frame frame, Diagnostics diagnostics) {
        MetadataValues table = frame.head().table();
        Optional<LocalDate> listed = DateReader.parse(table.issuedOn());
        Optional<LocalDate> signed = frame.head().signedOn();
        if (listed.isPresent() && signed.isPresent() && !listed.equals(signed)) {
            report(
                    frame,
                    diagnostics,
                    "date of issue",
                    listed.get().toString(),
                    signed.get().toString());
        }
        String own = frame.head().documentNumber().orElse("");
        if (!table.documentNumber().isEmpty()
                && !own.isEmpty()
                && !digits(table.documentNumber()).equals(digits(own))) {
            report(frame, diagnostics, "document number", table.documentNumber(), own);
        }
    }

    private static void report(Frame frame, Diagnostics diagnostics, String what, String listed, String own) {
        List<Part> parts = frame.parts();
        Part line = parts.stream()
                .filter(part -> part.type() == PartType.METADATA)
                .findFirst()
                .orElse(parts.get(parts.size() - 1));
        diagnostics.warn(
                "metadata-mismatch",
                "the page's table gives the %s %s, the document %s; the table's is taken".formatted(what, listed, own),
                line.span());
    }

    /** Returns the digits of a document number. Brackets and blanks differ between copies; the digits do not. */
    private static String digits(String number) {
        return Folding.squeeze(number).replaceAll("[^0-9]", "");
    }
}
