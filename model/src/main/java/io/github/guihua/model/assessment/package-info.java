/**
 * Whether targets were reached: a target is compared with what was measured, by its comparison, its change and its
 * direction; what cannot be decided names the input that is missing.
 */
@NullMarked
package io.github.guihua.model.assessment;

import org.jspecify.annotations.NullMarked;
