package it.infolavoro.web.upkeep;

import it.infolavoro.upkeep.EntryRow;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.upkeep.VersionState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The start page's part for an organisation's manager: entries that ask for something. */
@Named
@RequestScoped
public class UpkeepStart {

    @Inject
    EntryService entries;

    @Inject
    EntryWords words;

    private List<EntryRow> rows;

    /** How many entries are to be confirmed. */
    public long getToConfirm() {
        return rows().stream().filter(words::toConfirm).count();
    }

    /** How many drafts wait for their organisation. */
    public long getDrafts() {
        return rows().stream().filter(row -> row.open() == VersionState.DRAFT).count();
    }

    private List<EntryRow> rows() {
        if (rows == null) {
            rows = entries.list();
        }
        return rows;
    }
}
