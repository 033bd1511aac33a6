package eu.leam.workbench.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Severity;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.Project;
import eu.leam.workbench.model.kind.Ref;
import org.junit.jupiter.api.Test;

class CommentsTest {
    private static final String COMMENTED = """
            # Mixture for the first report.
            # Ask Jana before changing it.

            schema: 1
            title: Balanced # working title

            # --- how ---
            scheme: temperature
            # 3.3 as in mT5
            temperature: 3.3
            entries: # all of them
              # German first
              - dataset: udhr-de # the reference
                # twice as often
                weight: 2
              - dataset: udhr-en
                weight: 1
            # the end
            """;

    @Test
    void a_file_with_comments_in_canonical_form_comes_out_byte_for_byte() {
        ReadDocument read = Yaml.read(Yaml.MIXTURE, COMMENTED);

        assertThat(DocumentText.write(read.document())).isEqualTo(COMMENTED);
        assertThat(read.comments()).hasSize(10).contains(" working title", " --- how ---", " the end");
    }

    @Test
    void comments_stay_on_their_keys_through_edits() {
        Mixture mixture = Yaml.document(Mixture.class, Yaml.MIXTURE, COMMENTED);

        mixture.setTemperature(5);
        mixture.setTokenBudget(7);
        mixture.getEntries().move(1, 0);
        mixture.getEntries().getLast().setWeight(3);

        assertThat(DocumentText.write(mixture)).isEqualTo("""
                        # Mixture for the first report.
                        # Ask Jana before changing it.

                        schema: 1
                        title: Balanced # working title

                        # --- how ---
                        scheme: temperature
                        # 3.3 as in mT5
                        temperature: 5
                        tokenBudget: 7 tokens
                        entries: # all of them
                          - dataset: udhr-en
                            weight: 1
                          # German first
                          - dataset: udhr-de # the reference
                            # twice as often
                            weight: 3
                        # the end
                        """);
    }

    @Test
    void a_comment_goes_with_its_entry_and_comes_back_when_the_removal_is_undone() {
        Mixture mixture = Yaml.document(Mixture.class, Yaml.MIXTURE, COMMENTED);
        var german = mixture.getEntries().getFirst();

        mixture.getEntries().remove(german);
        assertThat(DocumentText.write(mixture)).doesNotContain("German").contains("# all of them");

        mixture.getEntries().add(0, german);
        assertThat(DocumentText.write(mixture)).isEqualTo(COMMENTED);
    }

    @Test
    void a_comment_whose_key_is_cleared_stays_above_the_next_key() {
        Mixture mixture = Yaml.document(
                Mixture.class, Yaml.MIXTURE, "schema: 1\n# on the title\ntitle: Old # beside\nscheme: manual\n");

        mixture.setTitle(null);

        assertThat(DocumentText.write(mixture)).isEqualTo("schema: 1\n# on the title\n# beside\nscheme: manual\n");
    }

    @Test
    void comments_stay_on_the_members_of_a_list_of_texts() {
        String text = """
                schema: 1
                name: Demo
                policy:
                  licences:
                    # public domain
                    - CC0-1.0
                    - CC-BY-4.0 # with credit
                """;
        Project project = Yaml.document(Project.class, Ref.PROJECT, text);

        project.getPolicy().getLicences().add(0, "MIT");

        assertThat(DocumentText.write(project)).isEqualTo(text.replace("licences:\n", "licences:\n    - MIT\n"));
    }

    @Test
    void a_commented_out_key_hangs_on_the_key_below_it() {
        String text = "schema: 1\nmixture: m\nmodel:\n  layers: 4\n# width: 128\ntraining:\n  tokens: 5 tokens\n";

        assertThat(DocumentText.write(Yaml.read(Yaml.EXPERIMENT, text.replace("# width", "  # width"))
                        .document()))
                .isEqualTo(text);
    }

    @Test
    void a_hash_within_a_text_is_no_comment() {
        ReadDocument read = Yaml.read(
                Yaml.DATASET,
                "schema: 1\ntitle: \"C# and #1\"\nsource: |\n  # heading\n  text # here\nlanguage: de#x\n");

        assertThat(read.comments()).isEmpty();
        assertThat(((DatasetCard) read.document()).getSource()).isEqualTo("# heading\ntext # here\n");
        assertThat(((DatasetCard) read.document()).getLanguage()).isEqualTo("de#x");
    }

    @Test
    void an_unknown_key_is_a_finding_and_is_kept_at_the_end_of_its_map() {
        ReadDocument read = Yaml.read(Yaml.EXPERIMENT, """
                schema: 1
                reviewer: {name: Jana, tags: [a, "no", 'x: y', 5]} # whom to ask
                mixture: m
                training:
                  flux: |
                    two
                    lines
                  # the budget
                  tokens: 5 tokens
                  empty:
                """);

        assertThat(read.isReadOnly()).isFalse();
        assertThat(read.unknownKeys()).containsExactly("reviewer", "training.flux", "training.empty");
        assertThat(read.findings()).hasSize(3).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(read.findings().getFirst().subject()).isEqualTo("experiments/e1.yaml:2:1");

        ((Experiment) read.document()).setTitle("Edited");
        assertThat(DocumentText.write(read.document())).isEqualTo("""
                        schema: 1
                        title: Edited
                        mixture: m
                        training:
                          # the budget
                          tokens: 5 tokens
                          flux: |
                            two
                            lines
                          empty:
                        reviewer:
                          name: Jana
                          tags:
                            - a
                            - "no"
                            - "x: y"
                            - 5 # whom to ask
                        """);
    }

    @Test
    void a_copy_takes_comments_and_unknown_keys_along() {
        Mixture mixture = Yaml.document(Mixture.class, Yaml.MIXTURE, COMMENTED + "extra: 1\n");

        Mixture copy = DocumentText.copy(mixture);

        assertThat(DocumentText.write(copy))
                .isEqualTo(DocumentText.write(mixture))
                .contains("extra: 1", "Jana");
        copy.getEntries().add(LeamFactory.eINSTANCE.createMixtureEntry());
        assertThat(mixture.getEntries()).hasSize(2);
    }
}
