/**
 * Assessment of targets: compares a target with a measured value by its comparison, change and direction. A result that
 * cannot be decided names the missing input.
 */
@NullMarked
package io.github.guihua.model.assessment;

import org.jspecify.annotations.NullMarked;
