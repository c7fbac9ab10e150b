/**
 * The domain model of planning documents as immutable records: {@link io.github.guihua.model.Plan} and its elements,
 * each with a validating builder.
 *
 * <p>Lists are never null and cannot be changed; a value that may be absent is an {@link java.util.Optional}. Equality
 * is by content; the place in a source ({@link io.github.guihua.model.Place}) does not count. There are two ways to
 * create a record. Constructors check only what the record needs to be usable, so that a parser can keep everything
 * that a text says. Builders check all constraints of a well-formed plan.
 */
@NullMarked
package io.github.guihua.model;

import org.jspecify.annotations.NullMarked;
