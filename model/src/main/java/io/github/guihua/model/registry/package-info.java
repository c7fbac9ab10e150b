/**
 * Registries of bodies: {@link io.github.guihua.model.registry.UnitRegistry} follows renamings and mergers, and lists
 * the members of collectives.
 */
@NullMarked
package io.github.guihua.model.registry;

import org.jspecify.annotations.NullMarked;
