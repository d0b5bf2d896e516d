package it.infolavoro.people;

import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.directory.Workplace;
import it.infolavoro.network.BodyCode;

/** Bodies as the attributes of accounts name them. */
final class Places {

    private Places() {}

    /** Whether an account is one of the body's own. */
    static boolean worksIn(DirectoryPerson person, BodyCode body) {
        return person.workplace().equals(of(body))
                && (person.role() == null || Rights.rolesOf(body.kind()).contains(person.role()));
    }

    static Workplace of(BodyCode body) {
        return switch (body.kind()) {
            case MUNICIPALITY -> new Workplace(body.code(), null, body.network());
            case ORGANISATION -> new Workplace(null, body.code(), body.network());
            case NETWORK -> new Workplace(null, null, body.network());
            case INSTALLATION -> Workplace.INSTALLATION;
        };
    }
}
