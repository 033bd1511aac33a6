package eu.leam.workbench.queue.plan;

/** What is known of the end of a job's process. */
public sealed interface Exit {

    /** It ended with this code, as a shell tells it: 128 + n after signal n. */
    record Code(int value) implements Exit {}

    /** Its command was never started, for the keeper died before it said go. */
    record Never() implements Exit {}

    /** It vanished without leaving a code: power loss, or its wrapper was killed. */
    record Vanished() implements Exit {}

    /** It ran on a machine whose processes cannot be seen from here. */
    record OutOfSight() implements Exit {}
}
