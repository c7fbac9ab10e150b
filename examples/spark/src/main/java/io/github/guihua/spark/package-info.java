/** A corpus on Apache Spark: many documents become Parquet tables, resumably. */
@NullMarked
package io.github.guihua.spark;

import org.jspecify.annotations.NullMarked;
