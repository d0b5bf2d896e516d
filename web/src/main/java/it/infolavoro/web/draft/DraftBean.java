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
import java.util.Optional;
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
     * Looks for what was typed earlier. A form goes on with the draft that the address names, or else with the newest;
     * where that may be of somebody else, it is only offered.
     *
     * @param kindName name of a {@link DraftKind}
     * @param about the person's id, or null for a form about nobody on file
     * @param begun null where the form keeps no draft
     */
    public void begin(String kindName, Long about, DraftedRequest begun) {
        if (begun == null) {
            return;
        }
        kind = DraftKind.valueOf(kindName);
        citizen = about;
        request = begun;
        found = asked == null ? null : own(asked).orElse(null);
        if (found == null && asked == null) {
            var newest = drafts.newest(kind, citizen);
            if (kind.isOfSomebodyNew()) {
                left = newest.orElse(null);
            } else {
                found = newest.flatMap(row -> own(UUID.fromString(row.requestId())))
                        .orElse(null);
            }
        }
    }

    /** The draft of a request, where it is one of this form. */
    private Optional<OpenDraft> own(UUID requestId) {
        return drafts.open(requestId).filter(draft -> draft.isOf(kind, citizen));
    }

    /** Puts what was typed earlier back into the form, once, before the page is first shown. */
    public void restore() {
        if (found == null) {
            return;
        }
        request.goOn(found);
        turn = found.turn();
        restoredFrom = found.savedAt();
        DraftFields.show(found.content(), FacesContext.getCurrentInstance());
        found = null;
    }

    /** Throws the draft away and opens the form anew. */
    public String discard() {
        drafts.discard(request.id());
        asked = null;
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    /** Throws away the draft that is offered, and stays. */
    public void discardLeft() {
        drafts.discard(UUID.fromString(left.requestId()));
        left = null;
    }

    /** The page on which a draft of this kind goes on. */
    public String page(DraftKind of) {
        return switch (of) {
            case INTAKE -> "/intake/new";
            case PERSON -> "/citizen/new";
            case CORRECTION -> "/citizen/edit";
            case SESSION -> "/orientation/edit";
            case APPOINTMENT -> "/agenda/book";
            case FORM_SETTINGS -> "/settings/form";
            case NOTICE -> "/settings/notices";
            case HOURS, CLOSURE -> "/agenda/hours";
        };
    }

    /** What that page's address calls the person. */
    public String person(DraftKind of) {
        return of == DraftKind.CORRECTION ? "id" : "citizen";
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

    /** The state of a record from which the form began; null where it began from nothing. */
    public String getBasedOn() {
        return request == null ? null : request.basedOn();
    }

    public int getTurn() {
        return turn;
    }

    /** When what was put back had been kept; null where nothing was. */
    public Instant getRestoredFrom() {
        return restoredFrom;
    }

    /** A draft about somebody else that the operator left open; null where there is none. */
    public DraftRow getLeft() {
        return left;
    }
}
