package it.infolavoro.keyrotation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Has contents sealed anew soon after a key was made, and older keys thrown away when their day has come. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ResealingTimer {

    @Inject
    Resealing resealing;

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    void goOn() {
        resealing.goOn();
    }
}
