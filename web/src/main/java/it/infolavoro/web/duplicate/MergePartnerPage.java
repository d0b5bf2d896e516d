package it.infolavoro.web.duplicate;

import it.infolavoro.citizen.CitizenDetail;
import it.infolavoro.citizen.CitizenService;
import it.infolavoro.duplicate.DuplicateCheck;
import it.infolavoro.duplicate.DuplicateMatch;
import it.infolavoro.duplicate.DuplicateService;
import it.infolavoro.search.FoundPerson;
import it.infolavoro.search.SearchPersons;
import it.infolavoro.search.SearchService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Finds the record with which one person's record is to be merged: among the possible duplicates, or by searching. */
@Named
@ViewScoped
public class MergePartnerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CitizenService citizens;

    @Inject
    DuplicateService duplicates;

    @Inject
    SearchService persons;

    private CitizenDetail person;
    private List<DuplicateMatch> matches = List.of();
    private String query;
    private List<FoundPerson> rows;

    /** Reads the person, unless both records are chosen already. */
    public void open(long keep, boolean chosen) {
        if (chosen) {
            return;
        }
        person = citizens.open(keep);
        var data = person.person();
        matches = duplicates.possible(new DuplicateCheck(
                data.surname(),
                data.givenName(),
                data.birthDate(),
                data.fiscalCode(),
                data.phone(),
                data.email(),
                person.id()));
    }

    /** Finds persons by what is in the box. */
    public void search() {
        rows = persons.search(new SearchPersons(query, null)).rows().stream()
                .filter(row -> row.id() != person.id())
                .toList();
    }

    public CitizenDetail getPerson() {
        return person;
    }

    public List<DuplicateMatch> getMatches() {
        return matches;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    /** What was found; null before the first search. */
    public List<FoundPerson> getRows() {
        return rows;
    }
}
