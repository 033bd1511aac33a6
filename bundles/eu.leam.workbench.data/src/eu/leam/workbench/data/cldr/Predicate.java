package eu.leam.workbench.data.cldr;

/** What a statement says of its subject; each has a sentence frame in every language that has frames. */
enum Predicate {
    TERRITORY_CODE("territory.code"),
    TERRITORY_IN("territory.in"),
    TERRITORY_CURRENCY("territory.currency"),
    /** With the year of its end as second object. */
    TERRITORY_FORMER_CURRENCY("territory.formerCurrency"),
    /** The likeliest language, by CLDR's likely subtags. */
    TERRITORY_LANGUAGE("territory.language"),
    TERRITORY_SCRIPT("territory.script"),
    /** First and last day of the week. */
    TERRITORY_WEEK("territory.week"),
    TERRITORY_WEEKEND("territory.weekend", true),
    TERRITORY_SYSTEM("territory.system"),
    /** The zone and, as second object, the city that names it. */
    TERRITORY_ZONE("territory.zone"),
    AREA_CONTAINS("area.contains", true),
    LANGUAGE_CODE("language.code"),
    LANGUAGE_OWN_NAME("language.ownName"),
    LANGUAGE_SCRIPT("language.script"),
    LANGUAGE_TERRITORY("language.territory"),
    LANGUAGE_PLURALS("language.plurals"),
    SCRIPT_CODE("script.code"),
    SCRIPT_LEFT_TO_RIGHT("script.leftToRight"),
    SCRIPT_RIGHT_TO_LEFT("script.rightToLeft"),
    SCRIPT_CASED("script.cased"),
    SCRIPT_UNCASED("script.uncased"),
    SCRIPT_CHARACTER("script.character"),
    SCRIPT_LANGUAGES("script.languages", true),
    CURRENCY_CODE("currency.code"),
    CURRENCY_SIGN("currency.sign"),
    CURRENCY_FIGURES("currency.figures"),
    CURRENCY_AMOUNTS("currency.amounts", true),
    CURRENCY_TERRITORIES("currency.territories", true),
    MONTH_NUMBER("month.number"),
    MONTH_SHORT("month.short"),
    MONTH_DAYS("month.days"),
    /** Days in common and in leap years. */
    MONTH_LEAP_DAYS("month.leapDays"),
    MONTH_QUARTER("month.quarter"),
    MONTH_NEXT("month.next"),
    WEEKDAY_NEXT("weekday.next"),
    WEEKDAY_SHORT("weekday.short"),
    WEEKDAY_BEGINS("weekday.begins", true),
    CALENDAR_MONTHS("calendar.months", true),
    UNIT_EQUALS("unit.equals"),
    UNIT_SHORT("unit.short"),
    UNIT_AMOUNTS("unit.amounts", true),
    NUMBER_SPELLED("number.spelled"),
    DATE_FULL("date.full");

    private final String key;
    private final boolean list;

    Predicate(String key) {
        this(key, false);
    }

    Predicate(String key, boolean list) {
        this.key = key;
        this.list = list;
    }

    /** Names the frame. */
    String key() {
        return key;
    }

    /** Whether the objects are said as one list, "A, B and C". */
    boolean isList() {
        return list;
    }
}
