package it.infolavoro.training;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** News of the network. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class NewsService {

    private static final String SUBJECT = "NewsItem";

    @Inject
    NewsItems items;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The last ones, read or not. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public List<NewsRow> list() {
        return items.last(caller.get().networkId());
    }

    /** What the caller has not read yet, for the start page. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public List<NewsRow> unread() {
        var me = caller.get();
        return items.unread(me.networkId(), me.username(), Clocks.today(clock));
    }

    /** The caller has read it; nothing happens the second time. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public void read(long newsId) {
        var me = caller.get();
        items.get(me.networkId(), newsId);
        if (!items.hasRead(me.networkId(), newsId, me.username())) {
            items.add(NewsReading.of(me.networkId(), newsId, me.username(), clock.instant()));
        }
    }

    /** How many have read each of them (rule R6). */
    @RolesAllowed(NETWORK_COORDINATOR)
    public Map<Long, Long> readers() {
        return items.readers(caller.get().networkId());
    }

    /** Publishes news and gives its id. Throws {@code news.past}. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public long publish(PublishNews command) {
        var me = caller.get();
        var known = items.idOfRequest(me.networkId(), command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        if (command.shownUntil() != null && command.shownUntil().isBefore(Clocks.today(clock))) {
            throw BusinessRuleViolation.at("shownUntil", "news.past");
        }
        var id = items.add(NewsItem.of(me.networkId(), command, me.username(), clock.instant()));
        audit.fire(AuditEvent.change("news.publish", SUBJECT, id, null));
        return id;
    }

    /** Takes news away, which nobody sees any more. Throws NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void withdraw(long newsId) {
        items.get(caller.get().networkId(), newsId).withdraw(clock.instant());
        audit.fire(AuditEvent.change("news.withdraw", SUBJECT, newsId, null));
    }
}
