package it.infolavoro.people;

import it.infolavoro.directory.DirectoryChanges;
import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.network.AccountTerms;

/** Whether somebody has a second factor, as the network wants it. */
public enum SecondFactor {
    SET,
    /** Keycloak will ask for it at the next login. */
    ASKED,
    MISSING,
    /** The network does not ask for one. */
    OPTIONAL;

    static SecondFactor of(DirectoryPerson person, AccountTerms terms) {
        if (person.secondFactor()) {
            return SET;
        }
        if (person.asked().contains(DirectoryChanges.SECOND_FACTOR)) {
            return ASKED;
        }
        return terms.wantsSecondFactor(person.role()) ? MISSING : OPTIONAL;
    }
}
