package io.github.guihua.cli.ledger;

import io.github.guihua.model.Indicator;

/**
 * An indicator in the ledger.
 *
 * @param number its number in the ledger, counted from 1
 * @param document what its document is called
 * @param indicator the indicator
 * @param origin the file and the line where it is, empty when it came from no text
 */
public record LedgerIndicator(int number, String document, Indicator indicator, String origin) {}
