package eu.leam.workbench.data.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleLanguageTest {
    /** The official languages by Regulation No 1 of 1958 as amended, as BCP 47 tags. */
    private static final List<String> OFFICIAL = List.of(
            "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl",
            "pl", "pt", "ro", "sk", "sl", "sv");

    @Test
    void has_the_official_languages_of_the_union_and_ten_more_at_least() {
        assertThat(SampleLanguage.ALL.stream().filter(SampleLanguage::official).map(SampleLanguage::tag))
                .containsExactlyElementsOf(OFFICIAL);
        assertThat(SampleLanguage.ALL.stream().map(SampleLanguage::tag))
                .hasSizeGreaterThanOrEqualTo(34)
                .doesNotHaveDuplicates()
                .allMatch(tag -> Id.isValid("udhr-" + tag));
    }

    @Test
    void names_languages_in_english_whatever_the_default_locale() {
        assertThat(SampleLanguage.ALL.getFirst().englishName()).isEqualTo("Bulgarian");
    }
}
