/**
 * Targets judged by measured values. {@link io.github.guihua.cli.assess.TargetSheet} is the sheet of a plan in which users
 * write the values, {@link io.github.guihua.cli.assess.Measurements} are the values of a sheet that was filled in, and
 * {@link io.github.guihua.cli.assess.AssessmentTable} has the verdicts.
 */
@NullMarked
package io.github.guihua.cli.assess;

import org.jspecify.annotations.NullMarked;
