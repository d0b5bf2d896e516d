package it.infolavoro.report;

import static it.infolavoro.identity.Role.ADMINISTRATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.Slice;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Who did what and when in the whole installation, for its administrator (rule R3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ActivityService {

    /** So many entries are in a file at most: a spreadsheet still opens them. */
    public static final int MOST = 50_000;

    @Inject
    ActivityDatabase database;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The newest entries first. Throws BusinessRuleViolation {@code activity.period}. */
    @RolesAllowed(ADMINISTRATOR)
    public Activities list(ActivitySearch search) {
        var known = search.upTo(Clocks.today(clock));
        var page = Slice.of(database.read(known, Slice.SIZE + 1), Slice.SIZE, row -> Cursor.of(row.at(), row.id()));
        return new Activities(known.from(), known.to(), page);
    }

    /** The same to take away, from the newest on; an entry of the trail says who did. */
    @RolesAllowed(ADMINISTRATOR)
    public List<ActivityRow> export(ActivitySearch search) {
        audit.fire(AuditEvent.export("activity.csv"));
        return database.read(search.upTo(Clocks.today(clock)), MOST);
    }
}
