package it.infolavoro.web.inbox;

import it.infolavoro.inbox.AssignDelivery;
import it.infolavoro.inbox.InboxDetail;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.staff.ColleagueRow;
import it.infolavoro.staff.Presence;
import it.infolavoro.staff.StaffService;
import it.infolavoro.web.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who of the organisation answers a delivery; anybody may take it over. */
@Named
@RequestScoped
public class InboxAssignPanel {

    @Inject
    InboxService inbox;

    @Inject
    StaffService staff;

    @Inject
    Notices notices;

    private Long memberId;
    private List<SelectItem> choices;

    /** Colleagues who are there. */
    public List<SelectItem> getChoices() {
        if (choices == null) {
            choices = staff.colleagues().rows().stream()
                    .filter(row -> row.presence() == Presence.HERE)
                    .map(row -> new SelectItem(row.id(), row.name()))
                    .toList();
        }
        return choices;
    }

    /** Gives the delivery to the chosen colleague, or to nobody. */
    public String assign(InboxDetail detail) {
        return assign(detail, memberId);
    }

    /** Gives the delivery to the caller. */
    public String take(InboxDetail detail) {
        return assign(detail, staff.colleagues().own());
    }

    /** Whether the delivery is already the caller's. */
    public boolean own(ColleagueRow assignee) {
        return assignee != null && assignee.id() == staff.colleagues().own();
    }

    private String assign(InboxDetail detail, Long to) {
        inbox.assign(new AssignDelivery(detail.id(), detail.version(), to));
        notices.done(to == null ? "inbox.assigned.nobody" : "inbox.assigned");
        return "/inbox/detail?faces-redirect=true&id=" + detail.id();
    }

    public Long getMemberId() {
        return memberId;
    }

    public void setMemberId(Long memberId) {
        this.memberId = memberId;
    }
}
