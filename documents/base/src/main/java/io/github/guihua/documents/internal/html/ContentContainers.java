package io.github.guihua.documents.internal.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element with the words of the document. */
final class ContentContainers {

    private static final Set<String> NAMES = ResourceLines.of("content-containers.txt");

    /** Pages with less are read as they are: what seems to go around so few words may be a part of them. */
    private static final int LEAST_CHARACTERS = 200;

    /** Footers have some marks of sentences; a part of a document has more. */
    private static final int MOST_MARKS_AROUND = 6;

    private ContentContainers() {}

    /** Whether the id or a class is one that usual systems give to the element with the words. */
    static boolean isNamed(Element e) {
        if (e.attributesSize() == 0) {
            return false;
        }
        if (NAMES.contains("#" + e.id())) {
            return true;
        }
        String classes = e.attr("class");
        if (classes.isEmpty() || classes.length() > 200) {
            return false;
        }
        for (String name : classes.split("\\s", -1)) {
            if (NAMES.contains("." + name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the element with the words: the named one if it has most of the page's prose, or else the innermost one
     * that has nearly all of what is around it. If there is no such element, the body.
     */
    static Element find(Element body, Weights weights) {
        Element named = weights.named();
        return named != null && weights.of(named).score() * 10 >= weights.most() * 6 ? named : descend(body, weights);
    }

    private static Element descend(Element body, Weights weights) {
        long whole = weights.of(body).score();
        Element at = body;
        while (true) {
            @Nullable Element best = weights.of(at).best();
            if (best == null || weights.of(best).characters() < LEAST_CHARACTERS) {
                return at;
            }
            long score = weights.of(best).score();
            int marks = weights.of(body).marks() - weights.of(best).marks();
            // little is left out in a step, not much in all steps together, and hardly a sentence
            if (score * 10 < weights.of(at).score() * 9 || score * 10 < whole * 8 || marks > MOST_MARKS_AROUND) {
                return at;
            }
            at = best;
        }
    }
}
