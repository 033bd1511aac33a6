package eu.leam.workbench.data.cldr;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.CopticCalendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.IndianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calendars, their months, and dates in one language. */
final class CalendarNames {
    private final ULocale locale;
    private final LocaleDisplayNames names;
    private final Map<String, List<String>> months = new HashMap<>();

    CalendarNames(ULocale locale, LocaleDisplayNames names) {
        this.locale = locale;
        this.names = names;
    }

    /** The calendar's name, or null. */
    String name(String calendar) {
        return names.keyValueDisplayName("calendar", calendar);
    }

    /**
     * A month's name from {@code hebrew 0}; null where CLDR has only its root names in another language than English.
     */
    String month(String calendarAndIndex) {
        String[] parts = calendarAndIndex.split(" ");
        List<String> own = months.computeIfAbsent(parts[0], this::ownMonths);
        return own.isEmpty() ? null : own.get(Integer.parseInt(parts[1]));
    }

    private List<String> ownMonths(String calendar) {
        Class<? extends Calendar> type = type(calendar);
        List<String> own = months(type, locale);
        boolean named = locale.getLanguage().equals("en") || !own.equals(months(type, ULocale.ROOT));
        return named ? own : List.of();
    }

    private static List<String> months(Class<? extends Calendar> type, ULocale language) {
        DateFormatSymbols symbols = new DateFormatSymbols(type, language);
        return List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
    }

    /** The full form with the day of the week, from {@code 2000-01-31}. */
    String fullDate(String isoDate) {
        Calendar gregorian = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        DateFormat format = DateFormat.getDateInstance(gregorian, DateFormat.FULL, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(Instant.parse(isoDate + "T12:00:00Z")));
    }

    private static Class<? extends Calendar> type(String calendar) {
        return switch (calendar) {
            case "hebrew" -> HebrewCalendar.class;
            case "islamic" -> IslamicCalendar.class;
            case "persian" -> PersianCalendar.class;
            case "indian" -> IndianCalendar.class;
            case "coptic" -> CopticCalendar.class;
            default -> GregorianCalendar.class;
        };
    }
}
