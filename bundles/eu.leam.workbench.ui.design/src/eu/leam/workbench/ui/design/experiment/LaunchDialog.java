package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.experiment.LaunchExperiment;
import eu.leam.workbench.core.experiment.LaunchedRun;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Navigator;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.UiTask;
import eu.leam.workbench.ui.design.Messages;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what a launch will do, asks for the run's name and seed, and launches; what stands in the way is told here in words. */
final class LaunchDialog extends Dialog {
    private final Session session;
    private final String experiment;
    private final ExperimentSheet sheet;
    private Text run;
    private Text seed;
    private Label trouble;

    private LaunchDialog(Shell parent, Session session, String experiment, ExperimentSheet sheet) {
        super(parent);
        this.session = session;
        this.experiment = experiment;
        this.sheet = sheet;
    }

    static void open(Shell parent, String experiment, ExperimentSheet sheet) {
        OpenProject.get().session().ifPresent(session -> new LaunchDialog(parent, session, experiment, sheet).open());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.LaunchDialog_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = Controls.named(new Composite(parent, SWT.NONE), "launch.area");
        area.setLayout(Controls.grid(2, 16, 8));
        area.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        Experiment document = sheet.experiment().orElseThrow();
        var size = sheet.size().orElseThrow();
        Locale locale = Locale.getDefault();
        line(
                area,
                Texts.format(
                        Messages.LaunchDialog_summary,
                        experiment,
                        document.getMixture(),
                        Numbers.whole(size.parameters().total(), locale),
                        Numbers.whole(size.tokens(), locale),
                        Numbers.whole(size.steps(), locale),
                        document.getTraining().getThreads()));
        Controls.second(line(area, Messages.LaunchDialog_what));
        seed = field(area, "launch.seed", Messages.Field_seed, Long.toString(free(document)));
        run = field(area, "launch.run", Messages.LaunchDialog_run, name());
        trouble = line(area, "");
        trouble.setData("org.eclipse.e4.ui.css.CssClassName", "leam-bad");
        Controls.named(trouble, "launch.trouble");
        seed.addListener(SWT.Modify, e -> run.setText(name()));
        run.addListener(SWT.Modify, e -> check());
        return area;
    }

    /** The experiment's seed, or the next one that no run of it has yet. */
    private long free(Experiment document) {
        long next = document.getTraining().getSeed();
        while (exists(experiment + "-s" + next)) {
            next++;
        }
        return next;
    }

    private String name() {
        return experiment + "-s" + seed.getText().strip();
    }

    private boolean exists(String id) {
        return session.documents().stream().anyMatch(entry -> entry.reference().equals("runs/" + id));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OK, Messages.LaunchDialog_launch, true);
        createButton(parent, CANCEL, Messages.Dialog_cancel, false);
        Controls.named(getButton(OK), "launch.ok");
        check();
    }

    private void check() {
        String words = "";
        if (!seed.getText().strip().matches("\\d{1,18}")) {
            words = Messages.LaunchDialog_badSeed;
        } else if (exists(run.getText().strip())) {
            words = Texts.format(Messages.LaunchDialog_exists, run.getText().strip());
        }
        say(words);
        if (getButton(OK) != null) {
            getButton(OK)
                    .setText(Texts.format(
                            Messages.LaunchDialog_launchRun, run.getText().strip()));
            getButton(OK).setEnabled(words.isEmpty());
            setButtonLayoutData(getButton(OK));
            getButton(OK).getParent().layout();
        }
    }

    @Override
    protected void okPressed() {
        getButton(OK).setEnabled(false);
        say("");
        var wishes = new LaunchExperiment.Wishes(
                run.getText().strip(), Long.valueOf(seed.getText().strip()), null, null);
        var place = new Place(session.folder(), Environment.system());
        UiTask.shown(
                Texts.format(Messages.LaunchDialog_launching, run.getText().strip()),
                getShell().getDisplay(),
                progress -> new LaunchExperiment(place, experiment, wishes).call(progress),
                this::told);
    }

    private void told(Outcome<LaunchedRun> outcome) {
        Shell shell = getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<LaunchedRun> done -> {
                String note = done.value().note();
                if (note.isEmpty()) {
                    close();
                    Navigator.get().open(Ref.run(done.value().run()));
                } else {
                    say(note);
                    getButton(OK).setVisible(false);
                    getButton(CANCEL).setText(Messages.Dialog_close);
                }
            }
            case Outcome.Failed<LaunchedRun> failed -> {
                say((failed.message() + " " + failed.nextStep()).strip());
                getButton(OK).setEnabled(true);
            }
        }
    }

    private void say(String words) {
        trouble.setText(words.replace("&", "&&"));
        trouble.getParent().layout();
        if (!words.isEmpty() && getShell().isVisible()) {
            getShell().pack();
        }
    }

    private static Label line(Composite area, String words) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(460, SWT.DEFAULT)
                .create());
        return label;
    }

    private static Text field(Composite area, String id, String name, String value) {
        new Label(area, SWT.NONE).setText(name);
        var field = Controls.named(new Text(area, SWT.BORDER), id);
        field.setText(value);
        field.setLayoutData(GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).create());
        Controls.accessible(field, name);
        return field;
    }
}
