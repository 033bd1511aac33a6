package eu.leam.workbench.ui.evaluate.trial;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.ProjectListener;
import eu.leam.workbench.ui.ProjectState;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.Stage;
import eu.leam.workbench.ui.evaluate.VersionScores;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** One prompt, continued by two versions side by side. */
final class TrialPane implements ProjectListener {
    private final Stage stage;
    private final Composite content;
    private final TrialBar bar;
    private final TrialSide first;
    private final TrialSide second;
    private final Latest<List<VersionScores>> listing;

    TrialPane(ViewPart view, Composite parent) {
        stage = new Stage(parent, "trial");
        content = Controls.named(new Composite(parent, SWT.NONE), "trial");
        content.setLayout(Controls.grid(1, 0, 0));
        bar = new TrialBar(content, this::write, this::stop);
        var sides = new SashForm(content, SWT.HORIZONTAL);
        sides.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        first = new TrialSide(sides, "first", Messages.TrialPane_first, false, this::changed);
        second = new TrialSide(sides, "second", Messages.TrialPane_second, true, this::changed);
        var little = Controls.second(Controls.named(new Label(content, SWT.WRAP), "trial.little"));
        little.setText(Messages.TrialPane_little);
        little.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 0)
                .hint(160, SWT.DEFAULT)
                .create());
        listing = new Latest<>("versions to try", parent);
        changed();
        OpenProject.get().listen(parent, this);
    }

    void setFocus() {
        if (stage.isShown(content)) {
            bar.setFocus();
        } else {
            stage.setFocus();
        }
    }

    @Override
    public void projectChanged(ProjectState state) {
        stop();
        stage.project(state, this::list);
    }

    @Override
    public void documentsChanged() {
        if (!first.isWriting() && !second.isWriting()) {
            OpenProject.get().session().ifPresent(this::list);
        }
    }

    private void list(Session session) {
        var place = new Place(session.folder(), Environment.system());
        listing.ask(session, progress -> VersionScores.list(place, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<VersionScores>> done -> offer(done.value());
                case Outcome.Failed<List<VersionScores>> failed ->
                    stage.say(
                            failed.message(),
                            failed.nextStep(),
                            eu.leam.workbench.ui.Messages.ListPane_again,
                            this::documentsChanged);
            }
        });
    }

    private void offer(List<VersionScores> versions) {
        List<VersionScores> trained =
                versions.stream().filter(version -> !version.isBaseline()).toList();
        if (trained.isEmpty()) {
            stage.say(Messages.TrialPane_none, Messages.TrialPane_noneNext);
            return;
        }
        first.offer(trained, 0);
        second.offer(trained, 1);
        stage.show(content);
    }

    private void write() {
        OpenProject.get().session().ifPresent(session -> {
            var place = new Place(session.folder(), Environment.system());
            first.write(place, bar.sampling());
            second.write(place, bar.sampling());
            changed();
        });
    }

    private void stop() {
        first.stop();
        second.stop();
    }

    private void changed() {
        bar.writing(first != null && second != null && (first.isWriting() || second.isWriting()));
    }
}
