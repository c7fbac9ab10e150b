package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.EnumSet;
import java.util.Set;

/** The number and title of a node, which are known before its text and children are. */
final class NodeHeading {

    /** The styles of run-in headings, ordinal items (一是) and dash items. */
    static final Set<NumberingStyle> ITEMS =
            EnumSet.of(NumberingStyle.RUN_IN, NumberingStyle.ORDINAL_IS, NumberingStyle.DASH);

    private final Prose prose;
    private final Opening opening;
    private final String number;
    private final String title;
    private final Prose titleWords;

    /** Creates the heading of an opening. A blank between the parts of its title is kept, a line break is removed. */
    NodeHeading(Prose prose, Opening opening) {
        this.prose = prose;
        this.opening = opening;
        this.number = prose.raw(opening.at(), opening.titleFrom());
        this.title = prose.spaced(opening.titleFrom(), opening.titleTo());
        this.titleWords = prose.phrase(title);
    }

    /** The running text in which the node begins. */
    Prose prose() {
        return prose;
    }

    /** The style of its number. */
    NumberingStyle style() {
        return opening.style();
    }

    /** Its number, 0 or less when there is none. */
    int ordinal() {
        return opening.ordinal();
    }

    /** Its number as written, empty when there is none. */
    String number() {
        return number;
    }

    /** Its title, empty when there is none. */
    String title() {
        return title;
    }

    /** The running text of its title. */
    Prose titleWords() {
        return titleWords;
    }

    /** Whether the copy lost the stop after its title, or the mark of its number. */
    boolean repaired() {
        return opening.repaired();
    }

    /** The source offset of its number, or of its title where it has no number. */
    int start() {
        return prose.offset(opening.at());
    }

    /** Whether it is a sentence alone on its line. */
    boolean isSentence() {
        return style() == NumberingStyle.BARE && ordinal() == Opening.SENTENCE;
    }

    /** Whether it is a run-in heading, an ordinal item (一是) or a dash item. */
    boolean isItem() {
        return ITEMS.contains(style());
    }

    @Override
    public String toString() {
        return style() + " " + number + title;
    }
}
