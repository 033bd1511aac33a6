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
import java.util.Arrays;
import java.util.Date;

/** Calendars, their months, and dates in one language. */
final class CalendarNames {
    private final ULocale locale;
    private final LocaleDisplayNames names;

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
        Class<? extends Calendar> type = type(parts[0]);
        String[] months = months(type, locale);
        String[] root = months(type, ULocale.ROOT);
        boolean own = !Arrays.equals(months, root) || locale.getLanguage().equals("en");
        return own ? months[Integer.parseInt(parts[1])] : null;
    }

    private static String[] months(Class<? extends Calendar> type, ULocale language) {
        return new DateFormatSymbols(type, language).getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
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
