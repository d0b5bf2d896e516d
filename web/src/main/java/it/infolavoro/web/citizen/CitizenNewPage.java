package it.infolavoro.web.citizen;

import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.web.draft.DraftedForm;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Opens the record of a new person, then leads to the visit. */
@Named
@ViewScoped
public class CitizenNewPage extends CitizenFormPage implements DraftedForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Notices notices;

    private UUID requestId = UUID.randomUUID();

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
                new RegisterCitizen(requestId, getForm().person(), getForm().isWarningsConfirmed()));
        notices.done("citizen.registered");
        return id;
    }

    @Override
    protected long ownId() {
        return 0;
    }

    @Override
    public UUID getRequestId() {
        return requestId;
    }

    @Override
    public void setRequestId(UUID requestId) {
        this.requestId = requestId;
    }
}
