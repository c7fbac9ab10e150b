package io.github.guihua.documents.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The path to the element that a walk is at, as a CSS selector from the nearest element with an id. It is made from its
 * beginning while the walk goes down, since to look for it from the element takes a time that grows with the page.
 */
final class Path {

    /** Deeper elements have the path of the one at this depth. */
    private static final int MOST_STEPS = 24;

    private static final int LONGEST_ID = 60;

    private final List<Step> steps = new ArrayList<>();

    private static final class Step {

        private final String selector;
        private final int count;

        private Step(String selector, int count) {
            this.selector = selector;
            this.count = count;
        }
    }

    Path(String root) {
        steps.add(new Step(root, 0));
    }

    void enter(Element e, int position) {
        Step last = steps.get(steps.size() - 1);
        String id = e.attributesSize() == 0 ? "" : e.id();
        if (isPlain(id)) {
            steps.add(new Step("#" + id, 0));
        } else if (last.count >= MOST_STEPS || !isPlain(e.normalName())) {
            steps.add(new Step(last.selector, MOST_STEPS));
        } else {
            steps.add(
                    new Step(last.selector + " > " + e.normalName() + ":nth-child(" + position + ")", last.count + 1));
        }
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    /** Whether a name needs no escapes in a selector. */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.length() > LONGEST_ID || !isLetter(name.charAt(0))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    @Override
    public String toString() {
        return steps.get(steps.size() - 1).selector;
    }
}
