package io.github.guihua.benchmark;

/**
 * The measurements that are made without JMH.
 *
 * @param twoThreads the throughput of two threads divided by that of one
 * @param firstParse the time of the first parse in a new JVM divided by that of a hello world
 * @param compiled the seconds that C2 compiles in a loop of parses
 * @param retained the bytes for each character that the results of all texts retain, without the text
 * @param retainedLong the same for a long text
 * @param veryLarge the seconds for a text of 100 MB with a heap of 2 GB, NaN if parsing fails
 */
record Goals(
        double twoThreads,
        double firstParse,
        double compiled,
        double retained,
        double retainedLong,
        double veryLarge) {}
