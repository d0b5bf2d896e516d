package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.identity.Bodies;
import it.infolavoro.identity.NotIdentified;
import it.infolavoro.identity.OpenNetwork;
import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.people.PeopleService;
import it.infolavoro.people.PresenceService;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organisation that takes part in two networks: one account, two inboxes, never both in one call (ADR 0030). */
@ExtendWith(ArquillianExtension.class)
class TwoNetworksIT {

    private static final String HOME = "citta-del-lavoro";
    private static final String OTHER = "laspezia";
    private static final String ORGANISATION = "ente-dimostrativo";

    @Inject
    Cases cases;

    @Inject
    Signals signals;

    @Inject
    Schema schema;

    @Inject
    Everything everything;

    @Inject
    Bodies bodies;

    @EJB
    InboxService inbox;

    @EJB
    PeopleService people;

    @EJB
    PresenceService presence;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void eachInboxHoldsTheDeliveriesOfItsOwnNetworkAlone() throws Exception {
        var account = account(OTHER + "/" + ORGANISATION);
        var here = new Sent(Signals.VARESE, null);
        var there = new Sent(Cases.SARZANA, offeredInLaSpezia());
        accept(account, null, here, there);
        accept(account, OTHER, there, here);
        var ids = List.of(here.delivery, there.delivery, here.citizen, there.citizen, here.body(), there.body());
        var told = everything.toldTo(account, ids);
        assertTrue(told.contains(here.surname) && !told.contains(there.surname), "The own network alone");
        told = in(OTHER, () -> everything.toldTo(account, ids));
        assertTrue(told.contains(there.surname) && !told.contains(here.surname), "The other one alone");
        assertEquals(List.of(trail(HOME)), trailOf(account, here));
        assertEquals(List.of(trail(OTHER)), trailOf(account, there));
    }

    /** A delivery to the organisation in one network. */
    private final class Sent {

        private final String surname;
        private final long citizen;
        private final long delivery;

        /** Through a service that is offered for this alone, or one of the demonstration. */
        private Sent(As desk, String offered) throws Exception {
            var person = Signals.person();
            surname = person.surname();
            citizen = signals.register(desk, person);
            var referral = desk.call(
                    () -> cases.referrals().prepare(cases.referral(citizen, cases.services("Ente dimostrativo"))));
            delivery = schema.number("select id from delivery where referral_id = " + referral);
            if (offered != null) {
                schema.run("update service set status = 'SUSPENDED' where code = '" + offered + "'");
            }
        }

        private long body() throws Exception {
            return schema.number("select organisation_id from delivery where id = " + delivery);
        }
    }

    private String offeredInLaSpezia() throws Exception {
        var code = "prova-" + UUID.randomUUID();
        schema.run("insert into service (version, network_id, organisation_id, code, name, kind, status, keeper,"
                + " published_at) select 1, o.network_id, o.id, '" + code + "', 'Prova', 'guidance', 'PUBLISHED',"
                + " 'ORGANISATION', now() from member_organisation o join network n on n.id = o.network_id"
                + " where n.code = '" + OTHER + "' and o.code = '" + ORGANISATION + "'");
        return code;
    }

    private void accept(As account, String network, Sent own, Sent others) throws Exception {
        var version =
                in(network, () -> account.call(() -> inbox.open(own.delivery).version()));
        answer(
                account,
                network,
                new AnswerDelivery(own.delivery, version, Move.ACCEPT, null, null, null, null, null, false));
        assertThrows(NotFound.class, () -> in(network, () -> account.call(() -> inbox.open(others.delivery))));
        var foreign = new AnswerDelivery(others.delivery, 2, Move.DECLINE, "no_places", null, null, null, null, false);
        assertThrows(NotFound.class, () -> answer(account, network, foreign));
    }

    private void answer(As account, String network, AnswerDelivery command) throws Exception {
        in(
                network,
                () -> account.call(() -> {
                    inbox.answer(command);
                    return null;
                }));
    }

    private String trail(String network) throws Exception {
        return schema.rows("select n.id, o.id from member_organisation o join network n on n.id = o.network_id"
                        + " where n.code = '" + network + "' and o.code = '" + ORGANISATION + "'")
                .get(0);
    }

    private List<String> trailOf(As account, Sent sent) throws Exception {
        return schema.rows("select distinct network_id, organisation_id from audit_entry where actor = '"
                + account.username() + "' and action like 'inbox.%' and subject_id = " + sent.delivery
                + " and organisation_id is not null");
    }

    @Test
    void whatTheLoginDoesNotNameIsNotOpened() throws Exception {
        refused(null, OTHER);
        refused(OTHER + "/cpi", "nessuna");
        refused(OTHER + "/nessuno", OTHER);
        refused(OTHER + "/" + ORGANISATION, "");
        for (var contradiction : List.of(HOME + "/" + ORGANISATION, "altro", OTHER)) {
            refused(contradiction, null);
        }
        var desk = new As(
                "operatore.doppio",
                "desk-operator",
                Map.of("municipality", "012133", "network", HOME, "also", OTHER + "/" + ORGANISATION));
        assertThrows(NotIdentified.class, () -> desk.call(cases::services));
        assertThrows(NotIdentified.class, () -> in(OTHER, () -> Signals.VARESE.call(cases::services)));
    }

    private void refused(String also, String network) {
        assertThrows(
                NotIdentified.class,
                () -> in(network, () -> account(also).call(inbox::counts)),
                () -> also + " in " + network);
    }

    @Test
    void whoseAdhesionHasEndedThereFindsTheOwnInboxAlone() throws Exception {
        var account = account(OTHER + "/" + ORGANISATION);
        in(OTHER, () -> account.call(inbox::counts));
        end("current_date - interval 1 day");
        try {
            assertThrows(NotIdentified.class, () -> in(OTHER, () -> account.call(inbox::counts)));
            account.call(inbox::counts);
        } finally {
            end("null");
        }
        in(OTHER, () -> account.call(inbox::counts));
    }

    private void end(String day) throws Exception {
        schema.run("update adhesion set valid_until = " + day + " where organisation_id = (select o.id from"
                + " member_organisation o join network n on n.id = o.network_id where n.code = '" + OTHER
                + "' and o.code = '" + ORGANISATION + "')");
        bodies.forget();
    }

    @Test
    void anAccountBelongsToItsOwnNetworkAndIsManagedThere() throws Exception {
        var account = account(OTHER + "/" + ORGANISATION);
        in(
                OTHER,
                () -> account.call(() -> {
                    presence.seen();
                    return null;
                }));
        assertEquals(
                trail(HOME),
                schema.rows("select o.network_id, a.body_id from account a join member_organisation o"
                                + " on o.id = a.body_id where a.username = '" + account.username() + "'")
                        .get(0));
        for (Callable<?> act : List.<Callable<?>>of(() -> people.list(null, null), () -> {
            people.confirm();
            return null;
        })) {
            assertThrows(NotFound.class, () -> in(OTHER, () -> account.call(act)));
        }
        assertFalse(
                schema
                        .rows("select body_id from people_roll where confirmed_by = '" + account.username() + "'")
                        .stream()
                        .findAny()
                        .isPresent());
    }

    private static As account(String also) {
        var claims = also == null
                ? Map.of("organisation", ORGANISATION, "network", HOME)
                : Map.of("organisation", ORGANISATION, "network", HOME, "also", also);
        return new As("ente." + UUID.randomUUID(), "member-manager", claims);
    }

    private static <T> T in(String network, Callable<T> work) throws Exception {
        return network == null ? work.call() : OpenNetwork.call(network, work);
    }
}
