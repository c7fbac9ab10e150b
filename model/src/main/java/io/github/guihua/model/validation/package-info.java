/**
 * Whether a well-formed plan makes sense: {@link io.github.guihua.model.validation.PlanRules} looks at the plan as a whole
 * and reports what is doubtful, in English or in Chinese.
 */
@NullMarked
package io.github.guihua.model.validation;

import org.jspecify.annotations.NullMarked;
