package eu.leam.workbench.cluster;

/**
 * A machine that jobs run on.
 *
 * @param name its name
 * @param state IDLE, MIXED (some slots taken) or ALLOCATED, as {@code sinfo} has them
 * @param slots how many slots it has
 * @param slotsUsed how many are taken by jobs of this queue
 * @param load processes that want a core, mean over a minute; negative when unknown
 * @param memoryBytes its memory in bytes; 0 when unknown
 * @param freeMemoryBytes memory that nothing uses, in bytes; 0 when unknown
 */
public record Node(
        String name, String state, int slots, int slotsUsed, double load, long memoryBytes, long freeMemoryBytes) {}
