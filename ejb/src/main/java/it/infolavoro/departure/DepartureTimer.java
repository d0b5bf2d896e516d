package it.infolavoro.departure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Has departures settled whose day has come, and those that a stop of the server broke off. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DepartureTimer {

    @Inject
    DepartureSettlement settlement;

    @Schedule(hour = "*", minute = "2/10", persistent = false)
    void settle() {
        settlement.settle();
    }
}
