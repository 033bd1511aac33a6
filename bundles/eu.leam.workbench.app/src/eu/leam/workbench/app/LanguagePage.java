package eu.leam.workbench.app;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.UiTask;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The preferences' page on the language of the window. */
public final class LanguagePage extends ChoicePage {
    private static final String KEY = "language";

    @Override
    String question() {
        return Messages.LanguagePage_question;
    }

    @Override
    String note() {
        return Messages.LanguagePage_note;
    }

    /** A language is named in itself, so that whoever cannot read the present one finds it. */
    @Override
    List<String> choices() {
        return List.of(Messages.LanguagePage_system, "English", "Deutsch");
    }

    @Override
    int present() {
        String name = memory().get(KEY, Language.SYSTEM.name());
        return Arrays.stream(Language.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(Language.SYSTEM)
                .ordinal();
    }

    @Override
    void take(int choice) {
        Language language = Language.values()[choice];
        memory().put(KEY, language.name());
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        UiTask.quiet(
                Messages.LanguagePage_question,
                window,
                progress -> {
                    LanguageChange.write(language, Environment.system());
                    return language;
                },
                outcome -> told(outcome, window));
    }

    private static void told(Outcome<Language> outcome, Shell window) {
        switch (outcome) {
            case Outcome.Done<Language> done -> offerRestart(window);
            case Outcome.Failed<Language> failed ->
                MessageDialog.openError(
                        window, Messages.LanguagePage_title, failed.message() + " " + failed.nextStep());
        }
    }

    private static void offerRestart(Shell window) {
        var dialog = new MessageDialog(
                window,
                Messages.LanguagePage_title,
                null,
                Messages.LanguagePage_restart,
                MessageDialog.QUESTION,
                0,
                Messages.LanguagePage_restartNow,
                Messages.LanguagePage_restartLater);
        if (dialog.open() == 0) {
            PlatformUI.getWorkbench().restart();
        }
    }

    private static Remembered memory() {
        return new Remembered("general");
    }
}
