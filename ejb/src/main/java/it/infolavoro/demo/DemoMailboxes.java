package it.infolavoro.demo;

import it.infolavoro.link.LinkMailboxes;
import it.infolavoro.network.Adhesions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Registers the mailboxes of two organisations that have no account, one of which has confirmed itself. */
@ApplicationScoped
class DemoMailboxes {

    private static final String COORDINATOR = "coordinatore.laspezia";

    @Inject
    LinkMailboxes mailboxes;

    @Inject
    Adhesions adhesions;

    void write(long networkId) {
        for (var organisation : adhesions.ofOrganisations(networkId)) {
            if (organisation.code().equals("assoutenti") || organisation.code().equals("alfa-liguria")) {
                var mailbox = mailboxes.enter(
                        organisation.organisationId(),
                        organisation.code() + "@example.org",
                        UUID.randomUUID().toString(),
                        COORDINATOR);
                if (organisation.code().equals("assoutenti")) {
                    mailboxes.confirm(mailbox);
                }
            }
        }
    }
}
