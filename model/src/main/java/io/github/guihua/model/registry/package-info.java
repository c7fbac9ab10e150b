/**
 * The bodies that users know: {@link io.github.guihua.model.registry.UnitRegistry}, with one identity over renamings and
 * mergers, and the members of collectives.
 */
@NullMarked
package io.github.guihua.model.registry;

import org.jspecify.annotations.NullMarked;
