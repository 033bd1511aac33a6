package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.run.RecordRun;
import eu.leam.workbench.core.run.ResumeRun;
import eu.leam.workbench.core.run.StopRun;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Navigator;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.UiTask;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Stops, resumes and records the selected runs, those of them with which it can be done. */
public final class RunDeeds extends AbstractHandler implements IExecutableExtension {
    private RunDeed deed;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        deed = RunDeed.valueOf(String.valueOf(data));
    }

    @Override
    public boolean isEnabled() {
        return OpenProject.get()
                .session()
                .filter(session -> session.readOnly().isEmpty())
                .map(session -> !chosen(session).isEmpty())
                .orElse(false);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        OpenProject.get().session().ifPresent(session -> {
            List<String> runs = chosen(session);
            if (!runs.isEmpty() && isMeant(shell, runs)) {
                start(session, runs, shell);
            }
        });
        return null;
    }

    private List<String> chosen(Session session) {
        List<Ref> selected = Navigator.get().selection();
        return session.runs().stream()
                .filter(run -> selected.contains(Ref.run(run.id())))
                .filter(deed::fits)
                .map(RunInfo::id)
                .toList();
    }

    /** What cannot be undone says so before. */
    private boolean isMeant(Shell shell, List<String> runs) {
        if (deed != RunDeed.STOP) {
            return true;
        }
        String names = String.join(", ", runs);
        return new MessageDialog(
                                shell,
                                Messages.RunDeeds_stopTitle,
                                null,
                                Texts.format(Messages.RunDeeds_stopQuestion, names),
                                MessageDialog.QUESTION,
                                0,
                                Messages.RunDeeds_stop,
                                Messages.RunDeeds_goOn)
                        .open()
                == 0;
    }

    private void start(Session session, List<String> runs, Shell shell) {
        var place = new Place(session.folder(), Environment.system());
        UiTask.shown(
                Texts.format(deed.words(), String.join(", ", runs)),
                shell.getDisplay(),
                progress -> {
                    for (String run : runs) {
                        call(place, run, progress);
                    }
                    return runs;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed<List<String>> failed && !shell.isDisposed()) {
                        MessageDialog.openError(
                                shell, Messages.RunDeeds_failedTitle, failed.message() + "\n\n" + failed.nextStep());
                    }
                });
    }

    private void call(Place place, String run, Progress progress) throws LeamException {
        switch (deed) {
            case STOP -> new StopRun(place, run).call(progress);
            case RESUME -> new ResumeRun(place, run).call(progress);
            case RECORD -> new RecordRun(place, run).call(progress);
        }
    }
}
