package eu.leam.workbench.ui.document;

import eu.leam.workbench.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The text's context menu. */
final class YamlTextMenu {
    private final StyledText text;
    private final Menu menu;

    YamlTextMenu(StyledText text) {
        this.text = text;
        menu = new Menu(text);
        MenuItem cut = item(Messages.YamlText_cut, text::cut);
        MenuItem copy = item(Messages.YamlText_copy, text::copy);
        MenuItem paste = item(Messages.YamlText_paste, text::paste);
        item(Messages.YamlText_selectAll, text::selectAll);
        menu.addListener(SWT.Show, e -> {
            boolean some = text.getSelectionCount() > 0;
            cut.setEnabled(some && text.getEditable());
            copy.setEnabled(some);
            paste.setEnabled(text.getEditable());
        });
        text.setMenu(menu);
        text.addListener(SWT.KeyDown, e -> {
            if (e.stateMask == SWT.MOD1 && e.keyCode == 'a') {
                text.selectAll();
            }
        });
    }

    private MenuItem item(String label, Runnable deed) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, e -> deed.run());
        return item;
    }
}
