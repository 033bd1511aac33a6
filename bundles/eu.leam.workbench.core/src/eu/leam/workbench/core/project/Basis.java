package eu.leam.workbench.core.project;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.text.DocumentText;
import eu.leam.workbench.model.text.ReadDocument;
import eu.leam.workbench.store.Change;
import eu.leam.workbench.store.Loaded;
import org.eclipse.emf.common.notify.impl.AdapterImpl;

/**
 * The version of the file that a document was loaded from. It rides on the document, so that a save minutes later still knows
 * what it started from, and refuses when the file is another one by then.
 */
public final class Basis extends AdapterImpl {
    private final String version;

    private Basis(String version) {
        this.version = version;
    }

    /** The version that the document was loaded from; {@link Change#NEW} when it came from no file. */
    public static String of(Document document) {
        Basis basis = find(document);
        return basis == null ? Change.NEW : basis.version;
    }

    /** Makes a document take the place of another one that was loaded. */
    public static void carry(Document from, Document to) {
        put(to, of(from));
    }

    static ReadDocument note(Loaded loaded) {
        if (loaded.read().document() != null) {
            put(loaded.read().document(), loaded.version());
        }
        return loaded.read();
    }

    /** What was just written is what the next save of the same object starts from. */
    static void noteSaved(Document document) {
        put(document, Sha256.of(DocumentText.bytes(document)));
    }

    private static void put(Document document, String version) {
        document.eAdapters().remove(find(document));
        document.eAdapters().add(new Basis(version));
    }

    private static Basis find(Document document) {
        for (var adapter : document.eAdapters()) {
            if (adapter instanceof Basis basis) {
                return basis;
            }
        }
        return null;
    }
}
