package eu.leam.workbench.cluster;

/**
 * Why a job waits or how it failed.
 *
 * @param code Slurm's word for it, for instance {@code Resources}; {@code None} when there is nothing to say
 * @param detail the circumstances in the user's language; empty when there are none
 */
public record Reason(String code, String detail) {

    /** One whole sentence for people: what the code means, and the circumstances; an unknown code stands for itself. */
    public String sentence() {
        String meaning = meaning();
        if (detail.isEmpty()) {
            return meaning;
        }
        return meaning.isEmpty() ? detail : meaning + " " + detail;
    }

    private String meaning() {
        return switch (code) {
            case "None" -> "";
            case "Priority" -> Messages.Reason_priority;
            case "Resources" -> Messages.Reason_resources;
            case "Dependency" -> Messages.Reason_dependency;
            case "DependencyNeverSatisfied" -> Messages.Reason_dependencyNeverSatisfied;
            case "JobHeldUser" -> Messages.Reason_jobHeldUser;
            case "BeginTime" -> Messages.Reason_beginTime;
            case "BadConstraints" -> Messages.Reason_badConstraints;
            case "NonZeroExitCode" -> Messages.Reason_nonZeroExitCode;
            case "RaisedSignal" -> Messages.Reason_raisedSignal;
            case "TimeLimit" -> Messages.Reason_timeLimit;
            case "JobLaunchFailure" -> Messages.Reason_jobLaunchFailure;
            case "NodeDown" -> Messages.Reason_nodeDown;
            default -> code;
        };
    }
}
