package eu.leam.workbench.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.text.Texts;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_text_is_there_in_both_languages_with_the_same_places() {
        Set<String> fields = new TreeSet<>();
        Arrays.stream(Messages.class.getFields()).forEach(field -> fields.add(field.getName()));
        var english = Texts.load(Messages.class, "en");
        var german = Texts.load(Messages.class, "de");
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields);
        for (String key : fields) {
            assertThat(german.containsKey(key)).as(key).isTrue();
            for (int place = 0; place < 4; place++) {
                String mark = "{" + place + "}";
                assertThat(german.getProperty(key).contains(mark))
                        .as(key)
                        .isEqualTo(english.getProperty(key).contains(mark));
            }
        }
    }
}
