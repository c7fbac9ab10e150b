package io.github.guihua.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An index of the elements of one plan: their paths, parents and ids. Elements refer only to the elements in them. The
 * index is built on first use, in linear time; later lookups are fast. Immutable and thread-safe.
 *
 * <p>The index compares elements by identity, since two elements with the same content are equal. An instance that is
 * in the plan twice is found at its first position.
 */
public final class PlanIndex {

    private final Plan plan;

    /**
     * Built on first use, because callers that only look at nodes do not need it. Several threads may each build one.
     */
    private volatile @Nullable Places places;

    /** Built apart from the places, because rules that look at all elements seldom need their parents. */
    private volatile @Nullable List<PlanElement> elements;

    /** The pointers to the elements in an element, built when a path through it is requested; guarded by this map. */
    private final Map<Object, Map<PlanElement, String>> pointers = new IdentityHashMap<>();

    private PlanIndex(Plan plan) {
        this.plan = plan;
    }

    /** The parents of all elements, and the nodes by their ids; never changed after it is built. */
    private record Places(Map<PlanElement, Optional<PlanElement>> parents, Map<String, OutlineNode> byId) {

        static Places of(Plan plan) {
            Map<PlanElement, Optional<PlanElement>> parents = new IdentityHashMap<>();
            Map<String, OutlineNode> byId = new HashMap<>();
            List<Open> open = new ArrayList<>();
            push(open, DocumentOrder.elements(plan), null);
            while (!open.isEmpty()) {
                Open next = open.remove(open.size() - 1);
                PlanElement element = next.element();
                parents.putIfAbsent(element, Optional.ofNullable(next.parent()));
                if (element instanceof OutlineNode node && !node.id().isEmpty()) {
                    byId.putIfAbsent(node.id(), node);
                }
                push(open, element.elements(), element);
            }
            return new Places(parents, byId);
        }
    }

    private Places places() {
        Places made = places;
        if (made == null) {
            made = Places.of(plan);
            places = made;
        }
        return made;
    }

    private static List<PlanElement> inOrder(Plan plan) {
        List<PlanElement> all = new ArrayList<>();
        List<PlanElement> open = new ArrayList<>();
        pushReversed(open, DocumentOrder.elements(plan));
        while (!open.isEmpty()) {
            PlanElement element = open.remove(open.size() - 1);
            all.add(element);
            pushReversed(open, element.elements());
        }
        return Collections.unmodifiableList(all);
    }

    private static void pushReversed(List<PlanElement> open, List<PlanElement> elements) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            open.add(elements.get(i));
        }
    }

    private record Open(PlanElement element, @Nullable PlanElement parent) {}

    private static void push(List<Open> open, List<PlanElement> elements, @Nullable PlanElement parent) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            open.add(new Open(elements.get(i), parent));
        }
    }

    /**
     * Returns an index of a plan.
     *
     * @param plan the plan, not null
     * @return its index
     */
    public static PlanIndex of(Plan plan) {
        return new PlanIndex(Objects.requireNonNull(plan, "plan"));
    }

    /** The pointer from the parent of an element to the element. */
    private String step(PlanElement element) {
        Optional<PlanElement> parent = parent(element);
        synchronized (pointers) {
            Map<PlanElement, String> siblings = parent.isPresent()
                    ? pointers.computeIfAbsent(parent.get(), above -> PlanPointer.pointers(parent.get()))
                    : pointers.computeIfAbsent(plan, above -> PlanPointer.pointers(plan));
            return siblings.getOrDefault(element, "");
        }
    }

    /** {@return the plan of this index} */
    public Plan plan() {
        return plan;
    }

    /** {@return all elements of the plan in the order of {@link Plan#walk()}} */
    public List<PlanElement> elements() {
        List<PlanElement> made = elements;
        if (made == null) {
            made = inOrder(plan);
            elements = made;
        }
        return made;
    }

    /**
     * Returns the path from the plan to an element, as in {@link Plan#find} and in violations: a JSON pointer such as
     * {@code /children/0/children/2}.
     *
     * @param element an element, not null
     * @return the pointer, empty when the plan does not contain this instance
     */
    public Optional<String> path(PlanElement element) {
        if (!places().parents().containsKey(element)) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>(List.of(step(element)));
        for (PlanElement above : ancestors(element)) {
            steps.add(step(above));
        }
        Collections.reverse(steps);
        return Optional.of(String.join("", steps));
    }

    /**
     * Returns the parent of an element.
     *
     * @param element an element, not null
     * @return the passage, chapter or task that contains it; empty when it is directly in the plan, or not in the plan
     *     at all
     */
    public Optional<PlanElement> parent(PlanElement element) {
        return places().parents().getOrDefault(element, Optional.empty());
    }

    /**
     * Returns the ancestors of an element, parent first.
     *
     * @param element an element, not null
     * @return an unmodifiable list, empty when the element is directly in the plan, or not in the plan at all
     */
    public List<PlanElement> ancestors(PlanElement element) {
        List<PlanElement> ancestors = new ArrayList<>();
        for (Optional<PlanElement> above = parent(element); above.isPresent(); above = parent(above.get())) {
            ancestors.add(above.get());
        }
        return List.copyOf(ancestors);
    }

    /**
     * Returns the role of an element: its own, or that of the nearest ancestor with a role.
     *
     * @param element an element, not null
     * @return the role, empty when neither the element nor an ancestor has one
     */
    public Optional<NodeRole> role(PlanElement element) {
        Optional<NodeRole> own = ownRole(element);
        for (PlanElement above : ancestors(element)) {
            own = own.isPresent() ? own : ownRole(above);
        }
        return own;
    }

    private static Optional<NodeRole> ownRole(PlanElement element) {
        if (element instanceof Chapter chapter) {
            return Optional.of(chapter.role());
        }
        return element instanceof Task task ? task.role() : Optional.empty();
    }

    /**
     * Returns the chapter or task with an id.
     *
     * @param id the id, such as 1.2, not null
     * @return the first node with this id, empty when there is none
     */
    public Optional<OutlineNode> node(String id) {
        return Optional.ofNullable(places().byId().get(id));
    }
}
