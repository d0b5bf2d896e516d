package it.infolavoro.web.duplicate;

import it.infolavoro.duplicate.DismissedPair;
import it.infolavoro.duplicate.DuplicatePair;
import it.infolavoro.duplicate.DuplicateService;
import it.infolavoro.duplicate.TellApart;
import it.infolavoro.platform.Slice;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Pairs of records that may be one person's, and pairs that were told apart. */
@Named
@ViewScoped
public class DuplicateListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/citizen/duplicates?faces-redirect=true";

    @Inject
    DuplicateService duplicates;

    @Inject
    Notices notices;

    private String after;
    private boolean apart;
    private Slice<DuplicatePair> pairs = new Slice<>(java.util.List.of(), null);
    private Slice<DismissedPair> toldApart = new Slice<>(java.util.List.of(), null);

    /** Reads one of the two lists. */
    public void open() {
        if (apart) {
            toldApart = duplicates.toldApart(after);
        } else {
            pairs = duplicates.list(after);
        }
    }

    /** They are two persons. */
    public String tellApart(DuplicatePair pair) {
        duplicates.tellApart(new TellApart(
                UUID.randomUUID(), pair.first().id(), pair.second().id()));
        notices.done("duplicate.apart.done");
        return AGAIN;
    }

    /** They may be one after all. */
    public String proposeAgain(DismissedPair pair) {
        duplicates.proposeAgain(pair.id());
        notices.done("duplicate.again.done");
        return AGAIN;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public boolean isApart() {
        return apart;
    }

    public void setApart(boolean apart) {
        this.apart = apart;
    }

    public Slice<DuplicatePair> getPairs() {
        return pairs;
    }

    public Slice<DismissedPair> getToldApart() {
        return toldApart;
    }
}
