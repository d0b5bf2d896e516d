package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.clock.RingReason;
import it.infolavoro.conversation.DeskConversationService;
import it.infolavoro.conversation.InboxConversationService;
import it.infolavoro.conversation.PostMessage;
import it.infolavoro.inbox.AcknowledgeDeliveries;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.inbox.InboxFilterService;
import it.infolavoro.inbox.InboxRow;
import it.infolavoro.inbox.InboxSearch;
import it.infolavoro.inbox.InboxSearch.Folder;
import it.infolavoro.inbox.InboxSearch.Order;
import it.infolavoro.inbox.InboxSearch.Whose;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.inbox.SaveFilter;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.InvalidInput;
import it.infolavoro.platform.NotFound;
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
import java.util.UUID;
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

    @Inject
    InboxSteps steps;

    @Inject
    Canary canary;

    @Inject
    Everything everything;

    @EJB
    StaffService staff;

    @EJB
    InboxFilterService filters;

    @EJB
    InboxConversationService inboxTalk;

    @EJB
    DeskConversationService deskTalk;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void acknowledgesSeveralAtOnceAndTellsWhichWereNoLongerThere() throws Exception {
        var first = steps.send("Prima");
        var taken = steps.send("Ritirata");
        var last = steps.send("Ultima");
        steps.withdraw(taken);
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
        assertThrows(
                NotFound.class,
                () -> Cases.CISITA.call(() -> inbox.acknowledge(new AcknowledgeDeliveries(Set.of(first, last)))));
    }

    @Test
    void everyOrderWalksThroughEveryDeliveryOnce() throws Exception {
        var sent = new ArrayList<Long>();
        for (var each = 0; each < 3; each++) {
            sent.add(steps.send("Pagina"));
        }
        schema.run("update delivery set sent_at = '2026-01-07 09:00:00' where id in (" + sent.get(0) + ", "
                + sent.get(1) + ")");
        for (var order : Order.values()) {
            var rows = steps.walk(Cases.CPI, new InboxSearch(Folder.OPEN, null, null, null, null, null, order, null));
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
        var usual = steps.send("Comune");
        var urgent = steps.send("Urgente");
        schema.run("update delivery set priority = 'URGENT' where id = " + urgent);
        var old = steps.send("Vecchia");
        schema.run("update delivery set sent_at = '2025-01-07 09:00:00' where id = " + old);
        var service = schema.number("select service_id from delivery where id = " + usual);
        var all = List.of(usual, urgent, old);
        assertEquals(List.of(urgent), steps.among(Cases.CPI, all, InboxSteps.filter(Priority.URGENT, null, null)));
        assertEquals(List.of(old), steps.among(Cases.CPI, all, InboxSteps.filter(null, null, RingReason.EXPIRING)));
        assertEquals(
                3,
                steps.among(Cases.CPI, all, InboxSteps.filter(null, service, null))
                        .size());
        assertEquals(
                0,
                steps.among(Cases.CPI, all, InboxSteps.filter(null, service + 100000, null))
                        .size());
        var counts = Cases.CPI.call(inbox::counts);
        assertTrue(counts.urgent() >= 1 && counts.expiring() >= 1 && counts.late() >= counts.expiring());
        assertTrue(counts.services().stream().anyMatch(each -> each.serviceId() == service && each.open() >= 3));
    }

    @Test
    void aSavedFilterIsItsOwnersAlone() throws Exception {
        Cases.CPI.run(() -> filters.save(new SaveFilter("Urgenti", InboxSteps.filter(Priority.URGENT, null, null))));
        Cases.CPI.run(() -> filters.save(new SaveFilter("urgenti", InboxSteps.whose(Whose.MINE))));
        var own = Cases.CPI.call(filters::own);
        assertEquals(
                List.of(InboxSteps.whose(Whose.MINE)),
                own.stream().map(row -> row.search()).toList());
        for (var stranger : List.of(COLLEAGUE, Cases.CISITA)) {
            assertEquals(List.of(), stranger.call(filters::own));
            assertThrows(
                    NotFound.class,
                    () -> stranger.run(() -> filters.remove(own.get(0).id())));
        }
        Cases.CPI.run(() -> filters.remove(own.get(0).id()));
        assertEquals(List.of(), Cases.CPI.call(filters::own));
    }

    @Test
    void nothingIsStuckWithSomebodyWhoIsNotThere() throws Exception {
        var delivery = steps.send("Ferma");
        var member = COLLEAGUE.call(staff::colleagues).own();
        steps.assign(Cases.CPI, delivery, member);
        assertEquals(List.of(delivery), steps.among(COLLEAGUE, List.of(delivery), InboxSteps.whose(Whose.MINE)));
        assertEquals(List.of(), steps.among(Cases.CPI, List.of(delivery), InboxSteps.whose(Whose.NOBODYS)));

        COLLEAGUE.run(
                () -> staff.setPresence(new SetPresence(member, steps.version(member), LocalDate.now(Clocks.ITALY))));
        steps.assertAbsent(delivery, Presence.AWAY);
        var violation = assertThrows(BusinessRuleViolation.class, () -> steps.assign(Cases.CPI, delivery, member));
        assertEquals("inbox.assign.absent", violation.key());

        COLLEAGUE.run(() -> staff.setPresence(new SetPresence(member, steps.version(member), null)));
        schema.run("update staff_member set seen_at = now() - interval 15 day where id = " + member);
        steps.assertAbsent(delivery, Presence.SILENT);

        steps.suspend(member);
        steps.assertAbsent(delivery, Presence.LEFT);

        var own = Cases.CPI.call(staff::colleagues).own();
        steps.answer(delivery, Move.ACCEPT);
        var row = Cases.CPI.call(() -> inbox.open(delivery)).assignee();
        assertEquals(own, row.id(), "Whoever accepts takes it over");
    }

    @Test
    void anOrganisationAssignsToItsOwnPeopleAndTheManagerAloneSaysThatAnotherIsAway() throws Exception {
        var delivery = steps.send("Propria");
        var stranger = Cases.CISITA.call(staff::colleagues).own();
        assertEquals(
                "inbox.assign.unknown",
                assertThrows(BusinessRuleViolation.class, () -> steps.assign(Cases.CPI, delivery, stranger))
                        .key());
        assertThrows(NotFound.class, () -> steps.assign(Cases.CISITA, delivery, stranger));
        var manager = Cases.CPI.call(staff::colleagues).own();
        var other = new SetPresence(manager, steps.version(manager), LocalDate.now(Clocks.ITALY));
        assertThrows(BusinessRuleViolation.class, () -> COLLEAGUE.run(() -> staff.setPresence(other)));
        assertThrows(NotFound.class, () -> Cases.CISITA.run(() -> staff.setPresence(other)));
    }

    @Test
    void tellsOfThePersonExactlyWhatEachMaySeeAtEachTime() throws Exception {
        var sent = canary.send();
        var unknown = List.of(Canary.REQUEST, Canary.THREAD, Canary.FILE, Canary.FILE_NAME, Canary.FOR_PERSON);
        assertToldOnly(sent, unknown);
        steps.answer(sent.delivery(), Move.ACCEPT);
        var known = new ArrayList<>(List.of(Canary.SURNAME, Canary.SHARED));
        known.addAll(unknown);
        assertToldOnly(sent, known);
        steps.answer(sent.delivery(), Move.INTERRUPT);
        assertToldOnly(sent, known);
        schema.run("update delivery set closed_at = closed_at - interval 29 day where id = " + sent.delivery());
        assertToldOnly(sent, known);
        schema.run("update delivery set closed_at = closed_at - interval 2 day where id = " + sent.delivery());
        assertToldOnly(sent, List.of());
    }

    private void assertToldOnly(Canary.Sent sent, List<String> recipient) throws Exception {
        var expected = Canary.ALL.stream().filter(recipient::contains).toList();
        assertEquals(expected, Canary.in(everything.toldTo(Cases.CPI, sent.ids())), "The recipient");
        for (var stranger : List.of(Cases.CISITA, Cases.LERICI, As.deskManager("011016"), As.coordinator())) {
            assertEquals(List.of(), Canary.in(everything.toldTo(stranger, sent.ids())), stranger.username());
        }
    }

    @Test
    void bothSidesTalkAndSeeWhatTheOtherHasRead() throws Exception {
        var delivery = steps.send("Parla");
        var question = PostMessage.of(UUID.randomUUID(), delivery, "Quando può venire?");
        Cases.CPI.run(() -> inboxTalk.post(question));
        Cases.CPI.run(() -> inboxTalk.post(question));
        assertEquals(
                1, InboxSteps.unread(Cases.SARZANA.call(deskTalk::unread), delivery), "A double click writes once");
        assertEquals(1, InboxSteps.unread(Cases.CPI.call(inboxTalk::unread), delivery), "What the desk wrote first");
        assertEquals(
                null,
                InboxSteps.last(Cases.CPI.call(() -> inboxTalk.read(delivery))).readAt());
        assertEquals(0, InboxSteps.unread(Cases.CPI.call(inboxTalk::unread), delivery));
        var atDesk = InboxSteps.last(Cases.SARZANA.call(() -> deskTalk.read(delivery)));
        assertEquals("Quando può venire?", atDesk.text());
        assertEquals(null, atDesk.author(), "The desk does not learn who it was in the organisation");
        assertEquals(0, InboxSteps.unread(Cases.SARZANA.call(deskTalk::unread), delivery));
        assertTrue(
                InboxSteps.last(Cases.CPI.call(() -> inboxTalk.read(delivery))).readAt() != null, "Read");
        assertEquals(
                0,
                schema.number("select count(*) from delivery_message where text like '%venire%' and delivery_id = "
                        + delivery),
                "Sealed in the database");
        assertThrows(NotFound.class, () -> Cases.CISITA.call(() -> inboxTalk.read(delivery)));
        assertThrows(NotFound.class, () -> Cases.LERICI.call(() -> deskTalk.read(delivery)));
    }

    @Test
    void aThreadClosesWithTheAccessAndRefusesWhatMayNotBeKept() throws Exception {
        var delivery = steps.send("Chiude");
        var long10000 = PostMessage.of(UUID.randomUUID(), delivery, "a".repeat(10_000));
        assertThrows(InvalidInput.class, () -> Cases.SARZANA.run(() -> deskTalk.post(long10000)));
        var program = new PostMessage(UUID.randomUUID(), delivery, "prova", "prova.exe", new byte[] {'M', 'Z'});
        assertEquals(
                "document.type",
                assertThrows(BusinessRuleViolation.class, () -> Cases.CPI.run(() -> inboxTalk.post(program)))
                        .key());
        steps.withdraw(delivery);
        var late = PostMessage.of(UUID.randomUUID(), delivery, "Perché?");
        Cases.CPI.run(() -> inboxTalk.post(late));
        schema.run("update delivery set closed_at = closed_at - interval 31 day where id = " + delivery);
        var tooLate = PostMessage.of(UUID.randomUUID(), delivery, "Perché?");
        for (var writing : List.<As.Work>of(
                () -> Cases.CPI.run(() -> inboxTalk.post(tooLate)),
                () -> Cases.SARZANA.run(() -> deskTalk.post(tooLate)))) {
            assertEquals(
                    "message.closed",
                    assertThrows(BusinessRuleViolation.class, writing::run).key());
        }
        assertEquals(
                2, Cases.SARZANA.call(() -> deskTalk.read(delivery)).messages().size(), "The desk keeps its own");
        assertEquals(List.of(), Cases.CPI.call(() -> inboxTalk.read(delivery)).messages());
    }
}
