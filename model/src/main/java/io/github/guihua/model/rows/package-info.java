/**
 * Plans as rows of flat tables, for data engines and databases: {@link io.github.guihua.model.rows.PlanRows} turns a
 * parse result into the rows of the tables in {@link io.github.guihua.model.rows.PlanTable}.
 *
 * <p>This package does not depend on any engine. {@link io.github.guihua.model.rows.PlanRow#values()} returns the
 * values of a row in the order of {@link io.github.guihua.model.rows.PlanTable#columns()}, and the columns give their
 * types. With these, one loop writes any table to Spark, Flink, Beam or JDBC.
 *
 * <p>An absent value in a row is null and not an {@link java.util.Optional}, because all engines use null. Ids are
 * stable. The id of a document is the SHA-256 of its bytes. The id of an element adds a {@code #} and the JSON pointer
 * of the element in the JSON of the result.
 */
@NullMarked
package io.github.guihua.model.rows;

import org.jspecify.annotations.NullMarked;
