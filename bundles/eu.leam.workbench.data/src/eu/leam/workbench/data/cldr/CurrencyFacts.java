package eu.leam.workbench.data.cldr;

import static eu.leam.workbench.data.cldr.Entity.Kind.CURRENCY;
import static eu.leam.workbench.data.cldr.Entity.Kind.MONEY;
import static eu.leam.workbench.data.cldr.Entity.Kind.MONEY_FIGURES;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Currencies and where they are legal tender. */
final class CurrencyFacts {
    private static final List<String> CODES = List.of(
            "EUR", "ALL", "BRL", "CHF", "CZK", "DKK", "EGP", "GBP", "HUF", "ISK", "JPY", "NOK", "PLN", "RON", "SEK",
            "UAH", "USD");

    private CurrencyFacts() {}

    /**
     * A currency that a country has given up.
     *
     * @param code ISO 4217
     * @param lastYear the last year, in UTC, in which it was legal tender
     */
    record Former(String code, int lastYear) {}

    static List<Topic> topics() {
        return CODES.stream().map(CurrencyFacts::currency).toList();
    }

    /** The first legal tender of today, by CLDR's order; none when it names none. */
    static List<String> now(String territory) {
        CurrencyFilter filter = CurrencyFilter.onRegion(territory)
                .withDate(TerritoryFacts.AS_OF)
                .withTender();
        return CurrencyMetaInfo.getInstance().currencies(filter).stream()
                .limit(1)
                .toList();
    }

    /** What the euro has taken the place of, where it has. */
    static Optional<Former> former(String territory) {
        if (!now(territory).contains("EUR")) {
            return Optional.empty();
        }
        CurrencyFilter filter = CurrencyFilter.onRegion(territory).withTender();
        return CurrencyMetaInfo.getInstance().currencyInfo(filter).stream()
                .filter(info -> info.to < TerritoryFacts.AS_OF.getTime())
                .max(Comparator.comparingLong((CurrencyInfo info) -> info.to).thenComparing(info -> info.code))
                .map(info -> new Former(
                        info.code,
                        Instant.ofEpochMilli(info.to).atZone(ZoneOffset.UTC).getYear()));
    }

    private static Topic currency(String code) {
        Entity subject = Entity.of(CURRENCY, code);
        List<Statement> says = new ArrayList<>();
        says.add(Statement.of(subject, Predicate.CURRENCY_CODE, Entity.literal(code)));
        says.add(Statement.of(subject, Predicate.CURRENCY_SIGN, Entity.of(Entity.Kind.CURRENCY_SIGN, code)));
        says.add(Statement.of(subject, Predicate.CURRENCY_FIGURES, Entity.of(MONEY_FIGURES, "1234.5 " + code)));
        says.add(new Statement(
                subject,
                Predicate.CURRENCY_AMOUNTS,
                List.of(
                        Entity.of(MONEY, "1 " + code),
                        Entity.of(MONEY, "2 " + code),
                        Entity.of(MONEY, "5 " + code),
                        Entity.of(MONEY, "21 " + code))));
        List<Entity> territories = TerritoryFacts.CODES.stream()
                .filter(territory -> now(territory).contains(code))
                .limit(8)
                .map(TerritoryFacts::entity)
                .toList();
        if (territories.size() > 1) {
            says.add(new Statement(subject, Predicate.CURRENCY_TERRITORIES, territories));
        }
        return new Topic(says);
    }
}
