package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.infolavoro.clock.RingReason;
import it.infolavoro.conversation.Conversation;
import it.infolavoro.conversation.MessageRow;
import it.infolavoro.conversation.UnreadThread;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.inbox.AssignDelivery;
import it.infolavoro.inbox.InboxRow;
import it.infolavoro.inbox.InboxSearch;
import it.infolavoro.inbox.InboxSearch.Folder;
import it.infolavoro.inbox.InboxSearch.Whose;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.people.AccessChanged;
import it.infolavoro.referral.EndDelivery;
import it.infolavoro.referral.Priority;
import it.infolavoro.staff.Presence;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What the CPI and the desk of Sarzana do with a delivery, for tests of the inbox. */
@ApplicationScoped
public class InboxSteps {

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @EJB
    InboxService inbox;

    @Inject
    SystemWork work;

    @Inject
    Event<AccessChanged> access;

    long send(String surname) throws Exception {
        var referral = cases.open(Cases.SARZANA, surname, "Impiego").referralId();
        return schema.number("select id from delivery where referral_id = " + referral);
    }

    void withdraw(long delivery) throws Exception {
        end(delivery, EndDelivery.Manner.WITHDRAW);
    }

    void markAsMistake(long delivery) throws Exception {
        end(delivery, EndDelivery.Manner.ENTER_IN_ERROR);
    }

    private void end(long delivery, EndDelivery.Manner manner) throws Exception {
        var version = schema.number("select version from delivery where id = " + delivery);
        Cases.SARZANA.run(
                () -> cases.referrals().end(new EndDelivery(delivery, version, manner, "person_asked", null)));
    }

    /** The account of one of the organisation's people is suspended. */
    void suspend(long member) throws Exception {
        var organisation = schema.number("select organisation_id from staff_member where id = " + member);
        var username = schema.rows("select username from staff_member where id = " + member)
                .get(0);
        work.inOrganisation(organisation, () -> {
            access.fire(new AccessChanged(Kind.ORGANISATION, organisation, username, true));
            return null;
        });
    }

    void answer(long delivery, Move move) throws Exception {
        Cases.CPI.run(() -> {
            var reason = move == Move.INTERRUPT ? "left" : null;
            var version = inbox.open(delivery).version();
            inbox.answer(new AnswerDelivery(delivery, version, move, reason, null, null, null, null, false));
        });
    }

    List<InboxRow> walk(As user, InboxSearch search) throws Exception {
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

    static InboxSearch after(InboxSearch search, String after) {
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

    List<Long> among(As user, List<Long> ids, InboxSearch search) throws Exception {
        return walk(user, search).stream()
                .map(InboxRow::id)
                .filter(ids::contains)
                .toList();
    }

    void assign(As user, long delivery, long member) throws Exception {
        user.run(() -> inbox.assign(new AssignDelivery(
                delivery, schema.number("select version from delivery where id = " + delivery), member)));
    }

    long version(long member) throws Exception {
        return schema.number("select version from staff_member where id = " + member);
    }

    static InboxSearch filter(Priority priority, Long service, RingReason late) {
        return new InboxSearch(Folder.OPEN, priority, service, null, null, late, null, null);
    }

    static InboxSearch whose(Whose whose) {
        return new InboxSearch(Folder.OPEN, null, null, whose, null, null, null, null);
    }

    static long unread(List<UnreadThread> threads, long delivery) {
        return threads.stream()
                .filter(thread -> thread.deliveryId() == delivery)
                .mapToLong(UnreadThread::unread)
                .sum();
    }

    static MessageRow last(Conversation conversation) {
        return conversation.messages().get(conversation.messages().size() - 1);
    }

    void assertAbsent(long delivery, Presence presence) throws Exception {
        var row = walk(Cases.CPI, whose(Whose.NOBODYS)).stream()
                .filter(each -> each.id() == delivery)
                .findFirst()
                .orElseThrow(() -> new AssertionError("It is nobody's while the colleague is " + presence));
        assertEquals(presence, row.assignee().presence(), "The reason is told");
    }
}
