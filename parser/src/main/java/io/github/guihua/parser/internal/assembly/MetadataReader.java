package io.github.guihua.parser.internal.assembly;

import io.github.guihua.model.Metadata;
import io.github.guihua.parser.internal.frame.DateReader;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.MetadataValues;
import io.github.guihua.parser.internal.prose.PlanText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Combines the metadata in the page's table and in the text. */
final class MetadataReader {

    private MetadataReader() {}

    static Metadata read(Frame frame, PlanText text) {
        MetadataValues table = frame.head().table();
        Optional<LocalDate> listed = DateReader.parse(table.issuedOn());
        Optional<LocalDate> published = DateReader.parse(table.publishedOn());
        Optional<String> number = nonEmpty(table.documentNumber())
                .filter(value -> value.chars().anyMatch(Character::isDigit))
                .or(() -> frame.head().documentNumber());
        return new Metadata(
                frame.noticeTitle(),
                Issuers.read(frame, text),
                number,
                nonEmpty(table.indexNumber()),
                frame.head()
                        .recipients()
                        .map(line -> Recipients.split(line, text))
                        .orElse(List.of()),
                issuedOn(listed, frame.head().signedOn(), published),
                published);
    }

    /**
     * Returns the date of issue. When the table's two dates are the same and later than the signature, they are the
     * page's date, not the document's.
     */
    private static Optional<LocalDate> issuedOn(
            Optional<LocalDate> listed, Optional<LocalDate> signed, Optional<LocalDate> published) {
        boolean pageDate = listed.isPresent()
                && signed.isPresent()
                && listed.equals(published)
                && listed.get().isAfter(signed.get());
        return pageDate ? signed : listed.or(() -> signed);
    }

    private static Optional<String> nonEmpty(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
