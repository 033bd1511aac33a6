package eu.leam.workbench.ui.design.form;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One field of a form. A choice is made in a box of choices, all else is typed; leaving the field or Enter makes the change. */
final class FieldRow {
    private static final int LABEL_WIDTH = 160;
    private static final int GAP = 8;
    private static final int NUMBER_WIDTH = 120;
    private static final int CHOICE_WIDTH = 220;
    private static final int TEXT_WIDTH = 420;

    private final FieldSpec spec;
    private final PageEdit edit;
    private final UnaryOperator<String> words;
    private final String id;
    private final Composite place;
    private final Label unit;
    private final Label help;
    private final Label trouble;
    private Text text;
    private Combo combo;
    private List<String> offered = List.of();
    private String shown = "";
    private String document = "";
    private String refused = "";

    FieldRow(Composite form, String id, FieldSpec spec, PageEdit edit, UnaryOperator<String> words) {
        this.spec = spec;
        this.edit = edit;
        this.words = words;
        this.id = id;
        var label = new Label(form, SWT.NONE);
        label.setText(spec.label());
        label.setLayoutData(GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, spec.lines() > 1 ? SWT.BEGINNING : SWT.CENTER)
                .hint(LABEL_WIDTH, SWT.DEFAULT)
                .create());
        place = new Composite(form, SWT.NONE);
        place.setLayout(Controls.grid(1, 0, 0));
        place.setLayoutData(GridDataFactory.fillDefaults().create());
        unit = Controls.second(new Label(form, SWT.NONE));
        unit.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .create());
        help = Controls.second(below(form, id + ".help"));
        trouble = below(form, id + ".trouble");
        trouble.setData("org.eclipse.e4.ui.css.CssClassName", "leam-bad");
    }

    private static Label below(Composite form, String id) {
        var label = Controls.named(new Label(form, SWT.WRAP), id);
        label.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .indent(LABEL_WIDTH + GAP, 0)
                .hint(200, SWT.DEFAULT)
                .create());
        return label;
    }

    String path() {
        return spec.path();
    }

    void setFocus() {
        if (control() != null) {
            control().setFocus();
        }
    }

    /** Shows what the document says of the field; what is being typed is left alone. */
    void show(Optional<FieldFacts> facts, List<String> documents, PageDocument now) {
        if (facts.isEmpty() && control() == null) {
            make(false, TEXT_WIDTH);
        } else if (facts.isPresent() && (control() == null || isChoice(facts.get()) == (combo == null))) {
            boolean number = !facts.get().text();
            make(isChoice(facts.get()), isChoice(facts.get()) ? CHOICE_WIDTH : number ? NUMBER_WIDTH : TEXT_WIDTH);
        }
        boolean other = !now.reference().equals(document);
        document = now.reference();
        String value = facts.map(FieldFacts::value).orElse("");
        boolean typing = control().isFocusControl() && !other;
        if (combo != null) {
            offer(facts.map(known -> known.offered(documents)).orElse(List.of()), value);
        } else if (other || !typing || !value.equals(shown)) {
            if (!text.getText().equals(value) && (refused.isEmpty() || other || !value.equals(shown))) {
                text.setText(value);
            }
        }
        if (other || !value.equals(shown)) {
            refused = "";
        }
        shown = value;
        control().setEnabled(facts.isPresent() && now.editable());
        unit.setText(facts.map(FieldFacts::unit).orElse(""));
        help.setText((spec.help() + " " + facts.map(FieldFacts::words).orElse("")).strip());
        say(refused.isEmpty() ? now.trouble(spec.path()) : refused);
    }

    private Control control() {
        return combo != null ? combo : text;
    }

    private static boolean isChoice(FieldFacts facts) {
        return !facts.choices().isEmpty() || !facts.folder().isEmpty();
    }

    private void make(boolean choice, int width) {
        if (control() != null) {
            control().dispose();
        }
        combo = null;
        text = null;
        if (choice) {
            combo = Controls.named(new Combo(place, SWT.READ_ONLY), id);
            combo.addListener(SWT.Selection, e -> keep(offered.get(combo.getSelectionIndex())));
        } else {
            int style = spec.lines() > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
            text = Controls.named(new Text(place, SWT.BORDER | style), id);
            text.addListener(SWT.FocusOut, e -> keep(text.getText()));
            text.addListener(SWT.DefaultSelection, e -> keep(text.getText()));
            text.addListener(SWT.KeyDown, e -> {
                if (e.keyCode == SWT.ESC) {
                    refused = "";
                    text.setText(shown);
                }
            });
            if (spec.lines() > 1) {
                text.addListener(SWT.Traverse, e -> e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT);
            }
        }
        Controls.accessible(control(), spec.label());
        int height = spec.lines() > 1 ? spec.lines() * 18 : SWT.DEFAULT;
        control()
                .setLayoutData(GridDataFactory.fillDefaults()
                        .hint(width, height)
                        .grab(true, false)
                        .create());
    }

    private void offer(List<String> choices, String value) {
        if (!choices.equals(offered)) {
            offered = choices;
            combo.setItems(choices.stream().map(words).toArray(String[]::new));
        }
        int index = choices.indexOf(value);
        if (combo.getSelectionIndex() != index) {
            if (index < 0) {
                combo.deselectAll();
            } else {
                combo.select(index);
            }
        }
    }

    private void keep(String value) {
        if (value.equals(shown) || !control().getEnabled()) {
            return;
        }
        Optional<String> refusal = edit.set(spec.path(), spec.lines() > 1 ? value : value.strip());
        refused = refusal.orElse("");
        if (refusal.isPresent()) {
            say(refused);
            trouble.getParent().layout(true, true);
        }
    }

    private void say(String words) {
        trouble.setText(words.replace("&", "&&"));
        trouble.setVisible(!words.isEmpty());
        ((GridData) trouble.getLayoutData()).exclude = words.isEmpty();
    }
}
