/** Processes a corpus on Apache Spark: parses many documents into Parquet tables, and can resume a stopped run. */
@NullMarked
package io.github.guihua.spark;

import org.jspecify.annotations.NullMarked;
