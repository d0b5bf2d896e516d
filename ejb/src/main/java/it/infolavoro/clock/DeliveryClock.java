package it.infolavoro.clock;

import it.infolavoro.job.Job;
import it.infolavoro.network.ClockTerms.Waiting;
import it.infolavoro.network.MunicipalitiesAtWork;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.ReferralSettlement;
import it.infolavoro.referral.Referrals;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Does for every Comune what is due today (rules R1 to R5), each delivery in a transaction of its own. */
@ApplicationScoped
public class DeliveryClock implements Job {

    private static final System.Logger LOG = System.getLogger(DeliveryClock.class.getName());

    @Inject
    WaitingDeliveries deliveries;

    @Inject
    Referrals referrals;

    @Inject
    ReferralSettlement settlement;

    @Inject
    MunicipalitiesAtWork municipalities;

    @Inject
    Networks networks;

    @Inject
    SystemWork work;

    @Inject
    Event<DeliveryRang> rang;

    @Inject
    Clock clock;

    /** Terms are days: whoever comes at nine finds them done. */
    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("*").minute("7");
    }

    @Override
    public long run() {
        tick();
        return UNCOUNTED;
    }

    /** Does what is due, now. One Comune's trouble is told to whoever runs the server and stops no other. */
    public void tick() {
        var begun = clock.instant();
        var all = municipalities.today();
        for (var municipality : all) {
            try {
                tick(municipality);
            } catch (RuntimeException trouble) {
                LOG.log(Level.ERROR, "The clock of the Comune " + municipality.id() + " stopped", trouble);
            }
        }
        var took = Duration.between(begun, clock.instant()).toMillis();
        LOG.log(Level.INFO, () -> "The clock went through " + all.size() + " Comuni in " + took + " ms");
    }

    private void tick(MunicipalityRow municipality) {
        var network = work.withoutDoor(() -> networks.get(municipality.networkId()));
        for (var priority : Priority.values()) {
            tick(municipality.id(), priority, Deadlines.terms(network, priority));
        }
        work.inMunicipality(municipality.id(), () -> deliveries.unsettled())
                .forEach(referral -> settlement.settle(municipality.id(), referral));
    }

    private void tick(long municipality, Priority priority, Waiting terms) {
        var due = Deadlines.on(Clocks.today(clock), terms);
        Consumer<WaitingDelivery> expire = found -> settlement.expire(found.id(), found.version());
        each(municipality, after -> deliveries.expired(priority, due, after), expire);
        each(municipality, after -> deliveries.stuck(priority, due, after), expire);
        each(
                municipality,
                after -> deliveries.expiring(priority, due, after),
                found -> ring(municipality, found, RingReason.EXPIRING));
        each(
                municipality,
                after -> deliveries.stuckSoon(priority, due, after),
                found -> ring(municipality, found, RingReason.EXPIRING));
        each(
                municipality,
                after -> deliveries.unanswered(priority, due, after),
                found -> ring(municipality, found, RingReason.UNANSWERED));
        each(
                municipality,
                after -> deliveries.unread(priority, due, after),
                found -> ring(municipality, found, RingReason.UNREAD));
    }

    private void each(long municipality, LongFunction<List<WaitingDelivery>> find, Consumer<WaitingDelivery> step) {
        var last = 0L;
        while (true) {
            var after = last;
            var found = work.inMunicipality(municipality, () -> find.apply(after));
            if (found.isEmpty()) {
                return;
            }
            found.forEach(each -> take(municipality, each, step));
            last = found.get(found.size() - 1).id();
        }
    }

    /** Whoever is faster, a person or this clock on another node, has done it: the next run looks again. */
    private void take(long municipality, WaitingDelivery found, Consumer<WaitingDelivery> step) {
        try {
            work.inMunicipality(municipality, () -> step.accept(found));
        } catch (ConcurrentChange | BusinessRuleViolation faster) {
            LOG.log(Level.INFO, "Delivery {0} was left alone: {1}", found.id(), faster.toString());
        }
    }

    private void ring(long municipality, WaitingDelivery found, RingReason reason) {
        var now = clock.instant();
        var unmoved = referrals.lockDelivery(found.id()).version() == found.version();
        if (unmoved && deliveries.add(found.id(), reason, now)) {
            rang.fire(new DeliveryRang(municipality, found.organisationId(), found.id(), reason, now));
        }
    }
}
