package eu.leam.workbench.app;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Icons;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;

/** One text of the status line; a click goes to what it speaks of. */
final class StatusItem {
    private final CLabel label;

    /** @param id under which tests find it */
    StatusItem(Composite line, String id, Runnable click) {
        label = Controls.named(new CLabel(line, SWT.NONE), id);
        label.setLayoutData(new StatusLineLayoutData());
        label.setCursor(line.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label.addListener(SWT.MouseUp, e -> {
            if (e.button == 1) {
                click.run();
            }
        });
        show(null, "", "");
    }

    CLabel control() {
        return label;
    }

    /** Says something; without words it takes no room. */
    void show(Icons icon, String text, String tip) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
        label.setImage(icon == null ? null : icon.image());
        label.setToolTipText(tip.replace("&", "&&"));
        label.setVisible(!text.isEmpty());
        int width = text.isEmpty() ? 0 : label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        var data = (StatusLineLayoutData) label.getLayoutData();
        if (data.widthHint != width) {
            data.widthHint = width;
            label.getParent().layout();
        }
    }
}
