package it.infolavoro.appointment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Reminds at nine on working days, and again in the hours after it for a server that was down at nine. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Reminding {

    @Inject
    Reminders reminders;

    @Schedule(hour = "9-17", minute = "0", timezone = "Europe/Rome", persistent = false)
    void remind() {
        reminders.remind();
    }
}
