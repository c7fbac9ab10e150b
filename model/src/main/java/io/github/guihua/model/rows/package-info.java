/**
 * Plans as rows of flat tables, for engines and databases: {@link io.github.guihua.model.rows.PlanRows} turns a parse
 * result into the rows of the tables of {@link io.github.guihua.model.rows.PlanTable}.
 *
 * <p>Nothing here knows an engine. A row is a record; {@link io.github.guihua.model.rows.PlanRow#values()} gives its
 * values in the order of {@link io.github.guihua.model.rows.PlanTable#columns()}, and these say of which types they are:
 * enough to write any of them to Spark, Flink, Beam or JDBC by one loop.
 *
 * <p>What is absent in a row is null and not an {@link java.util.Optional}, because null is what every engine keeps in
 * its place. Ids are stable: the SHA-256 of the document's bytes, and for what is in it the place of the element in
 * the JSON of the result, as a JSON Pointer after a {@code #}.
 */
@NullMarked
package io.github.guihua.model.rows;

import org.jspecify.annotations.NullMarked;
