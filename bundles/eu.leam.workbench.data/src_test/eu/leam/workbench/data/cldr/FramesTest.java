package eu.leam.workbench.data.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pl"})
    void each_language_frames_each_predicate_and_nothing_else(String language) throws Exception {
        Properties frames = load(language);

        assertThat(frames.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Predicate.values()).map(Predicate::key).toList());
        assertThat(Sentences.LANGUAGES).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "pl"})
    void each_language_has_the_places_of_the_english_frame(String language) throws Exception {
        Properties english = load("en");
        Properties frames = load(language);

        for (String key : english.stringPropertyNames()) {
            assertThat(places(frames.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pl"})
    void typographic_marks_are_those_of_the_language(String language) throws Exception {
        for (Object frame : load(language).values()) {
            assertThat(frame.toString()).endsWith(".").doesNotContain("'", "\"", "  ");
            if (language.equals("fr")) {
                assertThat(frame.toString()).doesNotContain("« ", " »", " :", "«{", "}»");
            }
        }
    }

    private static TreeSet<String> places(String frame) {
        return PLACE.matcher(frame).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String language) throws Exception {
        Properties frames = new Properties();
        try (var in = Sentences.class.getResourceAsStream("frames_" + language + ".properties")) {
            frames.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return frames;
    }
}
