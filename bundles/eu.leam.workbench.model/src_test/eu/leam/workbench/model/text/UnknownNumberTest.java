package eu.leam.workbench.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.diff.SemanticDifference;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.LeamPackage.Literals;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.rule.ProjectView;
import eu.leam.workbench.model.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A number that nobody measured is not 0. */
class UnknownNumberTest {
    private static final Ref REF = Ref.parse("outcomes/s1").orElseThrow();

    private static Outcome outcome(String text) {
        return (Outcome)
                DocumentText.read(REF, text.getBytes(StandardCharsets.UTF_8)).document();
    }

    @Test
    void what_is_not_in_the_file_is_unknown_and_stays_out_of_it() {
        Outcome outcome = outcome("schema: 1\nstate: COMPLETED\nenergySource: unknown\n");

        assertThat(outcome.isSetEnergy()).isFalse();
        assertThat(outcome.getEnergy()).isNaN();
        assertThat(outcome.isSetSteps()).isFalse();
        assertThat(DocumentText.write(outcome)).doesNotContain("energy:", "steps", "loss");
        assertThat(Rules.check(outcome, ProjectView.of(Set.of())))
                .extracting("rule")
                .doesNotContain("document.range");
    }

    @Test
    void a_measured_zero_is_written_and_read_again() {
        Outcome outcome = LeamFactory.eINSTANCE.createOutcome();
        outcome.setEnergy(0);
        outcome.setSteps(0);

        String text = DocumentText.write(outcome);

        assertThat(text).contains("energy: 0 Wh\n", "steps: 0");
        assertThat(outcome(text).isSetEnergy()).isTrue();
        assertThat(outcome(text).getEnergy()).isZero();
    }

    @Test
    void a_copy_and_a_forgotten_value_are_unknown_too() {
        Outcome outcome = outcome("schema: 1\nstate: COMPLETED\nenergy: 3 Wh\nenergySource: estimated\n");
        Outcome copy = DocumentText.copy(outcome);
        copy.unsetEnergy();

        assertThat(DocumentText.write(copy)).doesNotContain("energy:");
        assertThat(SemanticDifference.between(outcome, copy)).containsExactly("energy removed");
        assertThat(SemanticDifference.places(copy, outcome)).containsExactly("energy");
        assertThat(outcome.eIsSet(Literals.OUTCOME__ENERGY)).isTrue();
    }

    @Test
    void zero_and_unknown_are_different_values() {
        Outcome unknown = LeamFactory.eINSTANCE.createOutcome();
        Outcome zero = LeamFactory.eINSTANCE.createOutcome();
        zero.setTokens(0);

        assertThat(SemanticDifference.between(unknown, zero))
                .singleElement()
                .asString()
                .startsWith("tokens set to 0");
    }
}
