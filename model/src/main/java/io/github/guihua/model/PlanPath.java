package io.github.guihua.model;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names by which elements stand in what holds them ({@code tasks[2]}), and the way along such names. */
final class PlanPath {

    private static final int MOST_DIGITS = 9;
    private static final List<String> LISTS = List.of(
            "responsibleUnits",
            "responsiblePersons",
            "targets",
            "achievements",
            "milestones",
            "chapters",
            "tasks",
            "subtasks");

    private PlanPath() {}

    static Map<PlanElement, String> names(Plan plan) {
        Map<PlanElement, String> names = new IdentityHashMap<>();
        plan.preamble().ifPresent(passage -> names.put(passage, "preamble"));
        put(names, "chapters", plan.chapters());
        put(names, "rootTasks", plan.rootTasks());
        plan.closing().ifPresent(passage -> names.putIfAbsent(passage, "closing"));
        put(names, "indicators", plan.indicators());
        put(names, "citations", plan.citations());
        return names;
    }

    static Map<PlanElement, String> names(PlanElement element) {
        Map<PlanElement, String> names = new IdentityHashMap<>();
        if (element instanceof Task task) {
            task.deadline().ifPresent(deadline -> names.put(deadline, "deadline"));
        }
        for (String list : LISTS) {
            put(names, list, list(element, list));
        }
        return names;
    }

    private static void put(Map<PlanElement, String> names, String list, List<? extends PlanElement> elements) {
        for (int i = 0; i < elements.size(); i++) {
            names.putIfAbsent(elements.get(i), list + "[" + i + "]");
        }
    }

    /** What stands at a path, empty when no element does. */
    static Optional<PlanElement> find(Plan plan, String path) {
        @Nullable PlanElement at = null;
        for (String step : path.split("\\.", -1)) {
            int bracket = step.indexOf('[');
            String name = bracket < 0 ? step : step.substring(0, bracket);
            if (bracket < 0) {
                at = at == null ? passage(plan, name) : deadline(at, name);
            } else {
                List<? extends PlanElement> list = at == null ? list(plan, name) : list(at, name);
                int index = index(step, bracket);
                at = index >= 0 && index < list.size() ? list.get(index) : null;
            }
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(at);
    }

    private static @Nullable PlanElement passage(Plan plan, String name) {
        return switch (name) {
            case "preamble" -> plan.preamble().orElse(null);
            case "closing" -> plan.closing().orElse(null);
            default -> null;
        };
    }

    private static @Nullable PlanElement deadline(PlanElement holder, String name) {
        return holder instanceof Task task && name.equals("deadline")
                ? task.deadline().orElse(null)
                : null;
    }

    private static List<? extends PlanElement> list(Plan plan, String name) {
        return switch (name) {
            case "chapters" -> plan.chapters();
            // the component and its name in JSON
            case "rootTasks", "tasks" -> plan.rootTasks();
            case "indicators" -> plan.indicators();
            case "citations" -> plan.citations();
            default -> List.of();
        };
    }

    private static List<? extends PlanElement> list(PlanElement holder, String name) {
        if (holder instanceof Chapter chapter) {
            return switch (name) {
                case "chapters" -> chapter.chapters();
                case "tasks" -> chapter.tasks();
                case "targets" -> chapter.targets();
                case "achievements" -> chapter.achievements();
                case "milestones" -> chapter.milestones();
                default -> List.of();
            };
        }
        if (holder instanceof Task task) {
            return switch (name) {
                case "responsibleUnits" -> task.responsibleUnits();
                case "responsiblePersons" -> task.responsiblePersons();
                case "subtasks" -> task.subtasks();
                case "targets" -> task.targets();
                case "achievements" -> task.achievements();
                case "milestones" -> task.milestones();
                default -> List.of();
            };
        }
        if (holder instanceof Passage passage) {
            return switch (name) {
                case "targets" -> passage.targets();
                case "achievements" -> passage.achievements();
                case "milestones" -> passage.milestones();
                default -> List.of();
            };
        }
        return List.of();
    }

    /** The number between the brackets that end a step, -1 when there is none. */
    private static int index(String step, int bracket) {
        int end = step.length() - 1;
        if (end <= bracket + 1 || step.charAt(end) != ']' || end - bracket - 1 > MOST_DIGITS) {
            return -1;
        }
        int index = 0;
        for (int i = bracket + 1; i < end; i++) {
            char c = step.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index;
    }
}
