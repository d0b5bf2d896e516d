package it.infolavoro.followup;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Plans every hour what the desks will ask. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FollowUpTimer {

    @Inject
    FollowUpPlanning planning;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void plan() {
        planning.plan();
    }
}
