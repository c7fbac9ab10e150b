package io.github.guihua.cli.ledger;

import io.github.guihua.model.Indicator;

/**
 * An indicator in the ledger.
 *
 * @param number its number in the ledger, beginning with 1
 * @param document its document
 * @param indicator the indicator
 * @param origin the file and the line, empty if the plan was not read from a text
 */
public record LedgerIndicator(int number, LedgerDocument document, Indicator indicator, String origin) {}
