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
 * Anything that is in a plan at a place of its own: passages, chapters, tasks, units, persons,
 * deadlines, statements, milestones, indicators, citations.
 *
 * <p>An element knows what is in it, not what it is in; for that ask a {@link PlanIndex}.
 */
public sealed interface PlanElement
        permits StatementHolder, ResponsibleUnit, ResponsiblePerson, Deadline, Statement, Indicator, Citation {

    /**
     * Where the element was in its source.
     *
     * @return the place, {@link Place#NONE} when it came from no source; never part of equality
     */
    Place place();

    /**
     * What is directly in the element: the units, persons and deadline of a task, then its statements, then its chapters and tasks, each in
     * document order.
     *
     * @return an unmodifiable list, empty for an element that holds nothing
     */
    default List<PlanElement> elements() {
        return DocumentOrder.elements(this);
    }

    /**
     * The element and everything in it, at any depth, each before what is in it.
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
