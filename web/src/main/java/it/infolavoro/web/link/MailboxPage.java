package it.infolavoro.web.link;

import it.infolavoro.link.EnterMailbox;
import it.infolavoro.link.LinkMailboxService;
import it.infolavoro.link.MailboxRow;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which organisations of the network answer by links. */
@Named
@ViewScoped
public class MailboxPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LinkMailboxService mailboxes;

    @Inject
    Notices notices;

    private List<MailboxRow> rows = List.of();
    private List<SelectItem> organisations = List.of();
    private Long organisationId;
    private String address;

    /** Reads the mailboxes. */
    public void open() {
        rows = mailboxes.list();
        organisations = mailboxes.organisations().entrySet().stream()
                .map(organisation -> new SelectItem(organisation.getKey(), organisation.getValue()))
                .toList();
    }

    /** Registers the mailbox of the form. */
    public String enter() {
        mailboxes.enter(new EnterMailbox(organisationId, address));
        notices.done("link.entered");
        return "/network/links?faces-redirect=true";
    }

    /** Ends the links of an organisation. */
    public void remove(MailboxRow row) {
        mailboxes.remove(row.organisationId());
        notices.done("link.removed", row.organisation());
        open();
    }

    public List<MailboxRow> getRows() {
        return rows;
    }

    public List<SelectItem> getOrganisations() {
        return organisations;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
