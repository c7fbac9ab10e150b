/**
 * What a planning document is, as immutable records: {@link io.github.guihua.model.Plan} and what it consists of, each
 * with a builder that validates.
 *
 * <p>Lists are never null and cannot be changed; what may be absent is an {@link java.util.Optional}. Equality is by
 * content: where something was in a source ({@link io.github.guihua.model.Place}) rides along and never counts.
 * Records may be made in two ways. Their constructors check only what must hold for the record to be usable at all, so
 * that a parser can keep what a text says; their builders check everything that a well-formed plan must meet.
 */
@NullMarked
package io.github.guihua.model;

import org.jspecify.annotations.NullMarked;
