package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.inbox.AcknowledgeDeliveries;
import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.inbox.AssignDelivery;
import it.infolavoro.inbox.InboxRow;
import it.infolavoro.inbox.InboxSearch;
import it.infolavoro.inbox.InboxSearch.Folder;
import it.infolavoro.inbox.InboxSearch.Order;
import it.infolavoro.inbox.InboxSearch.Whose;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.inbox.Lateness;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.EndDelivery;
import it.infolavoro.referral.Priority;
import it.infolavoro.staff.Presence;
import it.infolavoro.staff.SetPresence;
import it.infolavoro.staff.StaffService;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an organisation finds, shares out and acknowledges what it received (rules of {@code it.infolavoro.inbox}). */
@ExtendWith(ArquillianExtension.class)
class InboxIT {

    private static final As COLLEAGUE = new As("collega.cpi", "member-operator", Cases.CPI.claims());

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @EJB
    InboxService inbox;

    @EJB
    StaffService staff;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void acknowledgesSeveralAtOnceAndTellsWhichWereNoLongerThere() throws Exception {
        var first = send("Prima");
        var taken = send("Ritirata");
        var last = send("Ultima");
        withdraw(taken);
        var answer = Cases.CPI.call(
                () -> inbox.acknowledge(new AcknowledgeDeliveries(Set.of(first, taken, last, Long.MAX_VALUE))));
        assertEquals(List.of(first, last), answer.done());
        assertEquals(List.of(taken, Long.MAX_VALUE), answer.others());
        for (var id : answer.done()) {
            assertEquals(
                    1,
                    schema.number("select count(*) from delivery_step where to_state = 'ACKNOWLEDGED'"
                            + " and delivery_id = " + id),
                    "A step of its own");
            assertEquals(
                    1,
                    schema.number("select count(*) from audit_entry where action = 'inbox.acknowledge'"
                            + " and subject_id = " + id),
                    "An entry of its own");
        }
        var again = Cases.CPI.call(() -> inbox.acknowledge(new AcknowledgeDeliveries(Set.of(first))));
        assertEquals(List.of(first), again.others(), "Nothing is acknowledged twice");
    }

    @Test
    void everyOrderWalksThroughEveryDeliveryOnce() throws Exception {
        var sent = new ArrayList<Long>();
        for (var each = 0; each < 3; each++) {
            sent.add(send("Pagina"));
        }
        // Many of the same moment: the id decides between them, so none is skipped at the end of a page.
        schema.run("update delivery set sent_at = '2026-01-07 09:00:00' where id in (" + sent.get(0) + ", "
                + sent.get(1) + ")");
        for (var order : Order.values()) {
            var rows = walk(Cases.CPI, new InboxSearch(Folder.OPEN, null, null, null, null, null, order, null));
            var ids = rows.stream().map(InboxRow::id).toList();
            assertEquals(ids.stream().distinct().toList(), ids, "No row twice");
            assertTrue(ids.containsAll(sent), "No row is left out");
            var byAge = Comparator.comparing(InboxRow::sentAt).thenComparing(InboxRow::id);
            var sorted = rows.stream()
                    .sorted(order == Order.OLDEST ? byAge : byAge.reversed())
                    .map(InboxRow::id)
                    .toList();
            assertEquals(sorted, ids);
        }
    }

    @Test
    void findsByPriorityServiceAndAge() throws Exception {
        var usual = send("Comune");
        var urgent = send("Urgente");
        schema.run("update delivery set priority = 'URGENT' where id = " + urgent);
        var old = send("Vecchia");
        schema.run("update delivery set sent_at = '2025-01-07 09:00:00' where id = " + old);
        var service = schema.number("select service_id from delivery where id = " + usual);
        assertEquals(
                List.of(urgent), among(Cases.CPI, List.of(usual, urgent, old), filter(Priority.URGENT, null, null)));
        assertEquals(
                List.of(old), among(Cases.CPI, List.of(usual, urgent, old), filter(null, null, Lateness.EXPIRING)));
        assertEquals(
                3,
                among(Cases.CPI, List.of(usual, urgent, old), filter(null, service, null))
                        .size());
        assertEquals(
                0,
                among(Cases.CPI, List.of(usual, urgent, old), filter(null, service + 100000, null))
                        .size());
        var counts = Cases.CPI.call(inbox::counts);
        assertTrue(counts.urgent() >= 1 && counts.expiring() >= 1 && counts.late() >= counts.expiring());
        assertTrue(counts.services().stream().anyMatch(each -> each.serviceId() == service && each.open() >= 3));
    }

    @Test
    void nothingIsStuckWithSomebodyWhoIsNotThere() throws Exception {
        var delivery = send("Ferma");
        var member = COLLEAGUE.call(staff::colleagues).own();
        assign(Cases.CPI, delivery, member);
        assertEquals(List.of(delivery), among(COLLEAGUE, List.of(delivery), whose(Whose.MINE)));
        assertEquals(List.of(), among(Cases.CPI, List.of(delivery), whose(Whose.NOBODYS)));

        COLLEAGUE.run(() -> staff.setPresence(new SetPresence(member, version(member), LocalDate.now(), false)));
        assertAbsent(delivery, Presence.AWAY);
        var violation = assertThrows(BusinessRuleViolation.class, () -> assign(Cases.CPI, delivery, member));
        assertEquals("inbox.assign.absent", violation.key());

        COLLEAGUE.run(() -> staff.setPresence(new SetPresence(member, version(member), null, false)));
        schema.run("update staff_member set seen_at = now() - interval 15 day where id = " + member);
        assertAbsent(delivery, Presence.SILENT);

        Cases.CPI.run(() -> staff.setPresence(new SetPresence(member, version(member), null, true)));
        assertAbsent(delivery, Presence.LEFT);

        var own = Cases.CPI.call(staff::colleagues).own();
        answer(delivery, Move.ACCEPT);
        var row = Cases.CPI.call(() -> inbox.open(delivery)).assignee();
        assertEquals(own, row.id(), "Whoever accepts takes it over");
    }

    @Test
    void anOrganisationAssignsToItsOwnPeopleAndTheManagerAloneToldWhoHasLeft() throws Exception {
        var delivery = send("Propria");
        var stranger = Cases.CISITA.call(staff::colleagues).own();
        assertEquals(
                "inbox.assign.unknown",
                assertThrows(BusinessRuleViolation.class, () -> assign(Cases.CPI, delivery, stranger))
                        .key());
        assertThrows(NotFound.class, () -> assign(Cases.CISITA, delivery, stranger));
        var manager = Cases.CPI.call(staff::colleagues).own();
        var other = new SetPresence(manager, version(manager), LocalDate.now(), false);
        assertThrows(BusinessRuleViolation.class, () -> COLLEAGUE.run(() -> staff.setPresence(other)));
        assertThrows(NotFound.class, () -> Cases.CISITA.run(() -> staff.setPresence(other)));
    }

    private void assertAbsent(long delivery, Presence presence) throws Exception {
        var row = walk(Cases.CPI, whose(Whose.NOBODYS)).stream()
                .filter(each -> each.id() == delivery)
                .findFirst()
                .orElseThrow(() -> new AssertionError("It is nobody's while the colleague is " + presence));
        assertEquals(presence, row.assignee().presence(), "The reason is told");
    }

    private void assign(As user, long delivery, long member) throws Exception {
        user.run(() -> inbox.assign(new AssignDelivery(
                delivery, schema.number("select version from delivery where id = " + delivery), member)));
    }

    private long version(long member) throws Exception {
        return schema.number("select version from staff_member where id = " + member);
    }

    private long send(String surname) throws Exception {
        var referral = cases.open(Cases.SARZANA, surname, "Impiego").referralId();
        return schema.number("select id from delivery where referral_id = " + referral);
    }

    private void withdraw(long delivery) throws Exception {
        var version = schema.number("select version from delivery where id = " + delivery);
        Cases.SARZANA.run(() -> cases.referrals()
                .end(new EndDelivery(delivery, version, EndDelivery.Manner.WITHDRAW, "person_asked", null)));
    }

    private void answer(long delivery, Move move) throws Exception {
        Cases.CPI.run(() -> {
            var detail = inbox.open(delivery);
            inbox.answer(AnswerDelivery.of(delivery, detail.version(), move));
            assertEquals(DeliveryState.ACCEPTED, inbox.open(delivery).state());
        });
    }

    private static InboxSearch filter(Priority priority, Long service, Lateness late) {
        return new InboxSearch(Folder.OPEN, priority, service, null, null, late, null, null);
    }

    private static InboxSearch whose(Whose whose) {
        return new InboxSearch(Folder.OPEN, null, null, whose, null, null, null, null);
    }

    private List<Long> among(As user, List<Long> ids, InboxSearch search) throws Exception {
        return walk(user, search).stream()
                .map(InboxRow::id)
                .filter(ids::contains)
                .toList();
    }

    private List<InboxRow> walk(As user, InboxSearch search) throws Exception {
        var rows = new ArrayList<InboxRow>();
        var from = search;
        while (from != null) {
            var here = from;
            var page = user.call(() -> inbox.list(here));
            rows.addAll(page.rows());
            from = page.next() == null ? null : after(search, page.next());
        }
        return rows;
    }

    private static InboxSearch after(InboxSearch search, String after) {
        return new InboxSearch(
                search.folder(),
                search.priority(),
                search.serviceId(),
                search.whose(),
                search.colleagueId(),
                search.late(),
                search.order(),
                after);
    }
}
