package it.infolavoro.alert;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Has the daily mails written, several times a minute: each address has an hour of its own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DigestTimer {

    @Inject
    AlertDigests digests;

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    void write() {
        digests.write();
    }
}
