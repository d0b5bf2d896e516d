package it.infolavoro.upkeep;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Asks for confirmations early in the morning, Italian time; the mails leave within their addresses' hours. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ConfirmationTimer {

    @Inject
    ConfirmationRound round;

    @Schedule(hour = "5", minute = "40", timezone = "Europe/Rome", persistent = false)
    void go() {
        round.go();
    }
}
