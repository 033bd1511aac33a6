package eu.leam.workbench.ui.document;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.Icons;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The line above the text that shows a banner, with a link for each choice. */
final class BannerLine {
    private final Composite line;
    private final Label icon;
    private final Label words;
    private final Composite links;
    private final Consumer<Banner.Choice> choose;
    private Banner shown = Banner.NONE;

    BannerLine(Composite parent, Consumer<Banner.Choice> choose) {
        this.choose = choose;
        line = Controls.named(new Composite(parent, SWT.NONE), "document.banner");
        line.setLayout(Controls.grid(2, 0, 8));
        icon = new Label(line, SWT.NONE);
        icon.setLayoutData(GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .indent(0, 2)
                .create());
        words = Controls.named(new Label(line, SWT.WRAP), "document.readOnly");
        words.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(160, SWT.DEFAULT)
                .create());
        links = new Composite(line, SWT.NONE);
        links.setLayout(Controls.grid(Banner.Choice.values().length, 0, 16));
        links.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).create());
    }

    Composite control() {
        return line;
    }

    void show(Banner banner) {
        if (!banner.equals(shown)) {
            shown = banner;
            icon.setImage((banner.grave() ? Icons.CAUTION : Icons.NOTE).image());
            words.setText(banner.words().replace("&", "&&"));
            for (var link : links.getChildren()) {
                link.dispose();
            }
            banner.choices().forEach(this::link);
            exclude(links, banner.choices().isEmpty());
        }
        exclude(line, banner.words().isEmpty());
    }

    private void link(Banner.Choice choice) {
        var link = Controls.named(new Link(links, SWT.NONE), "document.banner." + choice.name());
        link.setText("<a>" + choice.label() + "</a>");
        link.addListener(SWT.Selection, e -> choose.accept(choice));
    }

    private static void exclude(Composite part, boolean excluded) {
        part.setVisible(!excluded);
        ((GridData) part.getLayoutData()).exclude = excluded;
    }
}
