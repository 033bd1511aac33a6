package eu.leam.workbench.data.cldr;

/**
 * A node of the knowledge graph: what CLDR has a name or a form of writing for in each language.
 *
 * @param kind what sort of thing it is, and so how it is named
 * @param code CLDR's code, for instance {@code AT}; for amounts {@code 2 kilometer}, for dates {@code 2000-01-31}
 */
record Entity(Kind kind, String code) {

    /** What an entity is. */
    enum Kind {
        /** A country or a part of the world, ISO 3166 or UN M49. */
        TERRITORY,
        LANGUAGE,
        /** A language's name in that very language. */
        OWN_NAME,
        /** A writing system, ISO 15924. */
        SCRIPT,
        /** A currency, ISO 4217. */
        CURRENCY,
        CURRENCY_SIGN,
        /** An amount of money in words: {@code 2 EUR}. */
        MONEY,
        /** An amount of money in figures: {@code 1234.5 EUR}. */
        MONEY_FIGURES,
        /** A month of the Gregorian year, 1 to 12. */
        MONTH,
        MONTH_SHORT,
        /** The quarter of the Gregorian year, 1 to 4. */
        QUARTER,
        /** A day of the week, 1 = Sunday to 7 = Saturday, as ICU counts. */
        WEEKDAY,
        WEEKDAY_SHORT,
        CALENDAR,
        /** The first, second ... month of a calendar: {@code hebrew 0}. */
        CALENDAR_MONTH,
        /** A date in the language's full form, from {@code 2000-01-31}. */
        FULL_DATE,
        /** A time zone's name in common to its cities, a meta zone of CLDR. */
        ZONE,
        /** The city that names a time zone. */
        CITY,
        /** A system of measurement: {@code metric}, {@code ussystem}, {@code uksystem}. */
        SYSTEM,
        /** A measure in words: {@code 2 kilometer}. */
        MEASURE,
        /** A measure with the unit's sign. */
        MEASURE_SHORT,
        /** A whole number in words. */
        SPELLED,
        /** A code or figure that is the same in every language. */
        LITERAL
    }

    static Entity of(Kind kind, String code) {
        return new Entity(kind, code);
    }

    static Entity of(Kind kind, int number) {
        return new Entity(kind, Integer.toString(number));
    }

    static Entity literal(Object text) {
        return new Entity(Kind.LITERAL, String.valueOf(text));
    }
}
