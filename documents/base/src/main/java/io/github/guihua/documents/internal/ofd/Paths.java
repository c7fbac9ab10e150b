package io.github.guihua.documents.internal.ofd;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths of parts, which are given relative to the part that names them. */
final class Paths {

    private Paths() {}

    /** Returns the path of a part that another names. */
    static String resolve(String part, String named) {
        String path = named.strip().replace('\\', '/');
        String whole = path.startsWith("/") ? path : part.substring(0, part.lastIndexOf('/') + 1) + path;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
