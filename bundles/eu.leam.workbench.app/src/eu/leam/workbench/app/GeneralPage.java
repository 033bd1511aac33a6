package eu.leam.workbench.app;

import java.util.List;

/** The preferences' page on how the workbench begins. */
public final class GeneralPage extends ChoicePage {

    @Override
    String question() {
        return Messages.GeneralPage_question;
    }

    @Override
    String note() {
        return Messages.GeneralPage_note;
    }

    @Override
    List<String> choices() {
        return List.of(Messages.GeneralPage_last, Messages.GeneralPage_none);
    }

    @Override
    int present() {
        return opensLast() ? 0 : 1;
    }

    @Override
    void take(int choice) {
        memory().put("openLast", choice == 0 ? 1 : 0);
    }

    /** Whether the project that was open last is opened at the start. */
    static boolean opensLast() {
        return memory().get("openLast", 1) == 1;
    }

    private static eu.leam.workbench.ui.Remembered memory() {
        return new eu.leam.workbench.ui.Remembered("general");
    }
}
