package eu.leam.workbench.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.LeamPackage.Literals;
import eu.leam.workbench.model.document.Modality;
import eu.leam.workbench.model.field.ValueText.OtherUnit;
import eu.leam.workbench.model.field.ValueText.Value;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTest {
    private static final Field BUDGET = new Field(Literals.MIXTURE__TOKEN_BUDGET);
    private static final Field RATE = new Field(Literals.TRAINING__LEARNING_RATE);
    private static final Field ENERGY = new Field(Literals.OUTCOME__ENERGY);

    @ParameterizedTest
    @CsvSource({
        "500000, 500000 tokens",
        "1, 1 tokens",
        "999999999, 999999999 tokens",
        "2100000000, 2.1e9 tokens",
        "1000000000, 1e9 tokens",
        "12345000000, 12345000000 tokens",
        "1234567891, 1234567891 tokens",
        "9223372036854775807, 9223372036854775807 tokens"
    })
    void writes_whole_quantities_with_their_unit(long number, String text) {
        assertThat(ValueText.format(BUDGET, number)).isEqualTo(text);
        assertThat(ValueText.parse(BUDGET, text)).isEqualTo(new Value(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0.003, 0.003",
        "1, 1",
        "0.1, 0.1",
        "1e-8, 1.0e-8",
        "1.5e-8, 1.5e-8",
        "3e20, 3.0e+20",
        "123456.789, 123456.789",
        "100000, 100000",
        "-2.5, -2.5",
        "4.9e-324, 4.9e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308"
    })
    void writes_decimal_numbers_with_the_fewest_digits_that_name_them(double number, String text) {
        assertThat(ValueText.format(RATE, number)).isEqualTo(text);
        assertThat(ValueText.parse(RATE, text)).isEqualTo(new Value(number));
    }

    @Test
    void keeps_numbers_that_are_none() {
        for (double odd : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 0}) {
            assertThat(ValueText.parse(ENERGY, ValueText.format(ENERGY, odd))).isEqualTo(new Value(odd));
        }
        assertThat(ValueText.format(ENERGY, 12.5)).isEqualTo("12.5 Wh");
    }

    @ParameterizedTest
    @CsvSource({
        "2.1e9 tokens, 2100000000",
        "2.1E+9 tokens, 2100000000",
        "2.1e9tokens, 2100000000",
        "1 token, 1",
        "+7, 7",
        "500000, 500000",
        "5.0 tokens, 5"
    })
    void reads_the_usual_forms_of_a_quantity(String text, long number) {
        assertThat(ValueText.parse(BUDGET, text)).isEqualTo(new Value(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 bytes", "5 k tokens", "5 Tokens", "5 tokens a day", "2.1e tokens"})
    void tells_another_unit(String text) {
        assertThat(ValueText.parse(BUDGET, text)).isEqualTo(new OtherUnit("tokens"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "four",
                "1.5",
                "1.5 tokens",
                "1e400 tokens",
                "1e999999999",
                "1e-999999999",
                "9223372036854775808",
                "--1",
                "0x10",
                "1_000",
                "1.000.000",
                "1,5",
                "tokens"
            })
    void refuses_what_is_no_whole_number(String text) {
        assertThat(ValueText.parse(BUDGET, text)).isNotInstanceOf(Value.class);
    }

    @Test
    void refuses_a_whole_number_out_of_its_range_and_a_unit_where_there_is_none() {
        EStructuralFeature layers = Literals.MODEL_SHAPE__LAYERS;
        assertThat(ValueText.parse(new Field(layers), "2147483648")).isInstanceOf(ValueText.NotSo.class);
        assertThat(ValueText.parse(new Field(layers), "4 layers")).isEqualTo(new OtherUnit(""));
    }

    @Test
    void reads_choices_by_their_words() {
        Field modality = new Field(Literals.DATASET_CARD__MODALITY);
        assertThat(ValueText.format(modality, Modality.KNOWLEDGE_GRAPH)).isEqualTo("knowledge-graph");
        assertThat(ValueText.parse(modality, "knowledge-graph")).isEqualTo(new Value(Modality.KNOWLEDGE_GRAPH));
        assertThat(ValueText.parse(modality, "knowledgeGraph")).isInstanceOf(ValueText.NotSo.class);
        assertThat(ValueText.choices(Literals.DATASET_CARD__MODALITY))
                .isEqualTo("text, knowledge-graph, text-sentiment, image-text, image, video");
    }
}
