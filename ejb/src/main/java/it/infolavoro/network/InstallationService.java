package it.infolavoro.network;

import static it.infolavoro.identity.Role.ADMINISTRATOR;

import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.Profile;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/** What an administrator sees of the installation: which networks it serves, and as what it runs. No case content. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class InstallationService {

    @Inject
    Adhesions adhesions;

    @Inject
    Profile profile;

    @Inject
    Clock clock;

    /** The installation today. */
    @RolesAllowed(ADMINISTRATOR)
    public Installation overview() {
        var today = Clocks.today(clock);
        return new Installation(profile.demo(), adhesions.networks(today));
    }
}
