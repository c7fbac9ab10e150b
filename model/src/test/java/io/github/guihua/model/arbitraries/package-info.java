/**
 * Random plans for property tests with jqwik: every type of the model, with its edge cases. {@code valid()} gives what
 * the builders accept, {@code wild()} anything that the constructors do.
 */
package io.github.guihua.model.arbitraries;
