package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.UnitRole;
import java.util.ArrayList;
import java.util.List;

/** What the words of a possible clause gave; the reader decides by it whether they are one. */
final class ClauseDraft {

    /** A name with its part. */
    record Entry(Range name, UnitRole role) {}

    final List<Entry> entries = new ArrayList<>();

    /** A label (责任单位：) stood before a list. */
    boolean labelled;

    /** Some list was closed by words that tell its part. */
    boolean roled;

    /** The words that closed the lists were those of rules and tables (牵头, 为责任单位, 按职责分工), not of running prose. */
    boolean formal;

    /** Some list had neither label nor closing words. */
    boolean bare;

    /** A rule gave the lead to the first place. */
    boolean firstLeads;

    /** Names that look like bodies. */
    int bodies;

    /** Pieces that do not. */
    int others;

    /** Whether every piece is a body, and there is at least one. */
    boolean isPure() {
        return bodies > 0 && others == 0;
    }

    /** Whether most pieces are bodies. */
    boolean isMostlyBodies() {
        return bodies > 0 && bodies >= others;
    }
}
