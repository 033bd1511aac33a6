package eu.leam.workbench.app;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Navigator;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.ProjectChooser;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.Ref;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Composite;

/** What the status line says of the project: its name and branch, why nothing can be changed, what is not saved. */
final class ProjectStatus extends ContributionItem implements ProjectListener {
    private static final Ref PROJECT = new Ref("leam.yaml");

    private StatusItem project;
    private StatusItem readOnly;
    private StatusItem edits;
    private String firstEdited = "";

    ProjectStatus() {
        super("eu.leam.workbench.app.status");
    }

    @Override
    public void fill(Composite line) {
        project = new StatusItem(line, "status.project", () -> goToProject(line));
        readOnly = new StatusItem(line, "status.readOnly", () -> goToProject(line));
        edits = new StatusItem(line, "status.edits", () -> Navigator.get().open(new Ref(firstEdited)));
        OpenProject.get().listen(project.control(), this);
    }

    private static void goToProject(Composite line) {
        if (OpenProject.get().session().isPresent()) {
            Navigator.get().open(PROJECT);
        } else {
            ProjectChooser.choose(line.getShell());
        }
    }

    @Override
    public void projectChanged(ProjectState state) {
        switch (state) {
            case ProjectState.Open open -> show(open.session());
            case ProjectState.Opening opening ->
                only(Texts.format(Messages.ProjectStatus_opening, opening.folder()), "");
            case ProjectState.None none -> only(Messages.ProjectStatus_none, Messages.ProjectStatus_noneTip);
            case ProjectState.Failed failed -> only(Messages.ProjectStatus_none, failed.message());
        }
    }

    @Override
    public void documentsChanged() {
        OpenProject.get().session().ifPresent(this::show);
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
        firstEdited = names.isEmpty() ? "" : names.getFirst();
        edits.show(Icons.DOCUMENT, String.join(", ", words), String.join("\n", names));
    }

    private void show(Session session) {
        String branch = session.branch();
        String name =
                branch.isEmpty() ? session.name() : Texts.format(Messages.ProjectStatus_branch, session.name(), branch);
        project.show(Icons.PROJECT, name, session.folder().toString());
        String why = session.readOnly();
        readOnly.show(Icons.CAUTION, why.isEmpty() ? "" : Texts.format(Messages.ProjectStatus_readOnly, why), why);
        editsChanged();
    }

    private static void count(List<String> documents, String pattern, List<String> words, List<String> names) {
        if (!documents.isEmpty()) {
            words.add(Texts.format(pattern, documents.size()));
            names.addAll(documents);
        }
    }

    private void only(String text, String tip) {
        project.show(Icons.PROJECT, text, tip);
        readOnly.show(null, "", "");
        edits.show(null, "", "");
    }
}
