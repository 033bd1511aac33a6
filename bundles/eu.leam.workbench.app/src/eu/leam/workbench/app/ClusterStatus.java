package eu.leam.workbench.app;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Views;
import eu.leam.workbench.ui.run.RunPerspective;
import eu.leam.workbench.ui.run.RunsView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** What the status line says of the cluster: how old its news are, and how many of the project's runs are on their way there. */
final class ClusterStatus extends ContributionItem implements ProjectListener {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration STALE = Duration.ofSeconds(30);

    private final IWorkbenchWindow window;
    private StatusItem runs;
    private StatusItem cluster;

    ClusterStatus(IWorkbenchWindow window) {
        super("eu.leam.workbench.app.cluster");
        this.window = window;
    }

    @Override
    public void fill(Composite line) {
        runs = new StatusItem(line, "status.runs", this::goToRuns);
        cluster = new StatusItem(line, "status.cluster", this::goToRuns);
        OpenProject.get().listen(cluster.control(), this);
        tick();
    }

    @Override
    public void projectChanged(ProjectState state) {
        runsChanged(Set.of());
    }

    @Override
    public void runsChanged(Set<String> changed) {
        List<RunInfo> all =
                OpenProject.get().session().map(session -> session.runs()).orElse(List.of());
        boolean open = OpenProject.get().session().isPresent();
        long running = all.stream().filter(run -> run.state().equals("RUNNING")).count();
        long pending = all.stream().filter(RunInfo::live).count() - running;
        runs.show(
                running > 0 ? Icons.RING : Icons.PENDING,
                open ? Texts.format(Messages.ClusterStatus_runs, running, pending) : "",
                Messages.ClusterStatus_runsTip);
        showAge(all, open);
    }

    /** Without a run on its way there is nothing whose news could grow old. */
    private void showAge(List<RunInfo> all, boolean open) {
        Instant newest = all.stream()
                .filter(RunInfo::live)
                .map(RunInfo::observedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        if (newest == null) {
            String text = open ? Messages.ClusterStatus_thisMachine : "";
            cluster.show(Icons.CLUSTER, text, Messages.ClusterStatus_idleTip);
            return;
        }
        Duration age = Duration.between(newest, Instant.now());
        cluster.show(
                age.compareTo(STALE) > 0 ? Icons.CAUTION : Icons.CLUSTER,
                Texts.format(Messages.ClusterStatus_age, Messages.ClusterStatus_thisMachine, words(age)),
                Messages.ClusterStatus_ageTip);
    }

    private static String words(Duration age) {
        return age.toMinutes() > 0
                ? Texts.format(Messages.ClusterStatus_minutes, age.toMinutes())
                : Texts.format(Messages.ClusterStatus_seconds, Math.max(0, age.toSeconds()));
    }

    /** The age grows without an event. */
    private void tick() {
        if (!cluster.control().isDisposed()) {
            runsChanged(Set.of());
            cluster.control().getDisplay().timerExec((int) LOOK.toMillis(), this::tick);
        }
    }

    private void goToRuns() {
        try {
            Views.show(PlatformUI.getWorkbench().showPerspective(RunPerspective.ID, window), RunsView.ID);
        } catch (WorkbenchException e) { // the perspective stays; the log says why
            System.getLogger(ClusterStatus.class.getName())
                    .log(System.Logger.Level.WARNING, "the run perspective does not open", e);
        }
    }
}
