package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.VersionScores;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu over the matrix: from the current cell to its items, run and file, to a comparison, and out into a file. */
final class MatrixMenu {
    private final MatrixModel model;
    private final Deeds deeds;
    private final Menu others;

    /** What the menu does beside the ways that the score's panel has, too. */
    interface Deeds extends ScorePanel.Ways {
        /** Compares the current version with another one, from which it is subtracted. */
        void compare(String with);

        /** Writes what is shown into a file. */
        void export();
    }

    MatrixMenu(Control owner, MatrixModel model, Deeds deeds) {
        this.model = model;
        this.deeds = deeds;
        var menu = new Menu(owner);
        MenuItem items = item(menu, Messages.MatrixMenu_items, deeds::items);
        MenuItem run = item(menu, Messages.MatrixMenu_run, deeds::run);
        MenuItem file = item(menu, Messages.MatrixMenu_file, deeds::file);
        new MenuItem(menu, SWT.SEPARATOR);
        var compare = new MenuItem(menu, SWT.CASCADE);
        compare.setText(Messages.MatrixMenu_compare);
        others = new Menu(menu);
        compare.setMenu(others);
        MenuItem export = item(menu, Messages.MatrixMenu_export, deeds::export);
        export.setImage(Icons.EXPORT.image());
        menu.addListener(SWT.Show, e -> {
            items.setEnabled(model.current()
                    .filter(each -> each.evaluation().items() != null)
                    .isPresent());
            run.setEnabled(model.version().filter(each -> !each.isBaseline()).isPresent());
            file.setEnabled(model.current().isPresent());
            compare.setEnabled(model.rows().size() > 1);
            offerOthers();
        });
        owner.setMenu(menu);
    }

    private void offerOthers() {
        for (MenuItem item : others.getItems()) {
            item.dispose();
        }
        String current = model.version().map(VersionScores::id).orElse("");
        for (VersionScores version : model.rows()) {
            if (!version.id().equals(current)) {
                item(others, version.id().replace("&", "&&"), () -> deeds.compare(version.id()));
            }
        }
    }

    private static MenuItem item(Menu into, String text, Runnable deed) {
        var item = new MenuItem(into, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> deed.run());
        return item;
    }
}
