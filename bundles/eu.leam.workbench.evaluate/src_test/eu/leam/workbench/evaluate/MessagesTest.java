package eu.leam.workbench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.text.Texts;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_text_is_there_in_english_and_german() {
        for (String language : new String[] {"en", "de"}) {
            var texts = Texts.load(Messages.class, language);
            var fields = Arrays.stream(Messages.class.getFields())
                    .map(Field::getName)
                    .toList();
            assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields);
            fields.forEach(field -> assertThat(Texts.format(texts.getProperty(field), "a", "b", "c", "d"))
                    .isNotBlank());
        }
    }
}
