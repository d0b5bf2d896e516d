package it.infolavoro.web.upkeep;

import it.infolavoro.upkeep.ChangeEntry;
import it.infolavoro.upkeep.ChangeEntry.Move;
import it.infolavoro.upkeep.EntryRow;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The entries of the own organisation, and what each asks for. */
@Named
@ViewScoped
public class EntryListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EntryService entries;

    @Inject
    EntryWords words;

    @Inject
    Notices notices;

    private List<EntryRow> rows = List.of();

    /** Reads the entries. */
    public void open() {
        rows = entries.list();
    }

    /** Says that an entry is true as it is. */
    public String confirm(EntryRow row) {
        entries.change(new ChangeEntry(row.id(), row.version(), Move.CONFIRM));
        notices.done("upkeep.done.CONFIRM", row.name());
        return "/upkeep/list?faces-redirect=true";
    }

    /** How many entries are to be confirmed. */
    public long getToConfirm() {
        return rows.stream().filter(words::toConfirm).count();
    }

    public List<EntryRow> getRows() {
        return rows;
    }
}
