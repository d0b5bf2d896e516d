package it.infolavoro.tenancy;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Gives each persistence session the bound door when the session is acquired. Named in persistence.xml. Setting the
 * property on an injected EntityManager instead would leak to the next call (measured; see ADR 0001).
 */
public class DoorSessionListener extends SessionEventAdapter {

    @Override
    public void postAcquireClientSession(SessionEvent event) {
        var door = BoundDoor.current();
        switch (door.kind()) {
            case MUNICIPALITY -> event.getSession().setProperty(Door.MUNICIPALITY_PROPERTY, door.id());
            case ORGANISATION -> event.getSession().setProperty(Door.ORGANISATION_PROPERTY, door.id());
            case NONE -> {
                // Nothing is set, so a statement on a tenant table fails (EclipseLink 6174).
            }
        }
    }
}
