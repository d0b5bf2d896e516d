package it.infolavoro.adhesion;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.network.NetworkBody;

/** Entries of the trail about a body; a Comune reads those about itself. */
public final class AdhesionTrail {

    private AdhesionTrail() {}

    /** A decision about a body. */
    public static AuditEvent entry(String action, NetworkBody body) {
        var entry =
                AuditEvent.change(action, body.municipality() ? "Municipality" : "MemberOrganisation", body.id(), null);
        return body.municipality() ? entry.of(body.id()) : entry;
    }
}
