package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.design.DatasetChooser;
import eu.leam.workbench.ui.design.Messages;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What can be done with the selected datasets, by keyboard too: their share in figures, holding it, adding and taking out. */
final class ShareField {
    private final MixtureModel model;
    private final MixturePage.Trial trial;
    private final Label name;
    private final Text percent;
    private final Button hold;
    private final Button add;
    private final Button remove;
    private List<MixtureSheet.Row> chosen = List.of();

    ShareField(Composite parent, MixtureModel model, MixturePage.Trial trial) {
        this.model = model;
        this.trial = trial;
        Controls.keyline(parent);
        var bar = new Composite(parent, SWT.NONE);
        var grid = Controls.grid(6, 16, 8);
        grid.marginHeight = 6;
        bar.setLayout(grid);
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        name = Controls.named(new Label(bar, SWT.NONE), "mixture.chosen");
        name.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(120, SWT.DEFAULT)
                .create());
        percent = Controls.named(new Text(bar, SWT.BORDER | SWT.RIGHT), "mixture.share");
        percent.setLayoutData(
                GridDataFactory.swtDefaults().hint(56, SWT.DEFAULT).create());
        Controls.accessible(percent, Messages.ShareField_share);
        Controls.second(new Label(bar, SWT.NONE)).setText("%");
        hold = button(bar, SWT.CHECK, "mixture.hold", Messages.ShareField_hold);
        add = button(bar, SWT.PUSH, "mixture.add", Messages.ShareField_add);
        remove = button(bar, SWT.PUSH, "mixture.remove", Messages.ShareField_remove);
        hold.setToolTipText(Messages.ShareField_holdHelp);
        hold.addListener(SWT.Selection, e -> held());
        add.addListener(SWT.Selection, e -> add());
        remove.addListener(SWT.Selection, e -> remove());
        percent.addListener(SWT.DefaultSelection, e -> keep());
        percent.addListener(SWT.FocusOut, e -> keep());
    }

    /** Shows what is selected. */
    void show(List<MixtureSheet.Row> rows, boolean editable) {
        chosen = rows;
        boolean one = rows.size() == 1;
        String words =
                switch (rows.size()) {
                    case 0 -> Messages.ShareField_none;
                    case 1 -> rows.getFirst().dataset();
                    default -> Texts.format(Messages.ShareField_several, rows.size());
                };
        if (!name.getText().equals(words)) {
            name.setText(words);
        }
        if (!percent.isFocusControl() || !one) {
            percent.setText(one ? figure(rows.getFirst()) : "");
        }
        boolean byHand = editable && model.isByHand();
        percent.setEnabled(byHand && one && !rows.getFirst().held());
        percent.setToolTipText(byHand ? null : Messages.MixtureTable_byScheme);
        hold.setEnabled(byHand && !rows.isEmpty());
        hold.setSelection(!rows.isEmpty() && rows.stream().allMatch(MixtureSheet.Row::held));
        add.setEnabled(editable);
        remove.setEnabled(editable && !rows.isEmpty());
    }

    private static String figure(MixtureSheet.Row row) {
        return Double.isNaN(row.share()) ? "" : Numbers.fixed(row.share() * 100, 2, Locale.getDefault());
    }

    private void keep() {
        if (chosen.size() != 1 || !percent.getEnabled() || percent.getText().equals(figure(chosen.getFirst()))) {
            return;
        }
        String text = percent.getText().strip();
        var at = new ParsePosition(0);
        Number number = NumberFormat.getInstance(Locale.getDefault()).parse(text, at);
        if (number == null || at.getIndex() < text.length()) {
            percent.setText(figure(chosen.getFirst()));
            return;
        }
        model.tryShare(chosen.getFirst().dataset(), number.doubleValue() / 100);
        trial.keep();
    }

    private void held() {
        Set<String> names = chosen.stream().map(MixtureSheet.Row::dataset).collect(Collectors.toSet());
        Set<String> held = new HashSet<>(model.held());
        if (hold.getSelection()) {
            held.addAll(names);
        } else {
            held.removeAll(names);
        }
        trial.hold(held);
    }

    private void add() {
        List<String> picked = DatasetChooser.choose(
                add.getShell(),
                model.absent().stream()
                        .map(dataset -> model.pool().cards().get(dataset))
                        .toList());
        trial.change(edit -> model.add(picked, edit));
    }

    private void remove() {
        Set<String> names = chosen.stream().map(MixtureSheet.Row::dataset).collect(Collectors.toSet());
        trial.change(edit -> model.remove(names, edit));
    }

    private static Button button(Composite bar, int style, String id, String label) {
        var button = Controls.named(new Button(bar, style), id);
        button.setText(label);
        return button;
    }
}
