package it.infolavoro.exitpackage;

import static it.infolavoro.identity.Role.DESK_MANAGER;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** All data of the caller's Comune in one file, for its responsible alone (rule R1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ExitPackageService {

    @Inject
    ExitPackages packages;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The last packages, the newest first. */
    @RolesAllowed(DESK_MANAGER)
    public List<ExitPackageRow> list() {
        return packages.last().stream().map(ExitPackage::row).toList();
    }

    /** Asks for a package, and gives its id; that of the one that is on its way, where there is one. */
    @RolesAllowed(DESK_MANAGER)
    public long request() {
        var underway = packages.last().stream()
                .map(ExitPackage::row)
                .filter(ExitPackageRow::underway)
                .findFirst();
        if (underway.isPresent()) {
            return underway.get().id();
        }
        var id = packages.add(ExitPackage.requested(caller.get().username(), clock.instant()));
        audit.fire(AuditEvent.export("exitPackage.request"));
        return id;
    }

    /** Begins to download a package. Throws NotFound, {@code exitPackage.notReady}. */
    @RolesAllowed(DESK_MANAGER)
    public ExitPackageFile download(long packageId) {
        var found = packages.get(packageId);
        found.requireReady(clock.instant());
        audit.fire(AuditEvent.export("exitPackage.download"));
        return new ExitPackageFile(found.id(), found.parts(), found.size());
    }

    /** A part of a package that is being downloaded. Throws NotFound, {@code exitPackage.notReady}. */
    @RolesAllowed(DESK_MANAGER)
    public byte[] part(long packageId, int number) {
        packages.get(packageId).requireReady(clock.instant());
        return packages.part(packageId, caller.get().municipalityId(), number);
    }
}
