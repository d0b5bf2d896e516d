package it.infolavoro.cataloguefile;

import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.UseCase;
import it.infolavoro.upkeep.EntryWriting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Entries of the catalogue into files, and out of them. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class CatalogueFileService {

    /** The biggest file that is read. */
    public static final int MEGABYTES = FileTable.MOST_BYTES / 1024 / 1024;

    private static final String SUBJECT = "Service";

    @Inject
    CatalogueTable table;

    @Inject
    ImportReading reading;

    @Inject
    EntryWriting writing;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /** The entries of the caller's organisation, as their drafts say; or of the network, as they are offered. */
    @RolesAllowed({MEMBER_MANAGER, NETWORK_COORDINATOR})
    public byte[] export(TableFormat format) {
        var me = caller.get();
        return MEMBER_MANAGER.equals(me.role())
                ? table.ofOrganisation(me.networkId(), me.organisationId(), format)
                : table.ofNetwork(me.networkId(), format);
    }

    /** What importing a file would do; nothing is written. Throws BusinessRuleViolation at {@code file}. */
    @RolesAllowed(MEMBER_MANAGER)
    public ImportPreview preview(ImportFile file) {
        return reading.read(caller.get(), file.content()).preview();
    }

    /** Imports what is right in a file, as drafts, and tells what it did. Throws what {@link #preview} does. */
    @RolesAllowed(MEMBER_MANAGER)
    public ImportPreview apply(ImportFile file) {
        var me = caller.get();
        var read = reading.read(me, file.content());
        for (var each : read.ready()) {
            if (each.service() == null) {
                var added = writing.add(me, each.code(), each.content());
                audit.fire(AuditEvent.change("entry.import", SUBJECT, added.id(), null));
            } else {
                writing.write(me, each.service(), each.content());
                audit.fire(AuditEvent.change(
                        "entry.import", SUBJECT, each.service().id(), null));
            }
        }
        return read.preview();
    }
}
