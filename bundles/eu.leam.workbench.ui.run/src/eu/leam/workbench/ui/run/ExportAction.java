package eu.leam.workbench.ui.run;

import eu.leam.workbench.ui.Icons;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;

/** The way out of the Curves view: one button with a menu of file types. */
final class ExportAction extends Action implements IMenuCreator {
    private final Consumer<CurvesExport.Way> export;
    private Menu menu;

    ExportAction(Consumer<CurvesExport.Way> export) {
        super(Messages.ExportAction_export, IAction.AS_DROP_DOWN_MENU);
        this.export = export;
        setId("eu.leam.workbench.ui.run.export");
        setImageDescriptor(Icons.EXPORT.descriptor());
        setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            var box = item.getBounds();
            Menu shown = getMenu(item.getParent());
            shown.setLocation(item.getParent().toDisplay(new Point(box.x, box.y + box.height)));
            shown.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        fill(menu);
        return menu;
    }

    @Override
    public Menu getMenu(Menu parent) {
        dispose();
        menu = new Menu(parent);
        fill(menu);
        return menu;
    }

    @Override
    public void dispose() {
        if (menu != null && !menu.isDisposed()) {
            menu.dispose();
        }
    }

    private void fill(Menu into) {
        for (CurvesExport.Way way : CurvesExport.Way.values()) {
            var item = new MenuItem(into, SWT.PUSH);
            item.setText(text(way));
            item.addListener(SWT.Selection, e -> export.accept(way));
        }
    }

    private static String text(CurvesExport.Way way) {
        return switch (way) {
            case PNG -> Messages.ExportAction_png;
            case SVG -> Messages.ExportAction_svg;
            case CSV -> Messages.ExportAction_csv;
        };
    }
}
