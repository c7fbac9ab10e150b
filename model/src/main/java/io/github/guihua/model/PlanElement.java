package io.github.guihua.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An element of a plan with its own place in the source: a passage, chapter, task, unit, person, deadline, statement,
 * indicator or citation.
 *
 * <p>An element refers to the elements in it, but not to its parent; use a {@link PlanIndex} to find the parent.
 */
public sealed interface PlanElement
        permits StatementHolder, ResponsibleUnit, ResponsiblePerson, Deadline, Statement, Indicator, Citation {

    /**
     * Returns the place of the element in its source.
     *
     * @return the place, {@link Place#NONE} when the element did not come from a source; {@code equals} ignores it
     */
    Place place();

    /**
     * Returns the elements directly in this element: the units, persons and deadline of a task, then its statements,
     * then its chapters and tasks, each in document order.
     *
     * @return an unmodifiable list, empty for an element that contains no others
     */
    default List<PlanElement> elements() {
        return DocumentOrder.elements(this);
    }

    /**
     * Returns this element and all elements in it, at any depth; each element before its own elements.
     *
     * @return a lazy stream that begins with this element
     */
    default Stream<PlanElement> walk() {
        Deque<PlanElement> open = new ArrayDeque<>();
        open.push(this);
        Iterator<PlanElement> walk = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !open.isEmpty();
            }

            @Override
            public PlanElement next() {
                PlanElement next = open.pop();
                List<PlanElement> elements = next.elements();
                for (int i = elements.size() - 1; i >= 0; i--) {
                    open.push(elements.get(i));
                }
                return next;
            }
        };
        int shape = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, shape), false);
    }
}
