package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.ApplicationService;
import it.infolavoro.adhesion.Apply;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.ItalianComune;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Enters an application that came on paper, of a Comune or of an organisation. */
@Named
@ViewScoped
public class ApplyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ORGANISATION = "ente";

    @Inject
    ApplicationService applications;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private String who;
    private List<SelectItem> former = List.of();
    private ItalianComune istatCode;
    private Long organisationId;
    private String name;
    private String category;
    private String contact;
    private LocalDate receivedOn;
    private String reference;

    /** Prepares the form. */
    public void open() {
        if (isOrganisation()) {
            former = applications.formerOrganisations().stream()
                    .map(body -> new SelectItem(body.id(), body.name()))
                    .toList();
        }
    }

    /** Comuni for what was typed so far. */
    public List<ItalianComune> comuni(String typed) {
        return applications.comuni(typed);
    }

    /** Stores the application and shows it. */
    public String save() {
        var id = applications.apply(new Apply(
                requestId,
                isOrganisation() ? Kind.ORGANISATION : Kind.MUNICIPALITY,
                istatCode == null ? null : istatCode.istatCode(),
                organisationId,
                name,
                category,
                contact,
                receivedOn,
                reference));
        notices.done("adhesion.applied");
        return "/network/application?faces-redirect=true&id=" + id;
    }

    /** Whether an organisation applies, and not a Comune. */
    public boolean isOrganisation() {
        return ORGANISATION.equals(who);
    }

    public List<SelectItem> getFormer() {
        return former;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public ItalianComune getIstatCode() {
        return istatCode;
    }

    public void setIstatCode(ItalianComune istatCode) {
        this.istatCode = istatCode;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
