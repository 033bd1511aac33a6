package eu.leam.workbench.data.cldr;

import static eu.leam.workbench.data.cldr.Entity.Kind.LANGUAGE;
import static eu.leam.workbench.data.cldr.Entity.Kind.OWN_NAME;
import static eu.leam.workbench.data.cldr.Entity.Kind.SCRIPT;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import eu.leam.workbench.data.language.SampleLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Languages and the scripts they are written in. */
final class LanguageFacts {
    private static final List<String> FURTHER = List.of("ar", "fa", "hi", "mk", "sr", "tr");
    private static final List<String> SCRIPTS =
            List.of("Latn", "Cyrl", "Grek", "Arab", "Hebr", "Armn", "Deva", "Thai", "Hang");

    private LanguageFacts() {}

    static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        tags().forEach(tag -> topics.add(language(tag)));
        SCRIPTS.forEach(code -> topics.add(script(code)));
        return topics;
    }

    private static List<String> tags() {
        return Stream.concat(SampleLanguage.ALL.stream().map(SampleLanguage::tag), FURTHER.stream())
                .toList();
    }

    private static Topic language(String tag) {
        Entity subject = Entity.of(LANGUAGE, tag);
        ULocale likely = ULocale.addLikelySubtags(new ULocale(tag));
        int plurals = PluralRules.forLocale(new ULocale(tag)).getKeywords().size();
        return new Topic(List.of(
                Statement.of(subject, Predicate.LANGUAGE_CODE, Entity.literal(tag)),
                Statement.of(subject, Predicate.LANGUAGE_OWN_NAME, Entity.of(OWN_NAME, tag)),
                Statement.of(subject, Predicate.LANGUAGE_SCRIPT, Entity.of(SCRIPT, likely.getScript())),
                Statement.of(subject, Predicate.LANGUAGE_TERRITORY, TerritoryFacts.entity(likely.getCountry())),
                Statement.of(subject, Predicate.LANGUAGE_PLURALS, Entity.literal(plurals))));
    }

    private static Topic script(String code) {
        Entity subject = Entity.of(SCRIPT, code);
        int script = UScript.getCodeFromName(code);
        List<Statement> says = new ArrayList<>();
        says.add(Statement.of(subject, Predicate.SCRIPT_CODE, Entity.literal(code)));
        says.add(Statement.of(
                subject,
                UScript.isRightToLeft(script) ? Predicate.SCRIPT_RIGHT_TO_LEFT : Predicate.SCRIPT_LEFT_TO_RIGHT));
        String sample = UScript.getSampleString(script);
        says.add(Statement.of(subject, UScript.isCased(script) ? Predicate.SCRIPT_CASED : Predicate.SCRIPT_UNCASED));
        if (UCharacter.hasBinaryProperty(sample.codePointAt(0), UProperty.ALPHABETIC)) {
            says.add(Statement.of(subject, Predicate.SCRIPT_CHARACTER, Entity.literal(sample)));
        }
        List<Entity> languages = tags().stream()
                .filter(tag ->
                        ULocale.addLikelySubtags(new ULocale(tag)).getScript().equals(code))
                .limit(9)
                .map(tag -> Entity.of(LANGUAGE, tag))
                .toList();
        if (languages.size() > 1) {
            says.add(new Statement(subject, Predicate.SCRIPT_LANGUAGES, languages));
        }
        return new Topic(says);
    }
}
