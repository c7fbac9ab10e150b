package io.github.guihua.documents.internal.html;

import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through an element from first to last, with a stack of its own: hostile pages are nested deeply. */
final class DomWalk {

    private static final int NODES_BETWEEN_TICKS = 4096;

    private DomWalk() {}

    /** Sees the nodes of an element in order. */
    interface Visitor {

        /**
         * Sees the start of an element.
         *
         * @param e the element
         * @param position its position among the elements of its parent, from 1
         * @return whether to go into it; if not, its end is not seen
         */
        boolean enter(Element e, int position) throws IOException;

        /** Sees the end of an element. */
        void leave(Element e) throws IOException;

        /** Sees text. */
        void text(String text) throws IOException;
    }

    private static final class Open {

        private final Element element;
        private int child;
        private int elements;

        private Open(Element element) {
            this.element = element;
        }
    }

    /** Visits what is in an element, not the element itself. */
    static void inside(Element root, DocumentWatch watch, Visitor visitor) throws IOException {
        List<Open> open = new ArrayList<>();
        open.add(new Open(root));
        int nodes = 0;
        while (!open.isEmpty()) {
            if (++nodes % NODES_BETWEEN_TICKS == 0) {
                watch.tick();
            }
            Open last = open.get(open.size() - 1);
            if (last.child == last.element.childNodeSize()) {
                open.remove(open.size() - 1);
                if (!open.isEmpty()) {
                    visitor.leave(last.element);
                }
                continue;
            }
            Node node = last.element.childNode(last.child++);
            if (node instanceof TextNode text) {
                visitor.text(text.getWholeText());
            } else if (node instanceof Element element && visitor.enter(element, ++last.elements)) {
                open.add(new Open(element));
                watch.depth(open.size());
            }
        }
    }
}
