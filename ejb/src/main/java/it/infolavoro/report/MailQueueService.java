package it.infolavoro.report;

import static it.infolavoro.identity.Role.ADMINISTRATOR;

import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** How the mails stand, for whoever looks after the installation: counts, nobody's mail. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class MailQueueService {

    @Inject
    MailQueueDatabase database;

    /** The mails now. */
    @RolesAllowed(ADMINISTRATOR)
    public MailQueue now() {
        return database.read();
    }
}
