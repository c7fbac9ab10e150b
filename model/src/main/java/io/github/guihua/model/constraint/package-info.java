/**
 * The constraints of a well-formed record of the model. {@link io.github.guihua.model.constraint.PlanValidator} finds
 * all violations in a record and in the records in it, by constraints of Jakarta Validation; messages are in English or
 * Chinese.
 */
@NullMarked
package io.github.guihua.model.constraint;

import org.jspecify.annotations.NullMarked;
