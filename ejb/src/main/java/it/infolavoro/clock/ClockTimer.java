package it.infolavoro.clock;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Runs the clock of the deliveries every hour: terms are days, and whoever comes at nine finds them done. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ClockTimer {

    @Inject
    DeliveryClock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void tick() {
        clock.tick();
    }
}
