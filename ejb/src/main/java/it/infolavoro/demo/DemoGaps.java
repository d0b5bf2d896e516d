package it.infolavoro.demo;

import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.offer.OfferFilter;
import it.infolavoro.referral.NothingFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Lets desks look for services in vain, behind the Comune's door. */
@ApplicationScoped
class DemoGaps {

    private static final int LARGE = 8000;

    @Inject
    Event<NothingFound> nothingFound;

    void write(MunicipalityRow municipality) {
        find(municipality, "traineeships", OfferFilter.NONE);
        if (municipality.population() > LARGE) {
            find(municipality, "training", new OfferFilter(null, "ar", null));
            find(municipality, "guidance", new OfferFilter(municipality.name(), null, null));
        }
    }

    private void find(MunicipalityRow municipality, String need, OfferFilter filter) {
        nothingFound.fire(new NothingFound(municipality.id(), need, filter));
    }
}
