/** Support for builders of records; not exported. */
@NullMarked
package io.github.guihua.model.internal.draft;

import org.jspecify.annotations.NullMarked;
