/**
 * What a record of the model must meet to be well formed: {@link io.github.guihua.model.constraint.PlanValidator} finds
 * everything that is wrong with a record and with all that it holds, by constraints of Jakarta Validation, and says it in
 * English or in Chinese.
 */
@NullMarked
package io.github.guihua.model.constraint;

import org.jspecify.annotations.NullMarked;
