/** Stores a corpus in the tables of an SQLite file through JDBC, without a cluster. */
@NullMarked
package io.github.guihua.jdbc;

import org.jspecify.annotations.NullMarked;
