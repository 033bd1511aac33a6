package eu.leam.workbench.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * The texts of the help in one language, from {@code help.properties} and {@code help_de.properties}: by the qualified name of a
 * subcommand, as {@code leam.run.list.usage.description}. What stands under no subcommand holds for all.
 */
final class HelpTexts extends ResourceBundle {
    private final Properties texts = new Properties();

    /** @param language an ISO 639 code; a language that there are no texts in gets English */
    HelpTexts(String language) {
        try {
            boolean known = HelpTexts.class.getResource("help_" + language + ".properties") != null;
            String file = known ? "help_" + language + ".properties" : "help.properties";
            var in = HelpTexts.class.getResourceAsStream(file);
            try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the help cannot be read", e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
