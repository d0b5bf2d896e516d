package it.infolavoro.inbox;

import it.infolavoro.clock.RingReason;
import it.infolavoro.inbox.InboxSearch.Folder;
import it.infolavoro.inbox.InboxSearch.Order;
import it.infolavoro.inbox.InboxSearch.Whose;
import it.infolavoro.platform.Cursor;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Priority;
import it.infolavoro.staff.Colleagues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The query of a list. Its filters stand in the order of the keys of {@code delivery}, and both orders follow the same
 * key, so that each page is a walk of some rows along one of them. Names are asked for row by row: with joins the
 * database has been seen, at ten million rows, to begin at the Comuni and sort everything.
 */
final class InboxList {

    private static final String LINE =
            "select new it.infolavoro.inbox.InboxLine(d.id, (select m.name from Municipality m where m.id ="
                    + " d.municipalityId), d.ageBand, d.needKind, (select s.name from Service s where s.id ="
                    + " d.serviceId), d.state, d.priority, d.sentAt, d.stateAt, d.closedAt, d.assigneeId)"
                    + " from InboxDelivery d";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private String ordered;

    private InboxList() {}

    static InboxList of(InboxSearch search, InboxTerms terms, Colleagues colleagues) {
        var list = new InboxList();
        list.folder(search.folder() == null ? Folder.NEW : search.folder());
        list.filter("d.priority = :priority", "priority", search.priority());
        list.filter("d.serviceId = :service", "service", search.serviceId());
        list.whose(search, colleagues);
        list.late(search.late(), terms);
        list.from(Cursor.decode(search.after(), 2), search.ordered());
        return list;
    }

    String jpql() {
        return LINE + " where " + String.join(" and ", conditions) + ordered;
    }

    Map<String, Object> values() {
        return values;
    }

    private void folder(Folder folder) {
        switch (folder) {
            case NEW -> filter("d.state = :state", "state", DeliveryState.SENT);
            case TO_ANSWER -> filter("d.state = :state", "state", DeliveryState.ACKNOWLEDGED);
            case OPEN -> filter("d.folder in :folders", "folders", open());
            default -> filter("d.folder = :folder", "folder", InboxFolder.valueOf(folder.name()));
        }
    }

    static Set<InboxFolder> open() {
        return EnumSet.of(InboxFolder.WAITING, InboxFolder.WORKING);
    }

    private void filter(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private void whose(InboxSearch search, Colleagues colleagues) {
        if (search.whose() == Whose.NOBODYS) {
            nobodys(colleagues);
        } else {
            filter(
                    "d.assigneeId = :assignee",
                    "assignee",
                    search.whose() == Whose.MINE ? Long.valueOf(colleagues.own()) : search.colleagueId());
        }
    }

    private void nobodys(Colleagues colleagues) {
        if (colleagues.absent().isEmpty()) {
            conditions.add("d.assigneeId is null");
        } else {
            filter("(d.assigneeId is null or d.assigneeId in :absent)", "absent", colleagues.absent());
        }
    }

    private void late(RingReason late, InboxTerms terms) {
        if (late == null) {
            return;
        }
        filter("d.state in :waiting", "waiting", EnumSet.of(DeliveryState.SENT, DeliveryState.ACKNOWLEDGED));
        if (late == RingReason.UNREAD) {
            filter("d.state = :unopened", "unopened", DeliveryState.SENT);
        }
        conditions.add(
                "(d.sentAt < :late and d.priority = :normal or d.sentAt < :lateUrgent" + " and d.priority = :urgent)");
        values.put("late", terms.normal().of(late));
        values.put("normal", Priority.NORMAL);
        values.put("lateUrgent", terms.urgent().of(late));
        values.put("urgent", Priority.URGENT);
    }

    private void from(Cursor cursor, Order order) {
        var oldest = order == Order.OLDEST;
        if (cursor != null) {
            var than = oldest ? ">" : "<";
            conditions.add("d.sentAt %s= :at and (d.sentAt %s :at or d.id %s :id)".formatted(than, than, than));
            values.put("at", cursor.instant(0));
            values.put("id", cursor.number(1));
        }
        ordered = oldest ? " order by d.sentAt, d.id" : " order by d.sentAt desc, d.id desc";
    }
}
