package io.github.guihua.model.comparison;

import io.github.guihua.model.Deadline;
import io.github.guihua.model.DueTime;
import java.time.LocalDate;
import java.util.Optional;

/** Time words with the days that they give; compares them with those of another plan. */
record TimeWords(Optional<String> words, Optional<LocalDate> from, Optional<LocalDate> by) {

    static TimeWords of(Deadline deadline) {
        return new TimeWords(Optional.of(deadline.text()), deadline.from(), deadline.by());
    }

    static TimeWords of(DueTime time) {
        return new TimeWords(time.text(), time.from(), time.by());
    }

    /** The kind of the change; empty when time and words are the same. */
    Optional<DifferenceKind> moveTo(TimeWords newer) {
        if (equals(newer)) {
            return Optional.empty();
        }
        if (by.isEmpty() || newer.by.isEmpty()) {
            return Optional.of(DifferenceKind.DEADLINE_MOVED);
        }
        int later = newer.by.get().compareTo(by.get());
        if (later != 0) {
            return Optional.of(later > 0 ? DifferenceKind.DEADLINE_LATER : DifferenceKind.DEADLINE_EARLIER);
        }
        return Optional.of(from.equals(newer.from) ? DifferenceKind.REWORDED : DifferenceKind.DEADLINE_MOVED);
    }

    /** The difference as text: the words, or the days when the same words give other days. */
    String detail(TimeWords newer) {
        return words.equals(newer.words) && !(from.equals(newer.from) && by.equals(newer.by))
                ? days() + " → " + newer.days()
                : said() + " → " + newer.said();
    }

    private String said() {
        return words.or(() -> by.map(LocalDate::toString)).orElse("-");
    }

    private String days() {
        String first = from.map(LocalDate::toString).orElse("");
        String last = by.map(LocalDate::toString).orElse("");
        String link = first.isEmpty() ? "" : last.isEmpty() ? "起" : "—";
        return first.isEmpty() && last.isEmpty() ? "-" : first + link + last;
    }
}
