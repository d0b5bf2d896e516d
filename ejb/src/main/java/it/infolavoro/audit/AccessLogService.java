package it.infolavoro.audit;

import static it.infolavoro.identity.Role.DESK_MANAGER;

import it.infolavoro.platform.Slice;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** The Registro degli accessi of the caller's Comune. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class AccessLogService {

    @Inject
    AuditTrail trail;

    /** The newest entries first. */
    @RolesAllowed(DESK_MANAGER)
    public Slice<AccessLogRow> list(AccessLogSearch search) {
        return trail.list(search);
    }
}
