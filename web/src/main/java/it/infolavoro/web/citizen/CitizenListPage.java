package it.infolavoro.web.citizen;

import it.infolavoro.citizen.CitizenRow;
import it.infolavoro.citizen.CitizenSearch;
import it.infolavoro.citizen.CitizenService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One box to find persons of the own desk, with results while typing. */
@Named
@ViewScoped
public class CitizenListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CitizenService citizens;

    private String query;
    private String found;
    private String next;
    private List<CitizenRow> rows = new ArrayList<>();

    /** Finds what is in the box, if a key has changed it. */
    public void typed() {
        if (!Objects.equals(query, found)) {
            search();
        }
    }

    /** Finds from the beginning what is in the box. */
    public void search() {
        found = query;
        rows = new ArrayList<>();
        next = null;
        more();
    }

    /** Adds the rows that follow. */
    public void more() {
        var slice = citizens.search(new CitizenSearch(query, next));
        rows.addAll(slice.rows());
        next = slice.next();
    }

    public boolean isMoreThere() {
        return next != null;
    }

    public List<CitizenRow> getRows() {
        return rows;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
