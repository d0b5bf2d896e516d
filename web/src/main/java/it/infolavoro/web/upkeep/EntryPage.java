package it.infolavoro.web.upkeep;

import it.infolavoro.upkeep.ChangeEntry;
import it.infolavoro.upkeep.ChangeEntry.Move;
import it.infolavoro.upkeep.EntryDetail;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.upkeep.VersionRow;
import it.infolavoro.upkeep.VersionState;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An entry of the own organisation: what is offered, what waits, and what can be done with it. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EntryService entries;

    @Inject
    Notices notices;

    private long id;
    private EntryDetail detail;
    private List<VersionRow> history = List.of();

    /** Reads the entry. Throws NotFound. */
    public void open() {
        detail = entries.open(id);
        history = entries.history(id);
    }

    /** Has the draft published. */
    public String submit() {
        return move(Move.SUBMIT);
    }

    /** Goes on writing what waits. */
    public String takeBack() {
        return move(Move.TAKE_BACK);
    }

    /** Drops the open version, and with it an entry that was never offered. */
    public String drop() {
        move(Move.DROP);
        return detail.published() == null ? "/upkeep/list?faces-redirect=true" : here();
    }

    /** Says that all that is offered is true. */
    public String confirm() {
        return move(Move.CONFIRM);
    }

    /** Offers it no longer. */
    public String suspend() {
        return move(Move.SUSPEND);
    }

    /** Offers it again. */
    public String resume() {
        return move(Move.RESUME);
    }

    private String move(Move move) {
        entries.change(new ChangeEntry(id, detail.entry().version(), move));
        notices.done("upkeep.done." + move, detail.entry().name());
        return here();
    }

    private String here() {
        return "/upkeep/entry?faces-redirect=true&id=" + id;
    }

    /** Whether the open version can be written. */
    public boolean isWritable() {
        return detail.open() == null || detail.open().state() == VersionState.DRAFT;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EntryDetail getDetail() {
        return detail;
    }

    public List<VersionRow> getHistory() {
        return history;
    }
}
