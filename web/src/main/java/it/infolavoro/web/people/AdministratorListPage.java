package it.infolavoro.web.people;

import it.infolavoro.people.NamedAdministrator;
import it.infolavoro.people.PeopleService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list of named administrators, to be printed. */
@Named
@ViewScoped
public class AdministratorListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleService service;

    private List<NamedAdministrator> rows = List.of();

    /** Reads the list. */
    public void open() {
        rows = service.administrators();
    }

    public List<NamedAdministrator> getRows() {
        return rows;
    }
}
