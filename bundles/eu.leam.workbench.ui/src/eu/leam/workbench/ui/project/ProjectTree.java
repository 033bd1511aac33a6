package eu.leam.workbench.ui.project;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.Ref;
import eu.leam.workbench.ui.Remembered;
import eu.leam.workbench.ui.Rows;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The native tree over a {@link ProjectTreeModel}: only the rows in sight are filled; selection and folds survive a refresh. */
final class ProjectTree {
    private static final int PREFIX_WIDTH = 28;
    private static final int GAP = 8;
    private static final int FEW = 9;
    private static final String OPEN = "open.";

    private final Tree tree;
    private final ProjectTreeModel model;
    private final ProjectRow row;
    private final Consumer<List<Ref>> selected;
    private final Runnable opened;
    private final Remembered remembered = new Remembered("project");
    private List<Ref> selection = List.of();

    ProjectTree(Composite parent, ProjectTreeModel model, Consumer<List<Ref>> selected, Runnable opened) {
        this.model = model;
        this.row = new ProjectRow(model);
        this.opened = opened;
        this.selected = selected;
        tree = Controls.named(
                new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL), "project.tree");
        new TreeColumn(tree, SWT.LEFT).setText(Messages.ProjectTree_document);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, e -> userSelected());
        tree.addListener(SWT.Collapse, e -> fold((TreeItem) e.item, true));
        tree.addListener(SWT.Expand, e -> fold((TreeItem) e.item, false));
        tree.addListener(SWT.Resize, e -> spreadColumns());
        tree.addListener(SWT.MouseHover, this::tip);
        tree.addListener(SWT.KeyDown, this::copyOnCtrlC);
        tree.addListener(SWT.DefaultSelection, e -> open((TreeItem) e.item));
        Rows.dress(tree);
        tree.addListener(SWT.EraseItem, e -> e.detail &= ~SWT.FOREGROUND);
        tree.addListener(SWT.PaintItem, this::paint);
        Palette.follow(tree, this::refresh);
    }

    Tree control() {
        return tree;
    }

    /** Shows the model as it is now. */
    void refresh() {
        tree.setRedraw(false);
        tree.setItemCount(model.roots().size());
        tree.clearAll(true);
        for (int i = 0; i < model.roots().size(); i++) {
            TreeItem item = tree.getItem(i);
            item.getText();
            if (model.roots().get(i) instanceof ProjectTreeModel.Kind kind) {
                item.setItemCount(kind.leaves().size());
                item.setExpanded(model.isFiltered() || isOpen(kind));
            } else {
                item.setItemCount(0);
            }
        }
        select(selection);
        tree.setRedraw(true);
    }

    /** Selects the first of these that is shown. */
    void select(List<Ref> refs) {
        selection = refs;
        for (Ref ref : refs) {
            var place = model.place(ref.reference());
            if (place != null) {
                TreeItem root = tree.getItem(place.root());
                TreeItem item = place.leaf() < 0 ? root : root.getItem(place.leaf());
                if (tree.getSelectionCount() != 1 || tree.getSelection()[0] != item) {
                    tree.setSelection(item);
                }
                return;
            }
        }
        tree.deselectAll();
    }

    private void fill(Event event) {
        var item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            int index = tree.indexOf(item);
            if (index < model.roots().size()) {
                fill(item, model.roots().get(index));
            }
        } else if (parent.getData() instanceof ProjectTreeModel.Kind kind) {
            int index = parent.indexOf(item);
            if (index < kind.leaves().size()) {
                fill(item, kind.leaves().get(index));
            }
        }
    }

    private void fill(TreeItem item, ProjectTreeModel.Node node) {
        Rows.plain(item);
        item.setData(node);
        item.setText(row.text(node));
        item.setImage(ProjectRow.icon(node).image(node.mark()));
    }

    private void paint(Event e) {
        var item = (TreeItem) e.item;
        if (!(item.getData() instanceof ProjectTreeModel.Node node)) {
            return;
        }
        Rectangle image = item.getImageBounds(0);
        Rectangle icon = item.getImage().getBounds();
        e.gc.drawImage(item.getImage(), image.x, e.y + (Rows.HEIGHT - icon.height) / 2);
        int x = image.x + icon.width + GAP / 2 + 2;
        int y = e.y + (Rows.HEIGHT - e.gc.getFontMetrics().getHeight()) / 2;
        int right = tree.getClientArea().width - 4;
        if (!ProjectRow.prefix(node).isEmpty()) {
            e.gc.setForeground(Palette.SECOND.color());
            e.gc.drawText(ProjectRow.prefix(node), x, y, true);
            x += Math.max(PREFIX_WIDTH, e.gc.textExtent(ProjectRow.prefix(node)).x + GAP);
        }
        String title = Fitting.cut(ProjectRow.title(node), right - x, text -> e.gc.textExtent(text).x);
        e.gc.setForeground(Palette.TEXT.color());
        e.gc.drawText(title, x, y, true);
        x += e.gc.textExtent(title).x + GAP;
        String suffix = Fitting.cut(row.suffix(node), right - x, text -> e.gc.textExtent(text).x);
        e.gc.setForeground(Palette.SECOND.color());
        e.gc.drawText(suffix, x, y, true);
    }

    private void userSelected() {
        TreeItem[] items = tree.getSelection();
        boolean leaf = items.length == 1 && items[0].getData() instanceof ProjectTreeModel.Leaf;
        selection = leaf
                ? List.of(new Ref(
                        ((ProjectTreeModel.Leaf) items[0].getData()).document().reference()))
                : List.of();
        if (leaf) {
            selected.accept(selection);
        }
    }

    private void fold(TreeItem item, boolean closed) {
        if (item.getData() instanceof ProjectTreeModel.Kind kind && !model.isFiltered()) {
            remembered.put(OPEN + kind.folder(), closed ? 0 : 1);
        }
    }

    /** Kinds of many documents, and those that others stand for, begin folded, so that all kinds are in sight. */
    private boolean isOpen(ProjectTreeModel.Kind kind) {
        boolean atFirst = kind.total() <= FEW && !kind.folder().equals("outcomes");
        return remembered.get(OPEN + kind.folder(), atFirst ? 1 : 0) == 1;
    }

    /** Enter or a double click: folds a kind, opens a document. */
    private void open(TreeItem item) {
        if (item.getData() instanceof ProjectTreeModel.Leaf) {
            userSelected();
            opened.run();
        } else if (item.getData() instanceof ProjectTreeModel.Kind) {
            boolean open = item.getExpanded();
            item.setExpanded(!open);
            fold(item, open);
        }
    }

    private void copyOnCtrlC(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c' && !selection.isEmpty()) {
            var clipboard = new Clipboard(tree.getDisplay());
            clipboard.setContents(
                    new Object[] {selection.getFirst().reference()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void tip(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        boolean leaf = item != null && item.getData() instanceof ProjectTreeModel.Leaf;
        tree.setToolTipText(
                leaf
                        ? Texts.format(
                                Messages.ProjectTree_tip,
                                ((ProjectTreeModel.Leaf) item.getData())
                                        .document()
                                        .title(),
                                ((ProjectTreeModel.Leaf) item.getData())
                                        .document()
                                        .path())
                        : null);
    }

    private void spreadColumns() {
        tree.getColumn(0).setWidth(Math.max(60, tree.getClientArea().width));
    }
}
