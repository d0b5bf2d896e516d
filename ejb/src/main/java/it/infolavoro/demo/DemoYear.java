package it.infolavoro.demo;

import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.DeskRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance and time of a demonstration: the same for the same seed and day. */
final class DemoYear {

    private static final int DAYS = 330;
    private static final int FRIDAY = 5;

    private final Random random;
    private final LocalDate today;

    DemoYear(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** A weekday morning in the past; more often a recent one. */
    Instant moment() {
        var day = today.minusDays(1 + (long) (DAYS * random.nextDouble() * random.nextDouble()));
        while (day.getDayOfWeek().getValue() > FRIDAY) {
            day = day.minusDays(1);
        }
        return day.atTime(9 + random.nextInt(3), random.nextInt(60))
                .atZone(Clocks.ITALY)
                .toInstant();
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Clocks.ITALY);
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    boolean in(int times, int of) {
        return random.nextInt(of) < times;
    }

    int upTo(int most) {
        return random.nextInt(most);
    }

    /** The record, marked as generated. */
    static <T extends DeskRecord> T marked(T record) {
        record.markAsDemo();
        return record;
    }
}
