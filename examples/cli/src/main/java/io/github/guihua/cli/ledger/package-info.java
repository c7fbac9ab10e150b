/**
 * The 任务分解台账 of plans, the ledger by which an office follows who does what: {@link io.github.guihua.cli.ledger.Ledger}
 * holds its rows, {@link io.github.guihua.cli.ledger.LedgerTables} words them, and writers put them into files.
 */
@NullMarked
package io.github.guihua.cli.ledger;

import org.jspecify.annotations.NullMarked;
