package it.infolavoro.demo;

import it.infolavoro.inbox.Inbox;
import it.infolavoro.inbox.InboxDelivery;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Lets organisations answer what they received, behind their own door: most open it, many accept, some are done. */
@ApplicationScoped
class DemoAnswers {

    private static final int MORNING = 9;
    private static final int EVENING = 17;
    static final String OPERATOR = "ente.dimostrativo";

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    void answer(DemoReferrals.Sent sent, DemoCodes codes, Random random) {
        var delivery = inbox.get(sent.deliveryId());
        var opened = later(sent.at(), 2, random);
        if (random.nextInt(10) == 0 || !passed(opened)) {
            return;
        }
        delivery.acknowledge(opened).ifPresent(transition -> add(delivery, transition));
        var answered = later(opened, 4, random);
        if (random.nextInt(8) == 0 || !passed(answered)) {
            return;
        }
        if (random.nextInt(6) == 0) {
            var text = "Al momento non possiamo offrire questo servizio.";
            add(delivery, delivery.decline(answered, codes.any("decline_reason"), null, text));
        } else {
            work(delivery, answered, codes, random);
        }
    }

    private void work(InboxDelivery delivery, Instant accepted, DemoCodes codes, Random random) {
        add(delivery, delivery.accept(accepted));
        inbox.claim(delivery, accepted);
        var begun = later(accepted, 6, random);
        if (!passed(begun)) {
            return;
        }
        if (random.nextInt(8) == 0) {
            add(delivery, delivery.hold(begun, codes.any("hold_reason"), null));
            return;
        }
        add(delivery, delivery.start(begun));
        var done = later(begun, 40, random);
        if (!passed(done)) {
            return;
        }
        if (random.nextInt(8) == 0) {
            add(delivery, delivery.interrupt(done, codes.any("interrupt_reason"), null));
        } else {
            var day = Clocks.day(done);
            add(delivery, delivery.complete(done, codes.any("delivery_outcome"), day, null));
        }
    }

    private void add(InboxDelivery delivery, Transition transition) {
        inbox.add(delivery, transition, OPERATOR);
    }

    private boolean passed(Instant at) {
        return at.isBefore(clock.instant());
    }

    /** Some hours or days later, when people are at work. */
    private static Instant later(Instant at, int mostDays, Random random) {
        var then = at.plus(Duration.ofHours(2L + random.nextInt(24 * mostDays))).atZone(Clocks.ITALY);
        if (then.getHour() >= EVENING) {
            then = then.plusDays(1).withHour(MORNING);
        }
        if (then.getHour() < MORNING) {
            then = then.withHour(MORNING);
        }
        while (then.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            then = then.plusDays(1);
        }
        return then.toInstant();
    }
}
