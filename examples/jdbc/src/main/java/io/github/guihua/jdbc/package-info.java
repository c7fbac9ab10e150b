/** The tables of a corpus in an SQLite file through JDBC: for those who need no cluster. */
@NullMarked
package io.github.guihua.jdbc;

import org.jspecify.annotations.NullMarked;
