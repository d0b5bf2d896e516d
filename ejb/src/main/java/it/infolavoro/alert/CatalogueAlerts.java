package it.infolavoro.alert;

import it.infolavoro.upkeep.EntriesToConfirm;
import it.infolavoro.upkeep.EntryDecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has mails written about entries of the catalogue, in the transaction of what they tell (rules R2 and R8). */
@ApplicationScoped
class CatalogueAlerts {

    @Inject
    AlertMails mails;

    void toConfirm(@Observes EntriesToConfirm asked) {
        mails.toConfirm(asked.organisationId(), asked.entries(), asked.on());
    }

    void decided(@Observes EntryDecided decided) {
        mails.decided(decided);
    }
}
