package eu.leam.workbench.data.cldr;

import static eu.leam.workbench.data.cldr.Entity.Kind.CITY;
import static eu.leam.workbench.data.cldr.Entity.Kind.CURRENCY;
import static eu.leam.workbench.data.cldr.Entity.Kind.LANGUAGE;
import static eu.leam.workbench.data.cldr.Entity.Kind.SCRIPT;
import static eu.leam.workbench.data.cldr.Entity.Kind.SYSTEM;
import static eu.leam.workbench.data.cldr.Entity.Kind.TERRITORY;
import static eu.leam.workbench.data.cldr.Entity.Kind.WEEKDAY;
import static eu.leam.workbench.data.cldr.Entity.Kind.ZONE;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.LocaleData.MeasurementSystem;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Countries: code, part of the world, money, language, week, measures, time; and the parts of the world themselves. */
final class TerritoryFacts {
    /** The day as of which the facts hold: after Bulgaria's change to the euro; never the clock. */
    static final Date AS_OF = Date.from(Instant.parse("2026-03-01T00:00:00Z"));

    /** The EU's members, their neighbours, and some of each other part of the world. */
    static final List<String> CODES = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "AL", "CH", "GB", "IS", "NO", "UA", "BR", "EG", "JP",
            "US");

    private static final List<String> AREAS =
            List.of("150", "151", "154", "155", "039", "002", "019", "142", "009", "021", "005", "030");

    private TerritoryFacts() {}

    static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        CODES.forEach(code -> topics.add(territory(code)));
        AREAS.forEach(code -> topics.add(area(code)));
        return topics;
    }

    static Entity entity(String code) {
        return Entity.of(TERRITORY, code);
    }

    /** First day of the week, 1 = Sunday. */
    static int firstDay(String code) {
        return Calendar.getWeekDataForRegion(code).firstDayOfWeek;
    }

    private static Topic territory(String code) {
        Entity subject = entity(code);
        ULocale likely = ULocale.addLikelySubtags(new ULocale("und_" + code));
        List<Statement> says = new ArrayList<>();
        says.add(Statement.of(subject, Predicate.TERRITORY_CODE, Entity.literal(code)));
        String area = Region.getInstance(code).getContainingRegion().toString();
        says.add(Statement.of(subject, Predicate.TERRITORY_IN, entity(area)));
        Entity language = Entity.of(LANGUAGE, likely.getLanguage());
        says.add(Statement.of(subject, Predicate.TERRITORY_LANGUAGE, language));
        says.add(Statement.of(subject, Predicate.TERRITORY_SCRIPT, Entity.of(SCRIPT, likely.getScript())));
        for (String now : CurrencyFacts.now(code)) {
            says.add(Statement.of(subject, Predicate.TERRITORY_CURRENCY, Entity.of(CURRENCY, now)));
        }
        CurrencyFacts.former(code)
                .ifPresent(former -> says.add(Statement.of(
                        subject,
                        Predicate.TERRITORY_FORMER_CURRENCY,
                        Entity.of(CURRENCY, former.code()),
                        Entity.literal(former.lastYear()))));
        says.addAll(customs(subject, code));
        zone(code).ifPresent(says::add);
        return new Topic(says);
    }

    private static List<Statement> customs(Entity subject, String code) {
        List<Statement> says = new ArrayList<>();
        int first = firstDay(code);
        int last = (first + 5) % 7 + 1;
        says.add(Statement.of(subject, Predicate.TERRITORY_WEEK, Entity.of(WEEKDAY, first), Entity.of(WEEKDAY, last)));
        Calendar.WeekData week = Calendar.getWeekDataForRegion(code);
        if (week.weekendOnset != week.weekendCease) {
            says.add(Statement.of(
                    subject,
                    Predicate.TERRITORY_WEEKEND,
                    Entity.of(WEEKDAY, week.weekendOnset),
                    Entity.of(WEEKDAY, week.weekendCease)));
        }
        ULocale locale = new ULocale("und_" + code);
        MeasurementSystem system = LocaleData.getMeasurementSystem(locale);
        String imperial = system == MeasurementSystem.US ? "ussystem" : "uksystem";
        String name = system == MeasurementSystem.SI ? "metric" : imperial;
        says.add(Statement.of(subject, Predicate.TERRITORY_SYSTEM, Entity.of(SYSTEM, name)));
        return says;
    }

    /** The time zone of a country that has one name for its time everywhere. */
    private static Optional<Statement> zone(String code) {
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ROOT);
        Set<String> ids = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, code, null);
        Set<String> zones = ids.stream()
                .map(id -> String.valueOf(names.getMetaZoneID(id, AS_OF.getTime())))
                .collect(Collectors.toCollection(TreeSet::new));
        if (zones.size() != 1 || ids.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(Statement.of(
                entity(code),
                Predicate.TERRITORY_ZONE,
                Entity.of(ZONE, zones.iterator().next()),
                Entity.of(CITY, ids.iterator().next())));
    }

    private static Topic area(String code) {
        List<Entity> parts = Region.getInstance(code).getContainedRegions().stream()
                .map(Region::toString)
                .sorted()
                .map(TerritoryFacts::entity)
                .toList();
        return new Topic(List.of(new Statement(entity(code), Predicate.AREA_CONTAINS, parts)));
    }
}
