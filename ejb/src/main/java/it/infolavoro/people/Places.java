package it.infolavoro.people;

import it.infolavoro.directory.Workplace;
import it.infolavoro.network.BodyCode;

/** Bodies as the attributes of accounts name them. */
final class Places {

    private Places() {}

    static Workplace of(BodyCode body) {
        return switch (body.kind()) {
            case MUNICIPALITY -> new Workplace(body.code(), null, body.network());
            case ORGANISATION -> new Workplace(null, body.code(), body.network());
            case NETWORK -> new Workplace(null, null, body.network());
            case INSTALLATION -> Workplace.INSTALLATION;
        };
    }
}
