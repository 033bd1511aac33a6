package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.document.PageDocument;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

/** Scheme, temperature and budget: the temperature by slider, whose every step is tried and whose release is kept. */
final class MixtureHead {
    private static final int STEPS = 200;
    private static final double PER_DECADE = 100;
    private static final int PAUSE_MILLISECONDS = 700;
    private static final Scheme[] SCHEMES = {Scheme.PROPORTIONAL, Scheme.TEMPERATURE, Scheme.MANUAL};

    private final MixtureModel model;
    private final MixturePage.Trial trial;
    private final Composite head;
    private final Combo scheme;
    private final Scale slider;
    private final Text temperature;
    private final Text budget;
    private final Label help;
    private final Runnable pause = this::keep;
    private boolean pressed;
    private boolean trying;

    MixtureHead(Composite parent, MixtureModel model, MixturePage.Trial trial) {
        this.model = model;
        this.trial = trial;
        head = new Composite(parent, SWT.NONE);
        var grid = Controls.grid(8, 16, 8);
        grid.marginHeight = 8;
        head.setLayout(grid);
        head.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        label(Messages.MixtureHead_scheme);
        scheme = Controls.named(new Combo(head, SWT.READ_ONLY), "mixture.scheme");
        scheme.setItems(
                Messages.MixtureHead_proportional, Messages.MixtureHead_temperatureScheme, Messages.MixtureHead_manual);
        Controls.accessible(scheme, Messages.MixtureHead_scheme);
        scheme.addListener(
                SWT.Selection, e -> trial.change(edit -> model.scheme(SCHEMES[scheme.getSelectionIndex()], edit)));
        label(Messages.MixtureHead_temperature);
        slider = Controls.named(new Scale(head, SWT.HORIZONTAL), "mixture.temperature.slider");
        temperature = field("mixture.temperature", Messages.MixtureHead_temperature, 56);
        label(Messages.MixtureHead_budget);
        budget = field("mixture.budget", Messages.MixtureHead_budget, 96);
        Controls.second(label(Messages.MixtureHead_tokens))
                .setLayoutData(GridDataFactory.swtDefaults().create());
        help = Controls.second(Controls.named(new Label(head, SWT.WRAP), "mixture.help"));
        help.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(240, SWT.DEFAULT)
                .span(8, 1)
                .create());
        dressSlider();
        commit(temperature, () -> trial.change(edit -> edit.set("temperature", plain(temperature.getText()))));
        commit(budget, () -> trial.change(edit -> edit.set("tokenBudget", plain(budget.getText()))));
    }

    /** Shows the document; what is being typed into a field is left alone. */
    void show(PageDocument document) {
        boolean editable = document.editable();
        scheme.setEnabled(editable);
        budget.setEditable(editable);
        temperature.setEditable(editable);
        temperature.setToolTipText(document.trouble("temperature"));
        budget.setToolTipText(document.trouble("tokenBudget"));
    }

    /** Shows the sheet, which may be a trial. */
    void render(Optional<MixtureSheet> sheet) {
        if (sheet.isEmpty()) {
            return;
        }
        var recipe = sheet.get().recipe();
        int index = java.util.Arrays.asList(SCHEMES).indexOf(recipe.scheme());
        if (scheme.getSelectionIndex() != index) {
            scheme.select(index);
        }
        boolean tempered = recipe.scheme() == Scheme.TEMPERATURE;
        slider.setEnabled(tempered && scheme.getEnabled());
        temperature.setEnabled(tempered);
        int place = (int) Math.round(Math.log10(Math.max(1, recipe.temperature())) * PER_DECADE);
        if (!trying && slider.getSelection() != Math.min(STEPS, place)) {
            slider.setSelection(place);
        }
        show(temperature, Double.toString(recipe.temperature()).replaceFirst("\\.0$", ""));
        show(budget, Long.toString(recipe.budget()));
        help.setText(
                switch (recipe.scheme()) {
                    case PROPORTIONAL -> Messages.MixtureHead_proportionalHelp;
                    case TEMPERATURE ->
                        Texts.format(
                                Messages.MixtureHead_temperatureHelp,
                                Numbers.fixed(1 / recipe.temperature(), 2, Locale.getDefault()));
                    case MANUAL -> Messages.MixtureHead_manualHelp;
                });
    }

    private void dressSlider() {
        slider.setMinimum(0);
        slider.setMaximum(STEPS);
        slider.setIncrement(2);
        slider.setPageIncrement(20);
        slider.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .create());
        Controls.accessible(slider, Messages.MixtureHead_temperature);
        slider.addListener(SWT.MouseDown, e -> pressed = true);
        slider.addListener(SWT.MouseUp, e -> {
            pressed = false;
            keep();
        });
        slider.addListener(SWT.FocusOut, e -> keep());
        slider.addListener(SWT.Selection, this::tried);
    }

    private void tried(Event e) {
        trying = true;
        double wished = Math.pow(10, slider.getSelection() / PER_DECADE);
        model.tryTemperature(Math.round(wished * 100) / 100.0);
        trial.moved();
        slider.getDisplay().timerExec(PAUSE_MILLISECONDS, pause);
    }

    /** The slider was let go, or rests after keys: what it says is kept. */
    private void keep() {
        if (trying && !pressed && !slider.isDisposed()) {
            trying = false;
            trial.keep();
        }
    }

    private static void show(Text field, String value) {
        if (!field.isFocusControl() && !field.getText().equals(value)) {
            field.setText(value);
        }
    }

    /** What people put between digits is no part of the number. */
    private static String plain(String text) {
        return text.strip().replaceAll("[\\u2009\\u202f\\u00a0_' ]", "");
    }

    private Label label(String text) {
        var label = new Label(head, SWT.NONE);
        label.setText(text);
        label.setLayoutData(GridDataFactory.swtDefaults().create());
        return label;
    }

    private Text field(String id, String name, int width) {
        var field = Controls.named(new Text(head, SWT.BORDER | SWT.RIGHT), id);
        field.setLayoutData(
                GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).create());
        Controls.accessible(field, name);
        return field;
    }

    /** Enter keeps, leaving keeps, Esc goes back. */
    private void commit(Text field, Runnable keep) {
        var before = new String[] {""};
        field.addListener(SWT.FocusIn, e -> before[0] = field.getText());
        Runnable once = () -> {
            if (!field.getText().equals(before[0])) {
                before[0] = field.getText();
                keep.run();
            }
        };
        field.addListener(SWT.FocusOut, e -> once.run());
        field.addListener(SWT.DefaultSelection, e -> once.run());
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                field.setText(before[0]);
            }
        });
    }
}
