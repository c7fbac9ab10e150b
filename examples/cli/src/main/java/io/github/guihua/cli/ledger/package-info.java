/**
 * The 任务分解台账 of plans, the ledger in which an office tracks who does what. {@link io.github.guihua.cli.ledger.Ledger}
 * contains the rows, {@link io.github.guihua.cli.ledger.LedgerTables} formats them as text, and writers put them into
 * files.
 */
@NullMarked
package io.github.guihua.cli.ledger;

import org.jspecify.annotations.NullMarked;
