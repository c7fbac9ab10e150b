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
 * Where the elements of one plan are in it: their paths, what they are in, what their ids name. Records know only
 * what is in them; the index is made once, in linear time, when it is first asked, and answers at once. Immutable and thread-safe.
 *
 * <p>Elements are told apart by identity, since two that say the same are equal. An instance that is in the plan
 * twice is known by its first place.
 */
public final class PlanIndex {

    private final Plan plan;

    /** Made when first asked for: who looks at the nodes alone needs none of it. Threads may make one each. */
    private volatile @Nullable Places places;

    /** The pointers at what is in an element, made when a path through it is asked for; guarded by itself. */
    private final Map<Object, Map<PlanElement, String>> pointers = new IdentityHashMap<>();

    private PlanIndex(Plan plan) {
        this.plan = plan;
    }

    /** All elements in order, what each is in, and the nodes by their ids; never changed once it is made. */
    private record Places(
            List<PlanElement> elements,
            Map<PlanElement, Optional<PlanElement>> parents,
            Map<String, OutlineNode> byId) {

        static Places of(Plan plan) {
            Map<PlanElement, Optional<PlanElement>> parents = new IdentityHashMap<>();
            Map<String, OutlineNode> byId = new HashMap<>();
            List<PlanElement> all = new ArrayList<>();
            List<Open> open = new ArrayList<>();
            push(open, DocumentOrder.elements(plan), null);
            while (!open.isEmpty()) {
                Open next = open.remove(open.size() - 1);
                PlanElement element = next.element();
                all.add(element);
                parents.putIfAbsent(element, Optional.ofNullable(next.parent()));
                if (element instanceof OutlineNode node && !node.id().isEmpty()) {
                    byId.putIfAbsent(node.id(), node);
                }
                push(open, element.elements(), element);
            }
            return new Places(List.copyOf(all), parents, byId);
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

    private record Open(PlanElement element, @Nullable PlanElement parent) {}

    private static void push(List<Open> open, List<PlanElement> elements, @Nullable PlanElement parent) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            open.add(new Open(elements.get(i), parent));
        }
    }

    /**
     * Makes the index of a plan.
     *
     * @param plan the plan, not null
     * @return its index
     */
    public static PlanIndex of(Plan plan) {
        return new PlanIndex(Objects.requireNonNull(plan, "plan"));
    }

    /** Points at an element from what it is in. */
    private String step(PlanElement element) {
        Optional<PlanElement> parent = parent(element);
        synchronized (pointers) {
            Map<PlanElement, String> siblings = parent.isPresent()
                    ? pointers.computeIfAbsent(parent.get(), above -> PlanPointer.pointers(parent.get()))
                    : pointers.computeIfAbsent(plan, above -> PlanPointer.pointers(plan));
            return siblings.getOrDefault(element, "");
        }
    }

    /** {@return the plan that this is the index of} */
    public Plan plan() {
        return plan;
    }

    /** {@return all elements of the plan in the order of {@link Plan#walk()}} */
    public List<PlanElement> elements() {
        return places().elements();
    }

    /**
     * The way from the plan to an element, as {@link Plan#find} and violations write it: the JSON pointer
     * {@code /children/0/children/2}.
     *
     * @param element an element, not null
     * @return the pointer, empty when the plan does not hold this very element
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
     * What an element is directly in.
     *
     * @param element an element, not null
     * @return the passage, chapter or task that holds it; empty when the plan itself does, or does not
     */
    public Optional<PlanElement> parent(PlanElement element) {
        return places().parents().getOrDefault(element, Optional.empty());
    }

    /**
     * What an element is in, from the nearest to the farthest.
     *
     * @param element an element, not null
     * @return an unmodifiable list, empty when the plan itself holds it, or does not
     */
    public List<PlanElement> ancestors(PlanElement element) {
        List<PlanElement> ancestors = new ArrayList<>();
        for (Optional<PlanElement> above = parent(element); above.isPresent(); above = parent(above.get())) {
            ancestors.add(above.get());
        }
        return List.copyOf(ancestors);
    }

    /**
     * What an element is for: its own role, or that of the nearest node above that has one.
     *
     * @param element an element, not null
     * @return the role, empty when no node that it is in has one
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
     * The chapter or task of an id.
     *
     * @param id the id, such as 1.2, not null
     * @return the first node that bears it, empty when none does
     */
    public Optional<OutlineNode> node(String id) {
        return Optional.ofNullable(places().byId().get(id));
    }
}
