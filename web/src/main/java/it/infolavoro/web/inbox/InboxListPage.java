package it.infolavoro.web.inbox;

import it.infolavoro.inbox.AcknowledgeDeliveries;
import it.infolavoro.inbox.InboxCounts;
import it.infolavoro.inbox.InboxRow;
import it.infolavoro.inbox.InboxSearch.Folder;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Slice;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.staff.Colleagues;
import it.infolavoro.staff.StaffService;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The inbox by folder and filter, all of which stand in the address, so that they survive going back. */
@Named
@ViewScoped
public class InboxListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Folder> FOLDERS =
            List.of(Folder.NEW, Folder.TO_ANSWER, Folder.WORKING, Folder.OPEN, Folder.CLOSED);

    @Inject
    InboxService inbox;

    @Inject
    StaffService staff;

    @Inject
    Notices notices;

    private final InboxFilter filter = new InboxFilter();
    private final Map<Long, Boolean> ticked = new HashMap<>();
    private String after;
    private InboxCounts counts;
    private Colleagues colleagues;
    private Slice<InboxRow> slice;

    /** Reads the folder; without one in the address, the first that asks for something. */
    public void open() {
        counts = inbox.counts();
        colleagues = staff.colleagues();
        if (filter.folder() == null) {
            var first = counts.unread() == 0 && counts.toAnswer() > 0 ? Folder.TO_ANSWER : Folder.NEW;
            filter.setFolder(first.name());
        }
        slice = inbox.list(filter.search(after));
    }

    /** Shows what the filters ask for, under an address of its own. */
    public String narrow() {
        return "/inbox/list?faces-redirect=true" + filter.address();
    }

    /** Acknowledges the ticked deliveries and tells of each what became of it. */
    public String acknowledge() {
        Set<Long> chosen = ticked.entrySet().stream()
                .filter(each -> Boolean.TRUE.equals(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw new BusinessRuleViolation("inbox.acknowledge.none");
        }
        var answer = inbox.acknowledge(new AcknowledgeDeliveries(chosen));
        if (!answer.done().isEmpty()) {
            notices.done("inbox.acknowledged", answer.done().size());
        }
        if (!answer.others().isEmpty()) {
            notices.done("inbox.acknowledged.others", answer.others().size());
        }
        return narrow();
    }

    /** Whether a row can be acknowledged. */
    public boolean unopened(InboxRow row) {
        return row.state() == DeliveryState.SENT;
    }

    public boolean isSomeUnopened() {
        return slice.rows().stream().anyMatch(this::unopened);
    }

    /** Who answers a delivery, with the reason where nobody waits for that colleague. */
    public String assignee(InboxRow row) {
        return row.assignee() == null
                ? Texts.get("inbox.assign.nobody")
                : Texts.get(
                        "inbox.assign.name." + row.assignee().presence(),
                        row.assignee().name());
    }

    /** The folders that can be chosen. */
    public List<String> getFolders() {
        return FOLDERS.stream().map(Folder::name).toList();
    }

    /** How many deliveries a folder holds; null for the ended ones, about which nothing is to be done. */
    public Long count(String name) {
        return switch (Folder.valueOf(name)) {
            case NEW -> counts.unread();
            case TO_ANSWER -> counts.toAnswer();
            case WORKING -> counts.working();
            case OPEN -> counts.open();
            default -> null;
        };
    }

    public InboxFilter getFilter() {
        return filter;
    }

    public Map<Long, Boolean> getTicked() {
        return ticked;
    }

    public InboxCounts getCounts() {
        return counts;
    }

    public Colleagues getColleagues() {
        return colleagues;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Slice<InboxRow> getSlice() {
        return slice;
    }
}
