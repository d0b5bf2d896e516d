package it.infolavoro.web.citizen;

import it.infolavoro.search.FoundPerson;
import it.infolavoro.search.SearchPersons;
import it.infolavoro.search.SearchService;
import jakarta.faces.event.AjaxBehaviorEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.primefaces.PrimeFaces;

/** The one box that finds persons of the own desk, with results while typing: includes/citizen/search.xhtml. */
@Named
@ViewScoped
public class PersonFinder implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SearchService persons;

    private String query;
    private String found;
    private String next;
    private boolean similarOnly;
    private boolean asked;
    private List<FoundPerson> rows = new ArrayList<>();

    /** Finds what is in the box, if a key has changed it. */
    public void typed(AjaxBehaviorEvent event) {
        if (!Objects.equals(query, found)) {
            search();
            // Only then: drawing the results anew takes the focus away from whoever walks through them.
            var form = event.getComponent().getNamingContainer().getClientId();
            PrimeFaces.current().ajax().update(form + ":results", form + ":count");
        }
    }

    /** Finds from the beginning what is in the box; everybody for an empty one. */
    public void search() {
        found = query;
        rows = new ArrayList<>();
        next = null;
        more();
    }

    /** Adds the rows that follow. */
    public void more() {
        var result = persons.search(new SearchPersons(query, next));
        if (next == null) {
            similarOnly = result.similarOnly();
        }
        rows.addAll(result.rows());
        next = result.next();
        asked = true;
    }

    public boolean isMoreThere() {
        return next != null;
    }

    /** Whether nobody is as typed, and those listed are only similar. */
    public boolean isSimilarOnly() {
        return similarOnly;
    }

    /** Whether anything was looked for yet. */
    public boolean isAsked() {
        return asked;
    }

    public List<FoundPerson> getRows() {
        return rows;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
