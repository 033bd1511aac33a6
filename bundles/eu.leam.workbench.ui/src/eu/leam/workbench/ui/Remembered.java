package eu.leam.workbench.ui;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What a view remembers (sort, widths, choices): written soon after it changes, so that a kill loses nothing. */
public final class Remembered {
    private final IEclipsePreferences node;
    private final Runnable write;

    /** @param view whose memory, for instance {@code runs} */
    public Remembered(String view) {
        node = InstanceScope.INSTANCE.getNode(UiTask.BUNDLE + "/" + view);
        write = UiTask.settled("remember " + view, this::flush);
    }

    /** What was remembered, or else the given. */
    public String get(String key, String otherwise) {
        return node.get(key, otherwise);
    }

    /** The number that was remembered, or else the given. */
    public int get(String key, int otherwise) {
        return node.getInt(key, otherwise);
    }

    /** Remembers. */
    public void put(String key, String value) {
        if (!value.equals(node.get(key, null))) {
            node.put(key, value);
            write.run();
        }
    }

    /** Remembers a number. */
    public void put(String key, int value) {
        put(key, Integer.toString(value));
    }

    private void flush() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            System.getLogger(Remembered.class.getName())
                    .log(System.Logger.Level.WARNING, "what a view remembers could not be written", e);
        }
    }
}
