package eu.leam.workbench.data.cldr;

import static eu.leam.workbench.data.cldr.Entity.Kind.CALENDAR;
import static eu.leam.workbench.data.cldr.Entity.Kind.CALENDAR_MONTH;
import static eu.leam.workbench.data.cldr.Entity.Kind.FULL_DATE;
import static eu.leam.workbench.data.cldr.Entity.Kind.MONTH;
import static eu.leam.workbench.data.cldr.Entity.Kind.QUARTER;
import static eu.leam.workbench.data.cldr.Entity.Kind.WEEKDAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Months, days of the week, calendars and dates. */
final class TimeFacts {
    private static final List<String> CALENDARS =
            List.of("gregorian", "hebrew", "islamic", "persian", "indian", "coptic");
    private static final LocalDate FIRST_DATE = LocalDate.of(1958, 1, 1);
    /** Index of Adar I, which only leap years of the Hebrew calendar have. */
    private static final int LEAP_MONTH = 5;

    private static final int DATES = 24;
    private static final int DAYS_BETWEEN = 1009;

    private TimeFacts() {}

    static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        IntStream.rangeClosed(1, 12).forEach(number -> topics.add(month(number)));
        IntStream.rangeClosed(1, 7).forEach(number -> topics.add(weekday(number)));
        CALENDARS.forEach(calendar -> topics.add(calendar(calendar)));
        for (int i = 0; i < DATES; i += 3) {
            topics.add(new Topic(
                    IntStream.range(i, i + 3).mapToObj(TimeFacts::date).toList()));
        }
        return topics;
    }

    private static Topic month(int number) {
        Entity subject = Entity.of(MONTH, number);
        int days = Month.of(number).minLength();
        int leapDays = Month.of(number).maxLength();
        return new Topic(List.of(
                Statement.of(subject, Predicate.MONTH_NUMBER, Entity.literal(number)),
                Statement.of(subject, Predicate.MONTH_SHORT, Entity.of(Entity.Kind.MONTH_SHORT, number)),
                days == leapDays
                        ? Statement.of(subject, Predicate.MONTH_DAYS, Entity.literal(days))
                        : Statement.of(
                                subject, Predicate.MONTH_LEAP_DAYS, Entity.literal(days), Entity.literal(leapDays)),
                Statement.of(subject, Predicate.MONTH_QUARTER, Entity.of(QUARTER, (number - 1) / 3 + 1)),
                Statement.of(subject, Predicate.MONTH_NEXT, Entity.of(MONTH, number % 12 + 1))));
    }

    private static Topic weekday(int number) {
        Entity subject = Entity.of(WEEKDAY, number);
        List<Statement> says = new ArrayList<>();
        says.add(Statement.of(subject, Predicate.WEEKDAY_SHORT, Entity.of(Entity.Kind.WEEKDAY_SHORT, number)));
        List<Entity> territories = TerritoryFacts.CODES.stream()
                .filter(code -> TerritoryFacts.firstDay(code) == number)
                .limit(10)
                .map(TerritoryFacts::entity)
                .toList();
        if (territories.size() > 1) {
            says.add(new Statement(subject, Predicate.WEEKDAY_BEGINS, territories));
        }
        says.add(Statement.of(subject, Predicate.WEEKDAY_NEXT, Entity.of(WEEKDAY, number % 7 + 1)));
        return new Topic(says);
    }

    private static Topic calendar(String calendar) {
        int months = calendar.equals("coptic") || calendar.equals("hebrew") ? 13 : 12;
        List<Entity> names = IntStream.range(0, months)
                .filter(i -> !calendar.equals("hebrew") || i != LEAP_MONTH)
                .mapToObj(i -> Entity.of(CALENDAR_MONTH, calendar + " " + i))
                .toList();
        return new Topic(List.of(new Statement(Entity.of(CALENDAR, calendar), Predicate.CALENDAR_MONTHS, names)));
    }

    private static Statement date(int number) {
        String date = FIRST_DATE.plusDays((long) number * DAYS_BETWEEN).toString();
        return Statement.of(Entity.literal(date), Predicate.DATE_FULL, Entity.of(FULL_DATE, date));
    }
}
