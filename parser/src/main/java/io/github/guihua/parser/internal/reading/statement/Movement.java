package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.Change;

/**
 * The growth or decrease that words beside a number express.
 *
 * @param change the change
 * @param said whether it is expressed by words beside the number, or shared with the number before
 * @param verbFrom where the verb of growth or decrease begins, or -1 if there is none
 */
record Movement(Change change, boolean said, int verbFrom) {

    /** No change. */
    static final Movement NONE = new Movement(Change.LEVEL, false, -1);

    /** Returns a change that no verb before the number expresses. */
    static Movement of(Change change, boolean said) {
        return new Movement(change, said, -1);
    }

    /** Returns the change of a number listed before, with the verb of this one. */
    Movement sharing(Change other) {
        return new Movement(other, true, verbFrom);
    }

    /** Returns this change without its verb. */
    Movement withoutVerb() {
        return new Movement(change, said, -1);
    }
}
