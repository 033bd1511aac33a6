package eu.leam.workbench.ui.design;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.core.dataset.PoolCard;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.Rows;
import eu.leam.workbench.ui.design.Facets.Facet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The facets at the left of the pool: a tree whose boxes narrow the table, each with its count. */
final class FacetList {
    private static final int COUNT_WIDTH = 52;
    private static final int FEW = 8;

    private final Tree tree;
    private final Facets facets;
    private final Runnable changed;
    private List<PoolCard> shown = List.of();

    FacetList(Composite parent, Facets facets, Runnable changed) {
        this.facets = facets;
        this.changed = changed;
        tree = Controls.named(new Tree(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL), "pool.facets");
        new TreeColumn(tree, SWT.LEFT).setText(Messages.FacetList_name);
        new TreeColumn(tree, SWT.RIGHT).setText(Messages.FacetList_count);
        Controls.accessible(tree, Messages.FacetList_name);
        tree.addListener(SWT.Resize, e -> spread());
        tree.addListener(SWT.Selection, this::checked);
        tree.addListener(SWT.DefaultSelection, e -> toggle((TreeItem) e.item));
        Rows.dress(tree);
        tree.addListener(SWT.EraseItem, e -> e.detail &= ~SWT.FOREGROUND);
        tree.addListener(SWT.PaintItem, this::paint);
        Palette.follow(tree, () -> show(shown));
    }

    Tree control() {
        return tree;
    }

    /** Counts these cards. */
    void show(List<PoolCard> cards) {
        shown = cards;
        boolean first = tree.getItemCount() == 0;
        tree.setRedraw(false);
        for (Facet facet : Facet.values()) {
            TreeItem root = first ? root(facet) : tree.getItem(facet.ordinal());
            List<Facets.Value> values = facets.values(facet, cards);
            root.setItemCount(values.size());
            boolean some = false;
            for (int i = 0; i < values.size(); i++) {
                fill(root.getItem(i), facet, values.get(i));
                some |= values.get(i).chosen();
            }
            root.setChecked(some);
            root.setGrayed(some);
            if (first || root.getData("open") == null && !values.isEmpty()) {
                root.setExpanded(!values.isEmpty() && values.size() <= FEW);
                root.setData("open", values.isEmpty() ? null : Boolean.TRUE);
            }
        }
        tree.setRedraw(true);
    }

    private TreeItem root(Facet facet) {
        var root = new TreeItem(tree, SWT.NONE);
        Rows.plain(root);
        root.setData(facet);
        root.setForeground(Palette.TEXT.color());
        root.setText(title(facet));
        return root;
    }

    private static void fill(TreeItem item, Facet facet, Facets.Value value) {
        Rows.plain(item);
        item.setData(value);
        item.setText(new String[] {
            word(facet, value.value()).replaceAll("\\p{Cntrl}+", " "), Numbers.whole(value.count(), Locale.getDefault())
        });
        item.setChecked(value.chosen());
        item.setForeground(value.count() == 0 ? Palette.SECOND.color() : Palette.TEXT.color());
    }

    /** The words are painted by us: GTK would put its loud selection behind them. */
    private void paint(Event e) {
        var item = (TreeItem) e.item;
        String words = item.getText(e.index);
        Rectangle cell = item.getTextBounds(e.index);
        int y = e.y + (e.height - e.gc.getFontMetrics().getHeight()) / 2;
        int x = e.index == 0 ? cell.x : cell.x + cell.width - e.gc.textExtent(words).x - 8;
        e.gc.setForeground(item.getForeground());
        e.gc.drawText(words, x, y, true);
    }

    private void checked(Event event) {
        if (event.detail == SWT.CHECK) {
            choose((TreeItem) event.item, ((TreeItem) event.item).getChecked());
        }
    }

    private void toggle(TreeItem item) {
        if (item.getParentItem() == null) {
            item.setExpanded(!item.getExpanded());
        } else {
            choose(item, !item.getChecked());
        }
    }

    private void choose(TreeItem item, boolean on) {
        TreeItem root = item.getParentItem();
        if (root == null) {
            Facet facet = (Facet) item.getData();
            // the box of a facet as a whole only takes its choice back
            Set.copyOf(facets.values(facet, shown)).forEach(value -> facets.choose(facet, value.value(), false));
        } else {
            facets.choose((Facet) root.getData(), ((Facets.Value) item.getData()).value(), on);
        }
        changed.run();
    }

    private static String title(Facet facet) {
        return switch (facet) {
            case LANGUAGE -> Messages.PoolTable_language;
            case LICENCE -> Messages.PoolTable_licence;
            case PERSONAL_DATA -> Messages.PoolTable_personalData;
            case LEVEL -> Messages.PoolTable_level;
            case MODALITY -> Messages.PoolTable_modality;
            case FINDINGS -> Messages.PoolTable_findings;
        };
    }

    private static String word(Facet facet, String value) {
        String word =
                switch (facet) {
                    case LANGUAGE -> language(value);
                    case LICENCE -> value;
                    case PERSONAL_DATA -> PoolTable.personalData(value);
                    case LEVEL -> PoolTable.level(value);
                    case MODALITY -> PoolTable.modality(value);
                    case FINDINGS -> value.equals("with") ? Messages.FacetList_with : Messages.FacetList_without;
                };
        return word.isEmpty() ? Messages.FacetList_unsaid : word;
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.getDefault());
        return tag.isEmpty() || name.isEmpty() || name.equals(tag) ? tag : tag + "  " + name;
    }

    private void spread() {
        int width = tree.getClientArea().width;
        tree.getColumn(1).setWidth(COUNT_WIDTH);
        tree.getColumn(0).setWidth(Math.max(60, width - COUNT_WIDTH));
    }
}
