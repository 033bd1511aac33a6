package eu.leam.workbench.app;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** What the status line always says: project and branch, why nothing can be changed, how many runs are on their way. */
final class ProjectStatus extends ContributionItem implements ProjectListener {
    private static final String TAKEOVER = "eu.leam.workbench.project.takeover";

    private CLabel project;
    private CLabel readOnly;
    private Link takeover;
    private CLabel edits;
    private CLabel runs;

    ProjectStatus() {
        super("eu.leam.workbench.app.status");
    }

    @Override
    public void fill(Composite line) {
        runs = label(line, "status.runs");
        project = label(line, "status.project");
        project.setImage(Icons.PROJECT.image());
        readOnly = label(line, "status.readOnly");
        readOnly.setImage(Icons.CAUTION.image());
        takeover = Controls.named(new Link(line, SWT.NONE), "status.takeover");
        takeover.setLayoutData(new StatusLineLayoutData());
        takeover.addListener(SWT.Selection, e -> takeOver());
        edits = label(line, "status.edits");
        edits.setImage(Icons.DOCUMENT.image());
        OpenProject.get().listen(project, this);
    }

    @Override
    public void projectChanged(ProjectState state) {
        switch (state) {
            case ProjectState.Open open -> {
                Session session = open.session();
                String branch = session.branch();
                show(
                        project,
                        branch.isEmpty()
                                ? session.name()
                                : Texts.format(Messages.ProjectStatus_branch, session.name(), branch));
                project.setToolTipText(session.folder().toString());
                show(
                        readOnly,
                        session.readOnly().isEmpty()
                                ? ""
                                : Texts.format(Messages.ProjectStatus_readOnly, session.readOnly()));
                show(takeover, session.takeable().isEmpty() ? "" : Messages.ProjectStatus_takeover);
                runsChanged(Set.of());
                editsChanged();
            }
            case ProjectState.Opening opening -> only(Texts.format(Messages.ProjectStatus_opening, opening.folder()));
            case ProjectState.None none -> only(Messages.ProjectStatus_none);
            case ProjectState.Failed failed -> only(Messages.ProjectStatus_none);
        }
        project.getParent().layout();
    }

    @Override
    public void documentsChanged() {
        projectChanged(OpenProject.get().state());
    }

    @Override
    public void runsChanged(Set<String> changed) {
        OpenProject.get().session().ifPresent(session -> {
            long running = session.runs().stream()
                    .filter(run -> run.state().equals("RUNNING"))
                    .count();
            long pending = session.runs().stream().filter(RunInfo::live).count() - running;
            show(runs, Texts.format(Messages.ProjectStatus_runs, running, pending));
            runs.setImage((running > 0 ? Icons.RING : Icons.PENDING).image());
            runs.getParent().layout();
        });
    }

    /** Documents that are not saved, and those whose edits of an earlier window wait; their names stand in the tooltip. */
    @Override
    public void editsChanged() {
        List<String> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        OpenProject.get().session().flatMap(Session::editing).ifPresent(editing -> {
            count(editing.dirty(), Messages.ProjectStatus_unsaved, words, names);
            count(editing.left(), Messages.ProjectStatus_left, words, names);
        });
        show(edits, String.join(", ", words));
        edits.setToolTipText(String.join("\n", names));
        edits.getParent().layout();
    }

    private static void count(List<String> documents, String pattern, List<String> words, List<String> names) {
        if (!documents.isEmpty()) {
            words.add(Texts.format(pattern, documents.size()));
            names.addAll(documents);
        }
    }

    private void only(String text) {
        show(project, text);
        project.setToolTipText("");
        show(readOnly, "");
        show(takeover, "");
        show(runs, "");
        show(edits, "");
    }

    private static void show(CLabel label, String text) {
        label.setText(text);
        fit(label, text.isEmpty());
    }

    private static void show(Link link, String text) {
        link.setText("<a>" + text + "</a>");
        fit(link, text.isEmpty());
    }

    private static void fit(Control control, boolean empty) {
        control.setVisible(!empty);
        ((StatusLineLayoutData) control.getLayoutData()).widthHint =
                empty ? 0 : control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    private static void takeOver() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(TAKEOVER, null);
        } catch (CommandException ignored) { // the project has come free meanwhile, and this link goes
            System.getLogger(ProjectStatus.class.getName()).log(System.Logger.Level.DEBUG, TAKEOVER, ignored);
        }
    }

    private static CLabel label(Composite line, String id) {
        var label = Controls.named(new CLabel(line, SWT.NONE), id);
        label.setLayoutData(new StatusLineLayoutData());
        return label;
    }
}
