package eu.leam.workbench.data.cldr;

import static eu.leam.workbench.data.cldr.Entity.Kind.MEASURE;
import static eu.leam.workbench.data.cldr.Entity.Kind.MEASURE_SHORT;
import static eu.leam.workbench.data.cldr.Entity.Kind.SPELLED;

import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.MeasureUnit.MeasurePrefix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Units of measurement with their prefixes, and numbers in words. */
final class QuantityFacts {
    private static final List<String> LARGE = List.of(
            "kilometer meter",
            "meter centimeter",
            "centimeter millimeter",
            "kilogram gram",
            "gram milligram",
            "liter milliliter",
            "hectoliter liter",
            "kilowatt watt",
            "megawatt kilowatt",
            "megahertz kilohertz",
            "day hour",
            "hour minute",
            "minute second",
            "week day",
            "year month");
    private static final List<Integer> TIMES = List.of(24, 60, 60, 7, 12);
    private static final List<Integer> ROUND =
            List.of(50, 60, 70, 80, 90, 100, 101, 110, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1001, 2000, 10000);

    private QuantityFacts() {}

    static List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < LARGE.size(); i++) {
            topics.add(unit(i));
        }
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        numbers.addAll(ROUND);
        for (int i = 0; i < numbers.size(); i += 5) {
            topics.add(new Topic(numbers.subList(i, i + 5).stream()
                    .map(QuantityFacts::number)
                    .toList()));
        }
        return topics;
    }

    private static Topic unit(int index) {
        String[] pair = LARGE.get(index).split(" ");
        int prefixed = LARGE.size() - TIMES.size();
        long times = index < prefixed ? ratio(pair[0], pair[1]) : TIMES.get(index - prefixed);
        Entity subject = Entity.of(MEASURE, "1 " + pair[0]);
        return new Topic(List.of(
                Statement.of(subject, Predicate.UNIT_EQUALS, Entity.of(MEASURE, times + " " + pair[1])),
                Statement.of(subject, Predicate.UNIT_SHORT, Entity.of(MEASURE_SHORT, "1 " + pair[0])),
                new Statement(
                        subject,
                        Predicate.UNIT_AMOUNTS,
                        IntStream.of(2, 5, 21)
                                .mapToObj(n -> Entity.of(MEASURE, n + " " + pair[0]))
                                .toList())));
    }

    /** How many of the smaller make one of the larger, by the powers of ten of their prefixes in CLDR. */
    private static long ratio(String larger, String smaller) {
        return Math.round(Math.pow(10, power(larger) - power(smaller)));
    }

    private static int power(String unit) {
        MeasurePrefix prefix = MeasureUnit.forIdentifier(unit).getPrefix();
        return prefix.getPower();
    }

    private static Statement number(int number) {
        return Statement.of(Entity.literal(number), Predicate.NUMBER_SPELLED, Entity.of(SPELLED, number));
    }
}
