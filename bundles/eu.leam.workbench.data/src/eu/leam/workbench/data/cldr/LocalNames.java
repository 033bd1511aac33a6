package eu.leam.workbench.data.cldr;

import static com.ibm.icu.text.DateFormatSymbols.ABBREVIATED;
import static com.ibm.icu.text.DateFormatSymbols.STANDALONE;
import static com.ibm.icu.text.DateFormatSymbols.WIDE;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What things are called and how amounts are written in one language; a name that CLDR lacks there is empty, never
 * English.
 */
final class LocalNames {
    private final ULocale locale;
    private final LocaleDisplayNames names;
    private final CurrencyDisplayNames currencies;
    private final TimeZoneNames zones;
    private final DateFormatSymbols dates;
    private final CalendarNames calendars;
    private final SpelledNumbers spelled;

    LocalNames(ULocale locale) {
        this.locale = locale;
        names = LocaleDisplayNames.getInstance(locale, DisplayContext.STANDARD_NAMES, DisplayContext.NO_SUBSTITUTE);
        currencies = CurrencyDisplayNames.getInstance(locale, true);
        zones = TimeZoneNames.getInstance(locale);
        dates = new DateFormatSymbols(GregorianCalendar.class, locale);
        calendars = new CalendarNames(locale, names);
        spelled = new SpelledNumbers(locale);
    }

    /** The entity's name; empty when the language has none. */
    Optional<String> of(Entity entity) {
        String code = entity.code();
        String name =
                switch (entity.kind()) {
                    case TERRITORY -> names.regionDisplayName(code);
                    case LANGUAGE -> names.languageDisplayName(code);
                    case OWN_NAME -> ownName(code);
                    case SCRIPT -> names.scriptDisplayName(code);
                    case CURRENCY -> currency(code);
                    case CURRENCY_SIGN -> sign(code);
                    case MONEY -> currency(code.split(" ")[1]) == null ? null : money(code, UnitWidth.FULL_NAME);
                    case MONEY_FIGURES -> money(code, UnitWidth.NARROW);
                    case MONTH -> month(code, WIDE);
                    case MONTH_SHORT -> shorter(month(code, ABBREVIATED), month(code, WIDE));
                    case QUARTER -> dates.getQuarters(STANDALONE, WIDE)[number(code) - 1];
                    case WEEKDAY -> weekday(code, WIDE);
                    case WEEKDAY_SHORT -> shorter(weekday(code, ABBREVIATED), weekday(code, WIDE));
                    case CALENDAR -> calendars.name(code);
                    case CALENDAR_MONTH -> calendars.month(code);
                    case FULL_DATE -> calendars.fullDate(code);
                    case ZONE -> zone(code);
                    case CITY -> zones.getExemplarLocationName(code);
                    case SYSTEM -> names.keyValueDisplayName("ms", code);
                    case MEASURE -> measure(code, UnitWidth.FULL_NAME);
                    case MEASURE_SHORT ->
                        shorter(measure(locale, code, UnitWidth.SHORT), measure(locale, code, UnitWidth.FULL_NAME));
                    case SPELLED -> spelled.of(number(code));
                    case LITERAL -> code;
                };
        return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The names as one list in the language's own form; empty when one of them is. */
    Optional<String> list(List<Entity> entities) {
        List<String> all = new ArrayList<>();
        for (Entity entity : entities) {
            Optional<String> name = of(entity);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            all.add(name.get());
        }
        return Optional.of(ListFormatter.getInstance(locale).format(all));
    }

    private String ownName(String tag) {
        ULocale own = new ULocale(tag);
        return LocaleDisplayNames.getInstance(own, DisplayContext.STANDARD_NAMES, DisplayContext.NO_SUBSTITUTE)
                .languageDisplayName(tag);
    }

    private String currency(String code) {
        return currencies == null ? null : currencies.getName(code);
    }

    private String sign(String code) {
        String sign = currencies == null ? null : currencies.getNarrowSymbol(code);
        return code.equals(sign) ? null : sign;
    }

    private String zone(String code) {
        String common = zones.getMetaZoneDisplayName(code, TimeZoneNames.NameType.LONG_GENERIC);
        return common != null ? common : zones.getMetaZoneDisplayName(code, TimeZoneNames.NameType.LONG_STANDARD);
    }

    private String month(String code, int width) {
        return dates.getMonths(STANDALONE, width)[number(code) - 1];
    }

    private String weekday(String code, int width) {
        return dates.getWeekdays(STANDALONE, width)[number(code)];
    }

    private static String shorter(String abbreviated, String wide) {
        return abbreviated.equals(wide) ? null : abbreviated;
    }

    private String money(String amount, UnitWidth width) {
        String[] parts = amount.split(" ");
        LocalizedNumberFormatter format = NumberFormatter.withLocale(locale)
                .unit(Currency.getInstance(parts[1]))
                .unitWidth(width);
        boolean words = width == UnitWidth.FULL_NAME;
        return (words ? format.precision(Precision.integer()) : format)
                .format(new BigDecimal(parts[0]))
                .toString();
    }

    private String measure(String amount, UnitWidth width) {
        String own = measure(locale, amount, width);
        return own.equals(measure(ULocale.ROOT, amount, width)) ? null : own;
    }

    private static String measure(ULocale locale, String amount, UnitWidth width) {
        String[] parts = amount.split(" ");
        return NumberFormatter.withLocale(locale)
                .unit(MeasureUnit.forIdentifier(parts[1]))
                .unitWidth(width)
                .format(new BigDecimal(parts[0]))
                .toString();
    }

    private static int number(String code) {
        return Integer.parseInt(code);
    }
}
