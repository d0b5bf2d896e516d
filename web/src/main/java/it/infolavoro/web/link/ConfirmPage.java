package it.infolavoro.web.link;

import it.infolavoro.link.LinkAccess;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A mailbox confirms that links may come to it. */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LinkAccess access;

    @Inject
    LinkSession session;

    private String organisation;
    private boolean done;

    /** Looks whose mailbox it is. */
    public void open() {
        organisation = session.confirmation() == null
                ? null
                : access.confirmable(session.confirmation()).orElse(null);
    }

    /** Confirms it. */
    public void confirm() {
        access.confirm(session.confirmation());
        done = true;
    }

    /** The organisation's name; null where the secret is none, or has been used. */
    public String getOrganisation() {
        return organisation;
    }

    public boolean isDone() {
        return done;
    }
}
