package it.infolavoro.web.citizen;

import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.web.draft.DraftedRequest;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Opens the record of a new person, then leads to the visit. */
@Named
@ViewScoped
public class CitizenNewPage extends CitizenFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    Notices notices;

    private final DraftedRequest request = new DraftedRequest();

    /** Stores the person and goes on to the person's page. */
    public String save() {
        return "/citizen/file?faces-redirect=true&id=" + register();
    }

    /** Stores the person and goes on to the visit, which is why people come. */
    public String saveAndReceive() {
        return "/intake/new?faces-redirect=true&citizen=" + register();
    }

    private long register() {
        compare();
        var id = citizens.register(
                new RegisterCitizen(request.id(), getForm().person(), getForm().isWarningsConfirmed()));
        notices.done("citizen.registered");
        return id;
    }

    @Override
    protected long ownId() {
        return 0;
    }

    public DraftedRequest getRequest() {
        return request;
    }
}
