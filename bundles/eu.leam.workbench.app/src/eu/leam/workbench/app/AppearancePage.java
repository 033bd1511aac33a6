package eu.leam.workbench.app;

import java.util.List;

/** The preferences' page on light and dark. */
public final class AppearancePage extends ChoicePage {

    @Override
    String question() {
        return Messages.AppearancePage_question;
    }

    @Override
    String note() {
        return Messages.AppearancePage_note;
    }

    @Override
    List<String> choices() {
        return List.of(Messages.AppearancePage_system, Messages.AppearancePage_light, Messages.AppearancePage_dark);
    }

    @Override
    int present() {
        return Appearance.chosen().ordinal();
    }

    @Override
    void take(int choice) {
        Appearance.values()[choice].choose();
    }
}
