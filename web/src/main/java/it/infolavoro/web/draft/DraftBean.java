package it.infolavoro.web.draft;

import it.infolavoro.draft.DraftKind;
import it.infolavoro.draft.DraftRow;
import it.infolavoro.draft.DraftService;
import it.infolavoro.draft.OpenDraft;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** The draft of the form on the page. */
@Named("draft")
@ViewScoped
public class DraftBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    DraftService drafts;

    private UUID asked;
    private DraftKind kind;
    private Long citizen;
    private DraftedRequest request;
    private int turn;
    private Instant restoredFrom;
    private transient OpenDraft found;
    private DraftRow left;

    /**
     * Looks for what was typed earlier. A person's form goes on with its newest draft; for a new person, who may be
     * another one, the newest draft is only offered.
     *
     * @param kindName name of a {@link DraftKind}
     * @param about the person's id, or null for a new one
     */
    public void begin(String kindName, Long about, DraftedRequest begun) {
        kind = DraftKind.valueOf(kindName);
        citizen = about;
        request = begun;
        if (asked == null) {
            var newest = drafts.newest(kind, citizen);
            asked = citizen == null
                    ? null
                    : newest.map(row -> UUID.fromString(row.requestId())).orElse(null);
            left = citizen == null ? newest.orElse(null) : null;
        }
        found = asked == null ? null : drafts.open(asked).orElse(null);
    }

    /** Puts what was typed earlier back into the form, once, before the page is first shown. */
    public void restore() {
        if (found == null) {
            return;
        }
        request.goOn(found.requestId());
        turn = found.turn();
        restoredFrom = found.savedAt();
        DraftFields.show(found.content(), FacesContext.getCurrentInstance());
        found = null;
    }

    /** Throws the draft away and opens the form anew. */
    public String discard() {
        drafts.discard(request.id());
        return anew();
    }

    /** Throws away the draft that is offered, and stays. */
    public void discardLeft() {
        drafts.discard(UUID.fromString(left.requestId()));
        left = null;
    }

    private String anew() {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view + "?faces-redirect=true" + (citizen == null ? "" : "&citizen=" + citizen);
    }

    /** The page on which a draft of this kind goes on. */
    public String page(DraftKind of) {
        return switch (of) {
            case INTAKE -> "/intake/new";
            case PERSON -> "/citizen/new";
            case SESSION -> "/orientation/edit";
        };
    }

    /** The draft that the address names; what is no id names none. */
    public String getAsked() {
        return asked == null ? null : asked.toString();
    }

    public void setAsked(String text) {
        asked = text != null && ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    public DraftKind getKind() {
        return kind;
    }

    public Long getCitizen() {
        return citizen;
    }

    public UUID getRequestId() {
        return request == null ? null : request.id();
    }

    public int getTurn() {
        return turn;
    }

    /** When what was put back had been kept; null where nothing was. */
    public Instant getRestoredFrom() {
        return restoredFrom;
    }

    /** A draft of another new person that the operator left open; null where there is none. */
    public DraftRow getLeft() {
        return left;
    }
}
