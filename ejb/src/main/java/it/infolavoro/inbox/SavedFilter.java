package it.infolavoro.inbox;

import it.infolavoro.clock.RingReason;
import it.infolavoro.inbox.InboxSearch.Folder;
import it.infolavoro.inbox.InboxSearch.Order;
import it.infolavoro.inbox.InboxSearch.Whose;
import it.infolavoro.referral.Priority;
import it.infolavoro.tenancy.OrganisationOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A search of the inbox that somebody has given a name. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter extends OrganisationOwned {

    @Column(updatable = false)
    private String username;

    private String name;

    @Enumerated(EnumType.STRING)
    private Folder folder;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Column(name = "service_id")
    private Long serviceId;

    @Enumerated(EnumType.STRING)
    private Whose whose;

    @Column(name = "colleague_id")
    private Long colleagueId;

    @Enumerated(EnumType.STRING)
    private RingReason late;

    @Enumerated(EnumType.STRING)
    @Column(name = "sorting")
    private Order order;

    protected SavedFilter() {}

    static SavedFilter of(String username, SaveFilter command) {
        var filter = new SavedFilter();
        filter.username = username;
        filter.replace(command);
        return filter;
    }

    /** Takes another search under the same name. */
    void replace(SaveFilter command) {
        var search = command.search();
        name = command.name();
        folder = search.folder() == null ? Folder.NEW : search.folder();
        priority = search.priority();
        serviceId = search.serviceId();
        whose = search.whose();
        colleagueId = search.colleagueId();
        late = search.late();
        order = search.order();
    }

    String username() {
        return username;
    }

    SavedFilterRow row() {
        return new SavedFilterRow(
                id(), name, new InboxSearch(folder, priority, serviceId, whose, colleagueId, late, order, null));
    }
}
