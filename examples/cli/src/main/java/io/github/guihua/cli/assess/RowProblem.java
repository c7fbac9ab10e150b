package io.github.guihua.cli.assess;

/**
 * A row of a sheet that is not used.
 *
 * @param row the number of the row as spreadsheets show it, from 1
 * @param what what is wrong, and what to do about it
 */
public record RowProblem(int row, String what) {}
