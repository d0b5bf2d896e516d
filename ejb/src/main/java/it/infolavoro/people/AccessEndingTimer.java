package it.infolavoro.people;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Tries again, several times a minute, what Keycloak could not end at once. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AccessEndingTimer {

    @Inject
    AccessEndingWork work;

    @Schedule(hour = "*", minute = "*", second = "10/15", persistent = false)
    void tick() {
        work.run();
    }
}
