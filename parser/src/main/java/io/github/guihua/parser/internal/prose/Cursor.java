package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.words.Words;

/**
 * A place that moves through a range of a text, for readers of small grammars. What is not there is not taken, and the
 * cursor stays where it is.
 */
public final class Cursor {

    /** What {@link #peek()} returns at the end. */
    public static final char END = '\0';

    private static final int YEAR = 4;

    private final FoldedText text;
    private final int to;
    private int at;

    /** Starts at an index of a text, for a range that ends before another. */
    public Cursor(FoldedText text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /** Starts at an index of a text, for all that comes after it. */
    public Cursor(FoldedText text, int from) {
        this(text, from, text.length());
    }

    /** The index of the next character. */
    public int at() {
        return at;
    }

    /** Whether no character is left. */
    public boolean atEnd() {
        return at >= to;
    }

    /** Returns the next character without taking it. */
    public char peek() {
        return at < to ? text.at(at) : END;
    }

    /** Returns a character after the next one without taking it. */
    public char peek(int distance) {
        return at + distance < to ? text.at(at + distance) : END;
    }

    /** Takes the next character. */
    public char next() {
        char c = peek();
        at += at < to ? 1 : 0;
        return c;
    }

    /** Takes a character if it is the next one. */
    public boolean take(char wanted) {
        boolean there = at < to && text.at(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    /** Takes the next character if it is one of some. */
    public boolean take(CharSet wanted) {
        return takeAll(wanted, 1) > 0;
    }

    /** Takes the longest word of a class, and returns its length. */
    public int take(Words words) {
        int length = text.longestAt(words, at, to);
        at += length;
        return length;
    }

    /** Takes at most so many characters as long as they are of some, and returns how many. */
    public int takeAll(CharSet wanted, int most) {
        int from = at;
        while (at < to && at - from < most && wanted.contains(text.at(at))) {
            at++;
        }
        return at - from;
    }

    /** Takes at most so many Arabic digits, and returns their value; -1 when there is none. */
    public int digits(int most) {
        int from = at;
        int value = 0;
        while (at < to && at - from < most && Figures.isArabic(text.at(at))) {
            value = value * 10 + text.at(at++) - '0';
        }
        return at == from ? -1 : value;
    }

    /** Takes at most so many figures that are one number, Arabic or Chinese, and returns it; 0 when there is none. */
    public int number(int most) {
        int from = at;
        while (at < to && at - from < most && Figures.isFigure(text.at(at))) {
            at++;
        }
        int value = Figures.value(text, from, at);
        at = value == 0 ? from : at;
        return value;
    }

    /** Takes a year in four figures, and returns it; 0 when there is none. */
    public int year() {
        int value = 0;
        for (int i = at; i < at + YEAR; i++) {
            int digit = i < to ? Figures.digit(text.at(i)) : -1;
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        at += YEAR;
        return value;
    }

    /** Goes to an index. */
    public void moveTo(int index) {
        at = index;
    }
}
