package io.github.guihua.benchmark;

/**
 * What is measured apart from JMH.
 *
 * @param twoThreads how many times as much two threads parse as one
 * @param firstParse how many times as long as a hello world the first parse takes in a new JVM
 * @param retained bytes that the results of all texts hold for a character, the text apart
 * @param retainedLong the same for a long text
 * @param veryLarge seconds that a text of 100 MB takes in a heap of 2 GB, NaN when it does not go through
 */
record Goals(double twoThreads, double firstParse, double retained, double retainedLong, double veryLarge) {}
