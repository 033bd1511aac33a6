package eu.leam.workbench.cluster;

/**
 * How a process ended, as Slurm prints it: {@code 3:0} with exit code 3, {@code 0:9} killed by signal 9.
 *
 * @param code exit code, 0 to 255
 * @param signal number of the signal that ended it; 0 = none
 */
public record ExitStatus(int code, int signal) {

    /** Code and signal with a colon between. */
    @Override
    public String toString() {
        return code + ":" + signal;
    }
}
