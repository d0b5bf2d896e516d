package it.infolavoro.practice;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.document.CheckedFile;
import it.infolavoro.document.DocumentFile;
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

/** Materials as whoever works in the network reads them, and as the coordinator publishes them. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class MaterialService {

    private static final String SUBJECT = "Material";

    @Inject
    Materials materials;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** All that are published, each with its version in force, the last renewed first. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public List<MaterialRow> list() {
        return materials.list(caller.get().networkId());
    }

    /** One with all its versions. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public MaterialDetail open(long materialId) {
        var network = caller.get().networkId();
        var material = materials.get(network, materialId);
        return new MaterialDetail(
                material.id(), material.title(), material.about(), materials.versions(network, materialId));
    }

    /** The file of a version. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public DocumentFile download(long versionId) {
        var version = materials.version(caller.get().networkId(), versionId);
        return new DocumentFile(version.fileName(), version.fileType(), materials.content(version));
    }

    /**
     * Publishes a material and gives its id. Throws BusinessRuleViolation at the field {@code file} as
     * {@link CheckedFile#of} does.
     */
    @RolesAllowed(NETWORK_COORDINATOR)
    public long publish(PublishMaterial command) {
        var me = caller.get();
        var known = materials.ofRequest(me.networkId(), command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        var file = CheckedFile.of(command.fileName(), command.content());
        var material = Material.published(me.networkId(), command, me.username(), clock.instant());
        materials.add(material);
        materials.add(
                MaterialVersion.of(material, command.requestId(), null, file, me.username(), clock.instant()),
                file.content());
        audit.fire(AuditEvent.change("material.publish", SUBJECT, material.id(), null));
        return material.id();
    }

    /** Publishes the next version, once for each request. Throws NotFound, and as {@link #publish}. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void renew(RenewMaterial command) {
        var me = caller.get();
        var material = materials.locked(me.networkId(), command.materialId());
        if (materials.ofRequest(me.networkId(), command.requestId()).isPresent()) {
            return;
        }
        var file = CheckedFile.of(command.fileName(), command.content());
        materials.add(
                MaterialVersion.of(
                        material, command.requestId(), command.change(), file, me.username(), clock.instant()),
                file.content());
        audit.fire(AuditEvent.change("material.renew", SUBJECT, material.id(), null));
    }

    /** Takes a material away with all its versions, which nobody sees any more. Throws NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void withdraw(long materialId) {
        materials.locked(caller.get().networkId(), materialId).withdraw(clock.instant());
        audit.fire(AuditEvent.change("material.withdraw", SUBJECT, materialId, null));
    }
}
