package it.infolavoro.departure;

import it.infolavoro.appointment.AppointmentClosing;
import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.inbox.InboxClosing;
import it.infolavoro.job.Job;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.network.Networks;
import it.infolavoro.people.BodyAccess;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.ClosingReasons;
import it.infolavoro.referral.DeskClosing;
import it.infolavoro.referral.ReferralDelivery.Recipient;
import it.infolavoro.referral.ReferralRerouting;
import it.infolavoro.referral.ReferralSettlement;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * Does the steps of departures whose day has come (rule R4): one delivery, one appointment or one draft at a time, each
 * behind one door and in a transaction of its own. Whoever is killed in between, or is not alone, changes nothing: the
 * next run finds what is still open.
 */
@ApplicationScoped
public class DepartureSettlement implements Job {

    private static final System.Logger LOG = System.getLogger(DepartureSettlement.class.getName());

    @Inject
    Departures departures;

    @Inject
    DeskClosing desks;

    @Inject
    AppointmentClosing appointments;

    @Inject
    InboxClosing inboxes;

    @Inject
    ReferralSettlement settlement;

    @Inject
    ReferralRerouting rerouting;

    @Inject
    Catalogue catalogue;

    @Inject
    Networks networks;

    @Inject
    BodyAccess access;

    @Inject
    Afterwards afterwards;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    /** What is needed of a departure while its steps are done. */
    private record Plan(NetworkBody body, ClosingReasons reasons, Instant since, List<Way> ways) {}

    /** Which service takes over from which, and whose it is. */
    private record Way(long serviceId, Recipient to) {}

    @Override
    public String name() {
        return "departures";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("*").minute("2/10");
    }

    @Override
    public long run() {
        return settle();
    }

    /** Settles all that are due, and tells how many there were. */
    public long settle() {
        var today = Clocks.today(clock);
        var due = work.withoutDoor(() -> departures.due(today));
        due.forEach(this::settle);
        return due.size();
    }

    /**
     * Settles one, if it is due. Trouble is told to whoever runs the server: the decision stands, and is tried again.
     */
    void settle(long id) {
        try {
            var today = Clocks.today(clock);
            var plan = work.withoutDoor(() -> {
                var departure = departures.get(id);
                return departure.due(today) ? plan(departure) : null;
            });
            if (plan != null && closed(plan)) {
                work.withoutDoor((Runnable) () -> end(departures.lock(id)));
                afterwards.run();
            }
        } catch (RuntimeException trouble) {
            LOG.log(Level.ERROR, "The departure " + id + " is not settled yet", trouble);
        }
    }

    /** The last step: whoever worked in a body that leaves for good has no account any more (rule R6). */
    private void end(Departure departure) {
        afterwards.clear();
        if (departure.settled(clock.instant()) && departure.forGood()) {
            access.end(departure.body().kind(), departure.body().id());
        }
    }

    /** Does what is to be done, and tells whether nothing is left. */
    private boolean closed(Plan plan) {
        if (plan.reasons() == null) {
            return true;
        }
        var body = plan.body().id();
        if (plan.body().municipality()) {
            closeDesk(body, plan.reasons());
            return work.inMunicipality(
                    body, () -> desks.open(0).isEmpty() && appointments.ahead(0).isEmpty());
        }
        closeInbox(body, plan.reasons());
        plan.ways().forEach(way -> reroute(plan, way));
        return work.inOrganisation(body, () -> inboxes.open(0).isEmpty());
    }

    private Plan plan(Departure departure) {
        var ways = departures.reroutes(departure.id()).stream()
                .map(reroute -> new Way(
                        reroute.serviceId(),
                        new Recipient(
                                reroute.toServiceId(),
                                catalogue.get(reroute.toServiceId()).organisationId())))
                .toList();
        return new Plan(
                departure.body(), departure.closesOpen() ? departure.reasons() : null, departure.decidedAt(), ways);
    }

    private void closeDesk(long municipality, ClosingReasons reasons) {
        each(municipality, desks::open, id -> desks.close(id, reasons));
        var name = work.withoutDoor(() -> networks.municipalityName(municipality));
        each(municipality, appointments::ahead, id -> appointments.cancel(id, municipality, name));
    }

    private void closeInbox(long organisation, ClosingReasons reasons) {
        var last = 0L;
        while (true) {
            var after = last;
            var found = work.inOrganisation(organisation, () -> inboxes.open(after));
            if (found.isEmpty()) {
                return;
            }
            for (var one : found) {
                take(() -> {
                    work.inOrganisation(organisation, () -> {
                        inboxes.close(one.id(), reasons);
                        return null;
                    });
                    settlement.settle(one.municipalityId(), one.referralId());
                });
                last = one.id();
            }
        }
    }

    /** Looks through every Comune of the network, since no door shows where the deliveries of one service came from. */
    private void reroute(Plan plan, Way way) {
        for (var municipality :
                work.withoutDoor(() -> networks.municipalities(plan.body().networkId()))) {
            each(
                    municipality,
                    after -> rerouting.declined(way.serviceId(), plan.since(), after),
                    id -> rerouting.prepare(id, way.to()));
        }
    }

    private void each(long municipality, LongFunction<List<Long>> find, LongConsumer step) {
        var last = 0L;
        while (true) {
            var after = last;
            var found = work.inMunicipality(municipality, () -> find.apply(after));
            if (found.isEmpty()) {
                return;
            }
            for (var id : found) {
                take(() -> work.inMunicipality(municipality, () -> step.accept(id)));
                last = id;
            }
        }
    }

    /** Whoever is faster, a person or another node, has done it: the next run looks again. */
    private static void take(Runnable step) {
        try {
            step.run();
        } catch (ConcurrentChange | BusinessRuleViolation | NotFound faster) {
            LOG.log(Level.INFO, "A step of a departure was left alone: {0}", faster.toString());
        }
    }
}
