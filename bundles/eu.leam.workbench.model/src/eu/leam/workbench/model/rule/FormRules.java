package eu.leam.workbench.model.rule;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.LeamPackage.Literals;
import eu.leam.workbench.model.document.ReleasePolicy;
import eu.leam.workbench.model.field.Field;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Texts that must have a form: hashes, instants, language tags, licence ids, locations. */
final class FormRules {
    private static final Pattern ABSOLUTE_URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.+");
    private static final String LICENCE_ID = "\\(*[A-Za-z0-9][A-Za-z0-9.:-]*\\+?\\)*";
    /** Expressions of SPDX 2.3, annex D: ids joined by AND, OR, WITH, with brackets. */
    private static final Pattern LICENCE = Pattern.compile(LICENCE_ID + "(?: (?:AND|OR|WITH) " + LICENCE_ID + ")*");

    private static final Set<EStructuralFeature> INSTANTS = Set.of(
            Literals.RUN__LAUNCHED,
            Literals.OUTCOME__ENDED,
            Literals.SEGMENT__STARTED,
            Literals.SEGMENT__ENDED,
            Literals.RELEASE__CREATED,
            Literals.APPROVAL__AT);

    private FormRules() {}

    static void hash(Subject subject) {
        each(subject, "document.hash", feature -> new Field(feature).isHash(), Sha256::isHash, Messages.Rule_hash);
    }

    static void instant(Subject subject) {
        each(subject, "document.instant", INSTANTS::contains, FormRules::isInstant, Messages.Rule_instant);
    }

    static void language(Subject subject) {
        Set<EStructuralFeature> languages = Set.of(Literals.DATASET_CARD__LANGUAGE, Literals.RUN_DATASET__LANGUAGE);
        each(subject, "dataset.language", languages::contains, FormRules::isLanguage, Messages.Rule_language);
    }

    static void licence(Subject subject) {
        Set<EStructuralFeature> licences = Set.of(Literals.DATASET_CARD__LICENCE, Literals.RUN_DATASET__LICENCE);
        each(subject, "dataset.licence", licences::contains, FormRules::isLicence, Messages.Rule_licence);
        for (EObject part : subject.parts()) {
            if (part instanceof ReleasePolicy policy) {
                List<String> wrong = policy.getLicences().stream()
                        .filter(licence -> !isLicence(licence))
                        .collect(Collectors.toList());
                wrong.forEach(licence -> tell(
                        subject,
                        "project.licence",
                        part,
                        Literals.RELEASE_POLICY__LICENCES,
                        licence,
                        Messages.Rule_licence));
            }
        }
    }

    static void location(Subject subject) {
        if (subject.document instanceof DatasetCard card && isGiven(card.getUri()) && !isLocation(card.getUri())) {
            tell(subject, "dataset.uri", card, Literals.DATASET_CARD__URI, card.getUri(), Messages.Rule_uri);
        }
    }

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException ignored) { // that is the answer
            return false;
        }
    }

    private static boolean isLanguage(String text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException ignored) { // that is the answer
            return false;
        }
    }

    private static boolean isLicence(String text) {
        long opened = text.chars().filter(c -> c == '(').count();
        long closed = text.chars().filter(c -> c == ')').count();
        return opened == closed && LICENCE.matcher(text).matches();
    }

    /** Within the project folder, or somewhere with an address of its own. */
    private static boolean isLocation(String uri) {
        if (ABSOLUTE_URI.matcher(uri).matches()) {
            return true;
        }
        try {
            Path path = Path.of(uri).normalize();
            return !path.isAbsolute() && !path.startsWith("..") && uri.indexOf('\\') < 0;
        } catch (InvalidPathException ignored) { // that is the answer
            return false;
        }
    }

    private static void each(
            Subject subject,
            String rule,
            Predicate<EStructuralFeature> concerned,
            Predicate<String> fits,
            String pattern) {
        for (EObject part : subject.parts()) {
            for (var feature : part.eClass().getEAllStructuralFeatures()) {
                boolean text = concerned.test(feature) && isGiven(part.eGet(feature));
                if (text && !fits.test((String) part.eGet(feature))) {
                    tell(subject, rule, part, feature, (String) part.eGet(feature), pattern);
                }
            }
        }
    }

    private static boolean isGiven(Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private static void tell(
            Subject subject, String rule, EObject part, EStructuralFeature feature, String value, String pattern) {
        String at = Field.path(part, feature);
        String message = Texts.format(pattern, at, value);
        subject.error(rule, part, feature, message, Texts.format(Messages.Rule_correct, at));
    }
}
