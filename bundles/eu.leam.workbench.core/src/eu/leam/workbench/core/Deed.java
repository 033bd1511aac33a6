package eu.leam.workbench.core;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;

/**
 * One thing a user can do. Its arguments are given to the constructor, it is called once, in the caller's thread, and answers with
 * an immutable outcome. Menu, command line and tests use the same class.
 *
 * @param <R> the outcome
 */
@FunctionalInterface
public interface Deed<R> {

    /**
     * Does it.
     *
     * @param progress hears how far it has come and can stop it, then a {@link java.util.concurrent.CancellationException} leaves
     * @throws LeamException when it is refused or fails: what happened, to what, and what to do; nothing is lost then
     */
    R call(Progress progress) throws LeamException;
}
