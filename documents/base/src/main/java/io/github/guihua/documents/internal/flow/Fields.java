package io.github.guihua.documents.internal.flow;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields of a story that are open at a place. A field has a code and, after it, the result that is shown. A field inside a code
 * belongs to the code, with its result.
 */
public final class Fields {

    /** For each open field, the innermost first, whether its result has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private final StringBuilder code = new StringBuilder();
    private int codes;

    /** Begins a story, in which no field is open. */
    public Fields() {}

    /** A field begins, with its code. */
    public void begin() {
        open.push(false);
        codes++;
        code.setLength(0);
    }

    /** The result of the innermost field begins. */
    public void separate() {
        if (!open.isEmpty()) {
            codes -= open.pop() ? 0 : 1;
            open.push(true);
        }
    }

    /** The innermost field ends. Returns what its code shows, if it ends without a result. */
    public String end() {
        if (open.isEmpty() || open.pop()) {
            return "";
        }
        codes--;
        return EqField.shown(code.toString());
    }

    /** Adds characters to the code of the field that began last. */
    public void code(String more) {
        code.append(more);
    }

    /** Adds a character to the code of the field that began last. */
    public void code(char more) {
        code.append(more);
    }

    /** Whether the place is in the code of a field. */
    public boolean isInCode() {
        return codes > 0;
    }

    /** Whether the place is directly in the code of an outermost field. */
    public boolean isDirectlyInCode() {
        return codes == 1 && Boolean.FALSE.equals(open.peek());
    }
}
