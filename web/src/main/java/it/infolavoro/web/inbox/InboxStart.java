package it.infolavoro.web.inbox;

import it.infolavoro.inbox.InboxService;
import it.infolavoro.inbox.InboxToday;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The start page's part for organisations: how much waits, and what has waited longest. */
@Named
@RequestScoped
public class InboxStart {

    @Inject
    InboxService inbox;

    private InboxToday today;

    /** What to look at today, read once in a request. */
    public InboxToday getToday() {
        if (today == null) {
            today = inbox.today();
        }
        return today;
    }
}
