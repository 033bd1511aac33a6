package eu.leam.workbench.data.cldr;

import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * Says a statement as a line by the language's own patterns in CLDR: code patterns ("Sprog: {0}"), key and value
 * ("{0}: {1}"), name with addition ("{0} ({1})"), intervals ("{0} – {1}") and names of calendar fields. What CLDR has
 * no label for is not said.
 */
final class Labels implements Verbaliser {
    private static final String LANGUAGE_DATA = "com/ibm/icu/impl/data/icudata/lang";

    private static final DateTimePatternGenerator ROOT_FIELDS = DateTimePatternGenerator.getInstance(ULocale.ROOT);

    private final ULocale locale;
    private final LocalNames names;
    private final LocaleDisplayNames keys;
    private final DateTimePatternGenerator fields;

    Labels(ULocale locale, LocalNames names) {
        this.locale = locale;
        this.names = names;
        keys = LocaleDisplayNames.getInstance(locale, DisplayContext.STANDARD_NAMES, DisplayContext.NO_SUBSTITUTE);
        fields = DateTimePatternGenerator.getInstance(locale);
    }

    @Override
    public Optional<String> say(Statement statement) {
        Optional<String> subject = names.of(statement.subject());
        Optional<String> first = statement.objects().isEmpty()
                ? Optional.empty()
                : names.of(statement.objects().getFirst());
        Optional<String> list = statement.predicate().isList() ? names.list(statement.objects()) : Optional.empty();
        return switch (statement.predicate()) {
            case TERRITORY_CODE -> code("territory", added(subject, first));
            case TERRITORY_LANGUAGE -> code("language", first);
            case TERRITORY_SCRIPT, LANGUAGE_SCRIPT -> code("script", first);
            case LANGUAGE_TERRITORY -> code("territory", first);
            case CURRENCY_TERRITORIES, WEEKDAY_BEGINS -> code("territory", list);
            case TERRITORY_CURRENCY -> key("currency", first);
            case TERRITORY_SYSTEM -> key("ms", first);
            case TERRITORY_WEEK -> pair(field(DateTimePatternGenerator.WEEK_OF_YEAR), interval(statement));
            case TERRITORY_ZONE ->
                pair(
                        field(DateTimePatternGenerator.ZONE),
                        added(first, names.of(statement.objects().get(1))));
            case LANGUAGE_OWN_NAME -> code("language", added(subject, first));
            case SCRIPT_CODE -> code("script", added(subject, first));
            case SCRIPT_CHARACTER -> pair(subject, first);
            case SCRIPT_LANGUAGES -> code("language", list);
            case CURRENCY_CODE -> key("currency", added(subject, first));
            case CURRENCY_FIGURES -> pair(subject, first);
            case CURRENCY_AMOUNTS, UNIT_AMOUNTS -> list;
            case AREA_CONTAINS, CALENDAR_MONTHS -> pair(subject, list);
            case MONTH_NUMBER -> pair(field(DateTimePatternGenerator.MONTH), subject);
            case MONTH_SHORT -> added(subject, first);
            case WEEKDAY_SHORT -> pair(field(DateTimePatternGenerator.WEEKDAY), added(subject, first));
            case MONTH_DAYS -> pair(subject, days(statement, 0));
            case MONTH_LEAP_DAYS -> pair(subject, added(days(statement, 0), days(statement, 1)));
            case MONTH_QUARTER -> pair(field(DateTimePatternGenerator.QUARTER), first);
            case UNIT_EQUALS, UNIT_SHORT, NUMBER_SPELLED, DATE_FULL -> pair(subject, first);
            default -> Optional.empty();
        };
    }

    private Optional<String> days(Statement statement, int object) {
        return names.of(
                Entity.of(Entity.Kind.MEASURE, statement.objects().get(object).code() + " day"));
    }

    private Optional<String> interval(Statement statement) {
        String pattern = new DateIntervalInfo(locale).getFallbackIntervalPattern();
        return fill(
                Optional.of(pattern),
                names.of(statement.objects().get(0)),
                names.of(statement.objects().get(1)));
    }

    private Optional<String> code(String kind, Optional<String> value) {
        return fill(pattern("codePatterns", kind), value, Optional.of(""));
    }

    private Optional<String> key(String key, Optional<String> value) {
        return pair(Optional.ofNullable(keys.keyDisplayName(key)), value);
    }

    private Optional<String> pair(Optional<String> label, Optional<String> value) {
        return fill(pattern("localeDisplayPattern", "keyTypePattern"), label, value);
    }

    private Optional<String> added(Optional<String> name, Optional<String> addition) {
        return fill(pattern("localeDisplayPattern", "pattern").or(() -> Optional.of("{0} ({1})")), name, addition);
    }

    private Optional<String> field(int field) {
        String name = fields.getFieldDisplayName(field, DateTimePatternGenerator.DisplayWidth.WIDE);
        String root = ROOT_FIELDS.getFieldDisplayName(field, DateTimePatternGenerator.DisplayWidth.WIDE);
        return Optional.ofNullable(name).filter(own -> !own.equals(root));
    }

    private static Optional<String> fill(Optional<String> pattern, Optional<String> first, Optional<String> second) {
        if (pattern.isEmpty() || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pattern.get().replace("{0}", first.get()).replace("{1}", second.get()));
    }

    /** The pattern of the language or, as CLDR inherits, of its parents; ICU has no public call for these. */
    private Optional<String> pattern(String table, String key) {
        for (ULocale next = locale; next != null; next = next.getFallback()) {
            try {
                UResourceBundle bundle = UResourceBundle.getBundleInstance(LANGUAGE_DATA, next);
                return Optional.of(bundle.get(table).get(key).getString());
            } catch (MissingResourceException ignored) { // the parent may have it
                continue;
            }
        }
        return Optional.empty();
    }
}
