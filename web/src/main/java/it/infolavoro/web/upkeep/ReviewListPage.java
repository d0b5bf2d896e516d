package it.infolavoro.web.upkeep;

import it.infolavoro.upkeep.EntryRow;
import it.infolavoro.upkeep.ReviewService;
import it.infolavoro.upkeep.VersionState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the coordinator's decision, and how all entries of the network stand. */
@Named
@RequestScoped
public class ReviewListPage {

    @Inject
    ReviewService reviews;

    private List<EntryRow> all;

    /** All entries, by organisation and name; read once in a request. */
    public List<EntryRow> getAll() {
        if (all == null) {
            all = reviews.list();
        }
        return all;
    }

    /** Those that wait. */
    public List<EntryRow> getWaiting() {
        return getAll().stream()
                .filter(row -> row.open() == VersionState.IN_REVIEW)
                .toList();
    }
}
