package io.github.guihua.cli.ledger;

import io.github.guihua.model.ResponsibleUnit;

/**
 * The part that one body has in one task.
 *
 * @param unit the body with its role
 * @param row the task
 */
public record LedgerPart(ResponsibleUnit unit, LedgerRow row) {}
