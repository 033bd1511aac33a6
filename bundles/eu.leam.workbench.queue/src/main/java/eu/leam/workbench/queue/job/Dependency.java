package eu.leam.workbench.queue.job;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Another job that must have ended first.
 *
 * @param kind how it must have ended
 * @param job its number
 */
public record Dependency(Kind kind, long job) {

    /** How the other job must have ended. */
    public enum Kind {
        /** With exit code 0. */
        @JsonProperty("afterok")
        AFTER_OK,
        /** In any way. */
        @JsonProperty("afterany")
        AFTER_ANY
    }
}
