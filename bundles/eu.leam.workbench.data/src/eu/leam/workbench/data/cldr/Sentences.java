package eu.leam.workbench.data.cldr;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Says a statement as a whole sentence by the frames of a language. A frame puts names in quotation marks beside a
 * noun of its own ("die Region „Niederlande“"), so that no article, case or gender of the name is needed; {0} is the
 * subject, {1} the first object or the list of all, {2} the second object.
 */
final class Sentences implements Verbaliser {
    /** Languages that have frames. */
    static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it", "pl");

    private final Properties frames = new Properties();
    private final LocalNames names;

    Sentences(String language, LocalNames names) {
        this.names = names;
        String file = "frames_" + language + ".properties";
        try (InputStream in = Sentences.class.getResourceAsStream(file)) {
            frames.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle lacks " + file, e);
        }
    }

    @Override
    public Optional<String> say(Statement statement) {
        List<String> parts = new ArrayList<>();
        if (!add(names.of(statement.subject()), parts)) {
            return Optional.empty();
        }
        if (statement.predicate().isList()) {
            return add(names.list(statement.objects()), parts) ? Optional.of(fill(statement, parts)) : Optional.empty();
        }
        for (Entity object : statement.objects()) {
            if (!add(names.of(object), parts)) {
                return Optional.empty();
            }
        }
        return Optional.of(fill(statement, parts));
    }

    private static boolean add(Optional<String> name, List<String> parts) {
        name.ifPresent(parts::add);
        return name.isPresent();
    }

    private String fill(Statement statement, List<String> parts) {
        String sentence = frames.getProperty(statement.predicate().key());
        for (int i = 0; i < parts.size(); i++) {
            sentence = sentence.replace("{" + i + "}", parts.get(i));
        }
        return sentence;
    }
}
