package eu.leam.workbench.curves;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.text.Texts;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_text_is_there_in_english_and_german() {
        Properties english = Texts.load(Messages.class, "en");
        Properties german = Texts.load(Messages.class, "de");
        String[] fields =
                Arrays.stream(Messages.class.getFields()).map(Field::getName).toArray(String[]::new);

        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrder(fields);
        assertThat(german.keySet().stream().map(String::valueOf)).containsExactlyInAnyOrder(fields);
    }
}
