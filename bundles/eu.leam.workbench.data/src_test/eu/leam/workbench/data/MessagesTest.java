package eu.leam.workbench.data;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.text.Texts;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void both_languages_have_each_text_with_the_same_places() {
        Properties english = Texts.load(Messages.class, "en");
        Properties german = Texts.load(Messages.class, "de");
        Set<String> fields =
                Arrays.stream(Messages.class.getFields()).map(Field::getName).collect(Collectors.toSet());

        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(german.keySet()).hasSameSizeAs(fields);
        for (String key : fields) {
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(english.getProperty(key)).doesNotContain("'");
            assertThat(german.getProperty(key)).doesNotContain("'");
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
