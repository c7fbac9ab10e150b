package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Milestone;
import io.github.guihua.model.Statement;
import java.util.List;

/**
 * What a prose promises and reports.
 *
 * @param statements the targets and achievements, in the order of their words
 * @param milestones the commitments without a number, in the order of their words of time
 */
public record Reading(List<Statement> statements, List<Milestone> milestones) {

    static final Reading NOTHING = new Reading(List.of(), List.of());
}
