package it.infolavoro.network;

import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The Comuni for which the system does its own work: those that adhere to a network today. */
@ApplicationScoped
public class MunicipalitiesAtWork {

    @Inject
    SystemWork work;

    @Inject
    Networks networks;

    @Inject
    Clock clock;

    /** Those of today, in a transaction of their own. */
    public List<MunicipalityRow> today() {
        var today = Clocks.today(clock);
        return work.withoutDoor(() -> networks.municipalitiesInForce(today));
    }
}
