/** Fuzz targets that search for inputs that break the library. By default they only test recorded inputs. */
@NullMarked
package io.github.guihua.fuzz;

import org.jspecify.annotations.NullMarked;
