package eu.leam.workbench.cluster;

import java.util.Objects;

/**
 * Another job that must have ended before a job starts.
 *
 * @param kind how it must have ended
 * @param job its id
 */
public record Dependency(Kind kind, String job) {

    /** How the other job must have ended; the codes are Slurm's. */
    public enum Kind {
        /** With exit code 0. */
        AFTER_OK("afterok"),
        /** In any way. */
        AFTER_ANY("afterany");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As {@code sbatch --dependency} has it. */
        public String code() {
            return code;
        }
    }

    public Dependency {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(job);
    }

    /** Starts only when the other job has ended with exit code 0. */
    public static Dependency afterOk(String job) {
        return new Dependency(Kind.AFTER_OK, job);
    }

    /** Starts when the other job has ended in any way. */
    public static Dependency afterAny(String job) {
        return new Dependency(Kind.AFTER_ANY, job);
    }
}
