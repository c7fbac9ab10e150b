package io.github.guihua.cli.ledger;

import java.util.Optional;

/**
 * A document in the ledger.
 *
 * @param name its title, or the name of its file if it has none
 * @param number its number (发文字号), empty if it has none
 */
public record LedgerDocument(String name, Optional<String> number) {}
