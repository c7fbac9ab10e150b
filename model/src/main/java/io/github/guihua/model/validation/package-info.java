/**
 * Checks of well-formed plans: {@link io.github.guihua.model.validation.PlanRules} checks a plan as a whole and reports
 * doubtful content in English or Chinese.
 */
@NullMarked
package io.github.guihua.model.validation;

import org.jspecify.annotations.NullMarked;
