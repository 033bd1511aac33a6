package eu.leam.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.text.Texts;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_sentence_exists_in_english_and_german_and_is_another_one() {
        Properties english = Texts.load(Messages.class, "en");
        Properties german = Texts.load(Messages.class, "de");

        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Messages.class.getFields())
                        .map(Field::getName)
                        .toList());
        for (String key : english.stringPropertyNames()) {
            assertThat(german.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key));
        }
    }
}
