package eu.leam.workbench.data.cldr;

import java.util.Optional;

/** A way of putting a statement into words. */
interface Verbaliser {

    /** One line; empty when the language lacks a name or a way to say it. */
    Optional<String> say(Statement statement);
}
