package eu.leam.workbench.ui.evaluate.item;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Above the items: of which versions and suite, and which of them. */
final class ItemsBar {
    private final Composite bar;
    private final Combo suite;
    private final Combo first;
    private final Combo second;
    private final Combo language;
    private final Combo category;
    private final Combo show;
    private List<String> languages = List.of();
    private List<String> categories = List.of();
    private List<ItemsModel.Show> shows = List.of();

    ItemsBar(Composite parent, Consumer<ItemQuestion> ask, Consumer<ItemsModel.Show> shown) {
        bar = Controls.named(new Composite(parent, SWT.NONE), "items.bar");
        var row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 8;
        row.center = true;
        bar.setLayout(row);
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        suite = combo("items.suite", Messages.ItemsBar_suite, 130);
        first = combo("items.first", Messages.ItemsBar_first, 168);
        second = combo("items.second", Messages.ItemsBar_second, 168);
        language = combo("items.language", Messages.ItemsBar_language, 128);
        category = combo("items.category", Messages.ItemsBar_category, 130);
        show = combo("items.show", Messages.ItemsBar_show, 142);
        for (Combo each : List.of(suite, first, second, language, category)) {
            each.addListener(SWT.Selection, e -> ask.accept(question()));
        }
        show.addListener(SWT.Selection, e -> shown.accept(shows.get(show.getSelectionIndex())));
    }

    /** Offers suites and versions. */
    void offer(List<String> suites, List<String> versions, ItemQuestion question) {
        fill(suite, suites, suites.indexOf(question.suite()));
        fill(first, versions, versions.indexOf(question.first()));
        List<String> others = new ArrayList<>(List.of(Messages.ItemsBar_noSecond));
        others.addAll(versions);
        fill(second, others, question.second().isEmpty() ? 0 : others.indexOf(question.second()));
    }

    /** Offers what the items that were read can be narrowed to. */
    void narrow(ItemsModel model) {
        languages = model.languages();
        categories = model.kind() == ItemKind.PAIRS ? model.categories() : List.of();
        shows = model.shows();
        narrow(
                language,
                Messages.ItemsBar_allLanguages,
                languages,
                ScoreNames::language,
                model.question().language());
        narrow(
                category,
                Messages.ItemsBar_allCategories,
                categories,
                ScoreNames::category,
                model.question().category());
        fill(show, shows.stream().map(ItemsBar::words).toList(), shows.indexOf(model.shown()));
        show.setEnabled(shows.size() > 1);
    }

    void setFocus() {
        first.setFocus();
    }

    private ItemQuestion question() {
        return new ItemQuestion(
                suite.getText(),
                first.getText(),
                second.getSelectionIndex() <= 0 ? "" : second.getText(),
                chosen(language, languages),
                chosen(category, categories));
    }

    private static String chosen(Combo combo, List<String> values) {
        int index = combo.getSelectionIndex();
        return index <= 0 || index > values.size() ? "" : values.get(index - 1);
    }

    private static void narrow(
            Combo combo, String all, List<String> values, UnaryOperator<String> name, String chosen) {
        List<String> texts = new ArrayList<>(List.of(all));
        values.forEach(value -> texts.add(name.apply(value)));
        fill(combo, texts, values.indexOf(chosen) + 1);
        combo.setEnabled(!values.isEmpty());
    }

    private static void fill(Combo combo, List<String> texts, int index) {
        if (!List.of(combo.getItems()).equals(texts)) {
            combo.setItems(texts.toArray(String[]::new));
        }
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
    }

    private static String words(ItemsModel.Show show) {
        return switch (show) {
            case ALL -> Messages.ItemsBar_all;
            case FLIPS -> Messages.ItemsBar_flips;
            case STEREOTYPED -> Messages.ItemsBar_stereotyped;
            case OTHER -> Messages.ItemsBar_other;
            case TIES -> Messages.ItemsBar_ties;
        };
    }

    private Combo combo(String id, String name, int width) {
        var combo = Controls.named(new Combo(bar, SWT.READ_ONLY), id);
        combo.setToolTipText(name);
        Controls.accessible(combo, name);
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        return combo;
    }
}
