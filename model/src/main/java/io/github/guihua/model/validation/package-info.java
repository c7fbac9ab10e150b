/**
 * Whether a plan is well formed: {@link io.github.guihua.model.validation.PlanValidator} finds everything that is wrong
 * with a plan or a part of one, by constraints of Jakarta Validation, and says it in English or in Chinese.
 */
@NullMarked
package io.github.guihua.model.validation;

import org.jspecify.annotations.NullMarked;
