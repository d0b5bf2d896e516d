package it.infolavoro.staff;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.people.AccessChanged;
import it.infolavoro.tenancy.BoundDoor;
import it.infolavoro.tenancy.Door;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has nobody wait for whoever may not log in any more (rule R2). */
@ApplicationScoped
class StaffAccess {

    @Inject
    Staff staff;

    void changed(@Observes AccessChanged change) {
        if (change.kind() == Kind.ORGANISATION && BoundDoor.current().equals(Door.ofOrganisation(change.bodyId()))) {
            staff.named(change.username()).ifPresent(member -> member.left(change.ended()));
        }
    }
}
