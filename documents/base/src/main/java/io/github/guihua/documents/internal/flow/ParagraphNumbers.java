package io.github.guihua.documents.internal.flow;

/** The numbers of paragraphs in the order of a file. */
public final class ParagraphNumbers {

    private final int step;
    private int last;

    private ParagraphNumbers(int last, int step) {
        this.last = last;
        this.step = step;
    }

    /** The numbers of the paragraphs of a body, those in its tables too: 1, 2, 3. */
    public static ParagraphNumbers ofBody() {
        return new ParagraphNumbers(0, 1);
    }

    /** The numbers of paragraphs that are not counted, as those of notes: all are 0. */
    public static ParagraphNumbers none() {
        return new ParagraphNumbers(0, 0);
    }

    /** The numbers of the paragraphs of a text box: all are that of the next paragraph, in which it is anchored. */
    ParagraphNumbers ofBox() {
        return new ParagraphNumbers(last + step, 0);
    }

    /** Returns the number of the next paragraph. */
    public int next() {
        last += step;
        return last;
    }
}
