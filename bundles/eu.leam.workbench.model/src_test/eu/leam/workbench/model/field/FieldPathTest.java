package eu.leam.workbench.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.LeamPackage.Literals;
import eu.leam.workbench.model.document.Mixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {
    private final Mixture mixture = LeamFactory.eINSTANCE.createMixture();

    @BeforeEach
    void two_entries() {
        mixture.getEntries().add(LeamFactory.eINSTANCE.createMixtureEntry());
        mixture.getEntries().add(LeamFactory.eINSTANCE.createMixtureEntry());
    }

    @Test
    void is_the_way_back_from_a_fields_path() {
        var second = mixture.getEntries().get(1);
        String path = Field.path(second, Literals.MIXTURE_ENTRY__WEIGHT);

        FieldPath found = FieldPath.of(mixture, path).orElseThrow();

        assertThat(found.owner()).isSameAs(second);
        assertThat(found.field().feature()).isSameAs(Literals.MIXTURE_ENTRY__WEIGHT);
        assertThat(FieldPath.of(mixture, "temperature").orElseThrow().owner()).isSameAs(mixture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "nothing",
                "entries[2].weight",
                "entries[-1].weight",
                "entries.weight",
                "title[0]",
                "title.x",
                "entries[99999999999].weight",
                "entries[0].schema",
                "id"
            })
    void leads_nowhere_when_there_is_no_such_field(String path) {
        assertThat(FieldPath.of(mixture, path)).isEmpty();
    }
}
