package it.infolavoro.exitpackage;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Has packages written soon after they were asked for. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExitPackageTimer {

    @Inject
    ExitPackaging packaging;

    @Schedule(hour = "*", minute = "*", second = "3/10", persistent = false)
    void write() {
        packaging.write();
    }
}
