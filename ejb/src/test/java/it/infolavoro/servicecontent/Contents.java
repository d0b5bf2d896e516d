package it.infolavoro.servicecontent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whatever a content may say. */
public final class Contents {

    private static final Arbitrary<String> TEXTS = Arbitraries.strings()
            .withChars("abcÀèé'\"=;,+-@ \n€|<& 019")
            .ofMaxLength(30)
            .injectNull(0.2);
    private static final Arbitrary<LocalDate> DAYS =
            Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay).injectNull(0.4);
    private static final Arbitrary<List<String>> KEYS =
            Arbitraries.of("it", "en", "ar", "unemployed").set().ofMaxSize(3).map(List::copyOf);

    private Contents() {}

    /** Contents with up to three places. */
    public static Arbitrary<ServiceContent> any() {
        var ages = Arbitraries.integers().between(0, 120).injectNull(0.4);
        var places = place().list().ofMaxSize(3).map(Contents::numbered);
        return Combinators.combine(
                        TEXTS.list().ofSize(10), ages, ages, KEYS, Arbitraries.of(true, false), DAYS, DAYS, places)
                .as((texts, least, most, keys, residents, from, until, where) -> new ServiceContent(
                        texts.get(0),
                        "guidance",
                        texts.get(1),
                        "all",
                        least,
                        most,
                        keys,
                        residents,
                        texts.get(2),
                        texts.get(3),
                        keys,
                        texts.get(4),
                        texts.get(5),
                        texts.get(6),
                        texts.get(7),
                        texts.get(8),
                        from,
                        until,
                        where));
    }

    private static Arbitrary<ServicePlace> place() {
        var degrees = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(35), BigDecimal.valueOf(48))
                .ofScale(6)
                .injectNull(0.3);
        return Combinators.combine(TEXTS.list().ofSize(6), degrees, degrees, DAYS, DAYS, WeekHoursTest.week())
                .as((texts, latitude, longitude, from, until, hours) -> new ServicePlace(
                        0,
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        texts.get(3),
                        latitude,
                        longitude,
                        texts.get(4),
                        hours,
                        from,
                        until,
                        texts.get(5)));
    }

    private static List<ServicePlace> numbered(List<ServicePlace> places) {
        var numbered = new ArrayList<ServicePlace>();
        places.forEach(place -> numbered.add(place.numbered(numbered.size() + 1)));
        return numbered;
    }

    /** A plain one, for tests that change a field or two. */
    public static ServiceContent plain(String name) {
        return new ServiceContent(
                name,
                "guidance",
                null,
                null,
                null,
                null,
                List.of(),
                false,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
