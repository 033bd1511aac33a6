package eu.leam.workbench.base.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/**
 * Fills the public static String fields of a {@code Messages} class from {@code messages.properties} (English) and {@code
 * messages_de.properties} beside it, in UTF-8. Whole sentences with {@code {0}}; an apostrophe is written as {@code ’}.
 */
public final class Texts {
    private Texts() {}

    /** Fills the class's fields in the default locale; called once from its static initialiser. */
    public static void initialize(Class<?> messages) {
        Properties texts = load(messages, Locale.getDefault().getLanguage());
        for (Field field : messages.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                set(field, texts.getProperty(field.getName(), "!" + field.getName() + "!"));
            }
        }
    }

    /** The texts of a language with English where it lacks one; the language is an ISO 639 code such as {@code de}. */
    public static Properties load(Class<?> messages, String language) {
        Properties english = new Properties();
        read(messages, "messages.properties", english);
        Properties texts = new Properties(english);
        if (!language.equals("en")) {
            read(messages, "messages_" + language + ".properties", texts);
        }
        return texts;
    }

    /** Puts the arguments into the pattern; numbers must come formatted, so that a count never gets a group separator. */
    public static String format(String pattern, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }

    private static void set(Field field, String text) {
        try {
            field.set(null, text);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a message field must be public static and not final: " + field, e);
        }
    }

    private static void read(Class<?> messages, String name, Properties into) {
        try (InputStream in = messages.getResourceAsStream(name)) {
            if (in != null) {
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                into.load(reader);
            }
        } catch (IOException e) {
            throw new IllegalStateException("texts cannot be read: " + name, e);
        }
    }
}
