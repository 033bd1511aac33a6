package eu.leam.workbench.data.cldr;

import java.util.List;

/**
 * A fact: subject, predicate, objects.
 *
 * @param subject what is spoken of
 * @param predicate what is said
 * @param objects one or more, in order; none for a predicate that says all by itself
 */
record Statement(Entity subject, Predicate predicate, List<Entity> objects) {

    Statement {
        objects = List.copyOf(objects);
    }

    static Statement of(Entity subject, Predicate predicate, Entity... objects) {
        return new Statement(subject, predicate, List.of(objects));
    }
}
