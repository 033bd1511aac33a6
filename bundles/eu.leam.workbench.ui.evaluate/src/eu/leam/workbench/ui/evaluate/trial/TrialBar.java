package eu.leam.workbench.ui.evaluate.trial;

import eu.leam.workbench.core.model.Sampling;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.evaluate.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** What is tried: the prompt and how it goes on; all of it is remembered. */
final class TrialBar {
    private static final int PROMPT_HEIGHT = 44;
    private static final int MOST_SEED = 999_999;

    private final Remembered remembered = new Remembered("trial");
    private final Text prompt;
    private final Spinner temperature;
    private final Spinner seed;
    private final Spinner bytes;
    private final Button write;
    private final Button stop;

    TrialBar(Composite parent, Runnable onWrite, Runnable onStop) {
        var bar = Controls.named(new Composite(parent, SWT.NONE), "trial.bar");
        bar.setLayout(Controls.grid(1, 8, 8));
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        prompt = Controls.named(new Text(bar, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "trial.prompt");
        prompt.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, PROMPT_HEIGHT)
                .create());
        prompt.setToolTipText(Messages.TrialBar_promptTip);
        Controls.accessible(prompt, Messages.TrialBar_prompt);
        prompt.setText(remembered.get("prompt", Messages.TrialBar_example));
        prompt.addListener(SWT.Modify, e -> remembered.put("prompt", prompt.getText()));
        prompt.addTraverseListener(e -> submit(e, onWrite));
        var row = new Composite(bar, SWT.NONE);
        row.setLayout(Controls.grid(8, 0, 8));
        temperature = spinner(row, "temperature", Messages.TrialBar_temperature, 1, (int) (Sampling.HOTTEST * 10), 8);
        temperature.setToolTipText(Messages.TrialBar_temperatureTip);
        seed = spinner(row, "seed", Messages.TrialBar_seed, 0, MOST_SEED, 1);
        seed.setToolTipText(Messages.TrialBar_seedTip);
        bytes = spinner(row, "bytes", Messages.TrialBar_bytes, 0, Sampling.MOST_BYTES, 240);
        bytes.setMinimum(1);
        bytes.setPageIncrement(100);
        write = Controls.named(new Button(row, SWT.PUSH), "trial.write");
        write.setText(Messages.TrialBar_write);
        write.addListener(SWT.Selection, e -> onWrite.run());
        stop = Controls.named(new Button(row, SWT.PUSH), "trial.stop");
        stop.setText(Messages.TrialBar_stop);
        stop.addListener(SWT.Selection, e -> onStop.run());
    }

    /** What is asked. */
    Sampling sampling() {
        return new Sampling(
                prompt.getText(), bytes.getSelection(), temperature.getSelection() / 10.0, seed.getSelection());
    }

    /** Shows whether something is written. */
    void writing(boolean now) {
        stop.setEnabled(now);
    }

    void setFocus() {
        prompt.setFocus();
    }

    /** Ctrl+Enter writes; a bare Enter is a line of the prompt. */
    private static void submit(TraverseEvent e, Runnable onWrite) {
        if (e.detail == SWT.TRAVERSE_RETURN && (e.stateMask & SWT.MOD1) != 0) {
            e.detail = SWT.TRAVERSE_NONE; // with doit the key goes nowhere else: no line is broken
            e.doit = true;
            onWrite.run();
        }
    }

    private Spinner spinner(Composite row, String id, String name, int digits, int most, int usual) {
        Label label = Controls.second(new Label(row, SWT.NONE));
        label.setText(name);
        var spinner = Controls.named(new Spinner(row, SWT.BORDER), "trial." + id);
        spinner.setValues(remembered.get(id, usual), 0, most, digits, 1, 10);
        Controls.accessible(spinner, name);
        spinner.addListener(SWT.Selection, e -> remembered.put(id, spinner.getSelection()));
        return spinner;
    }
}
