package it.infolavoro.web.upkeep;

import it.infolavoro.upkeep.DecideEntry;
import it.infolavoro.upkeep.EntryDetail;
import it.infolavoro.upkeep.ReviewService;
import it.infolavoro.upkeep.VersionRow;
import it.infolavoro.upkeep.VersionState;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An entry of the network for its coordinator: what would change, the decision, and what it said before. */
@Named
@ViewScoped
public class ReviewEntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewService reviews;

    @Inject
    Notices notices;

    private long id;
    private String reason;
    private EntryDetail detail;
    private List<VersionRow> history = List.of();

    /** Reads the entry. Throws NotFound. */
    public void open() {
        detail = reviews.open(id);
        history = reviews.history(id);
    }

    /** Has the version that waits offered from now on. */
    public String approve() {
        return decide(true, "review.approved");
    }

    /** Sends it back with the reason that was typed. */
    public String sendBack() {
        return decide(false, "review.sentBack");
    }

    private String decide(boolean approved, String told) {
        reviews.decide(new DecideEntry(id, detail.entry().version(), approved, reason));
        notices.done(told, detail.content().name());
        return "/review/list?faces-redirect=true";
    }

    /** Whether there is something to decide. */
    public boolean isWaiting() {
        return detail.open() != null && detail.open().state() == VersionState.IN_REVIEW;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public EntryDetail getDetail() {
        return detail;
    }

    public List<VersionRow> getHistory() {
        return history;
    }
}
