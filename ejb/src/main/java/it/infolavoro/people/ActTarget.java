package it.infolavoro.people;

import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.network.BodyCode;
import it.infolavoro.people.Rights.Reach;

/**
 * Whom an act is about, checked on what Keycloak says now.
 *
 * @param reach how far the caller may go in that body
 */
record ActTarget(Account account, DirectoryPerson person, BodyCode body, Reach reach) {

    boolean manages() {
        return Rights.managerOf(body.kind()).equals(person.role());
    }

    @Override
    public String toString() {
        return "ActTarget[" + account.id() + "]";
    }
}
