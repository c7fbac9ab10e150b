package io.github.guihua.project;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which of the parser's internal packages uses which, each by the last part of its name. */
final class StageArrows {

    private static final String INTERNAL = "io.github.guihua.parser.internal.";
    private static final String ARROW = " --> ";

    private final TreeMap<String, Set<String>> uses = new TreeMap<>();

    /** Returns the arrows that the picture in a page draws: {@code layout --> marker}. */
    static StageArrows drawnIn(Path page) throws IOException {
        StageArrows arrows = new StageArrows();
        for (String line : Files.readAllLines(page)) {
            int at = line.indexOf(ARROW);
            if (at > 0) {
                for (String used : line.substring(at + ARROW.length()).split(" & ")) {
                    arrows.add(line.substring(0, at).strip(), used.strip());
                }
            }
        }
        return arrows;
    }

    /** Returns the arrows between the packages of the classes. */
    static StageArrows of(JavaClasses classes) {
        StageArrows arrows = new StageArrows();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getPackageName();
                boolean stages = type.getPackageName().startsWith(INTERNAL) && used.startsWith(INTERNAL);
                if (stages && !used.equals(type.getPackageName())) {
                    arrows.add(lastPart(type.getPackageName()), lastPart(used));
                }
            }
        }
        return arrows;
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private boolean add(String stage, String used) {
        return uses.computeIfAbsent(stage, name -> new TreeSet<>()).add(used);
    }

    /** Returns these arrows without those of others. */
    Set<String> without(StageArrows others) {
        Set<String> rest = new TreeSet<>();
        uses.forEach((stage, used) -> used.stream()
                .filter(name -> !others.uses.getOrDefault(stage, Set.of()).contains(name))
                .forEach(name -> rest.add(stage + ARROW + name)));
        return rest;
    }

    /** Returns an arrow from each package to every package that its arrows reach. */
    StageArrows toAllReached() {
        StageArrows all = new StageArrows();
        for (String stage : uses.keySet()) {
            Deque<String> open = new ArrayDeque<>(uses.get(stage));
            while (!open.isEmpty()) {
                String used = open.pop();
                if (all.add(stage, used)) {
                    open.addAll(uses.getOrDefault(used, Set.of()));
                }
            }
        }
        return all;
    }
}
