package io.github.guihua.cli.ledger;

import io.github.guihua.model.ResponsibleUnit;

/**
 * The role of one unit in one task.
 *
 * @param unit the unit with its role
 * @param row the task
 */
public record LedgerPart(ResponsibleUnit unit, LedgerRow row) {}
