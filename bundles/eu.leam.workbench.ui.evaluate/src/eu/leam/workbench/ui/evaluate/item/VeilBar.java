package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.evaluate.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Warns of what the texts hold; they stay veiled until somebody asks for them, once or always. */
final class VeilBar {
    private final Remembered remembered = new Remembered("items");
    private final Composite bar;
    private final Button reveal;
    private final Button always;
    private final ItemsModel model;

    VeilBar(Composite parent, ItemsModel model, Runnable changed) {
        this.model = model;
        bar = Controls.panel(Controls.named(new Composite(parent, SWT.NONE), "items.veil"));
        bar.setLayout(Controls.grid(4, 8, 8));
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        new Label(bar, SWT.NONE).setImage(Icons.CAUTION.image());
        var warning = Controls.named(new Label(bar, SWT.WRAP), "items.warning");
        warning.setText(Messages.VeilBar_warning);
        warning.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(160, SWT.DEFAULT)
                .create());
        always = Controls.named(new Button(bar, SWT.CHECK), "items.always");
        always.setText(Messages.VeilBar_always);
        always.setSelection(remembered.get("reveal", 0) == 1);
        reveal = Controls.named(new Button(bar, SWT.PUSH), "items.reveal");
        reveal.setLayoutData(GridDataFactory.swtDefaults().create());
        model.reveal(always.getSelection());
        reveal.addListener(SWT.Selection, e -> {
            model.reveal(!model.isRevealed());
            refresh();
            changed.run();
        });
        always.addListener(SWT.Selection, e -> {
            remembered.put("reveal", always.getSelection() ? 1 : 0);
            model.reveal(always.getSelection());
            refresh();
            changed.run();
        });
    }

    /** Shows whether there is something to warn of, and whether it is veiled. */
    void refresh() {
        boolean needed = model.kind().isDelicate();
        reveal.setText(model.isRevealed() ? Messages.VeilBar_hide : Messages.VeilBar_reveal);
        bar.setVisible(needed);
        ((GridData) bar.getLayoutData()).exclude = !needed;
        bar.getParent().layout(true, true);
    }
}
