package it.infolavoro.web.duplicate;

import it.infolavoro.duplicate.MergeRow;
import it.infolavoro.duplicate.MergeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The merges of a person's record, for the person's page. Asks once in a request. */
@Named("mergeHistory")
@RequestScoped
public class MergeHistory {

    @Inject
    MergeService merges;

    private final Map<Long, List<MergeRow>> rows = new HashMap<>();

    /** The merges, the latest first. */
    public List<MergeRow> of(long citizenId) {
        return rows.computeIfAbsent(citizenId, merges::list);
    }
}
