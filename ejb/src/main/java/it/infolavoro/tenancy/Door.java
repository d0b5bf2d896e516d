package it.infolavoro.tenancy;

import it.infolavoro.identity.Caller;

/**
 * The rows that a call may touch: those of one Comune, those addressed to one organisation, or no tenant rows at all.
 *
 * @param kind which door
 * @param id the Comune's or the organisation's id, at least 1; 0 for no door
 */
public record Door(Kind kind, long id) {

    /** No tenant rows: the network's tables and reports only. */
    public static final Door NONE = new Door(Kind.NONE, 0);

    /** Which door; each names the session property that its discriminator column reads. */
    public enum Kind {
        MUNICIPALITY,
        ORGANISATION,
        NONE
    }

    /** Session property that rows of a Comune are filtered by. */
    public static final String MUNICIPALITY_PROPERTY = "infolavoro.municipality";

    /** Session property that rows addressed to an organisation are filtered by. */
    public static final String ORGANISATION_PROPERTY = "infolavoro.organisation";

    /** Refuses an id that cannot be a body's. */
    public Door {
        if (kind == Kind.NONE ? id != 0 : id < 1) {
            throw new IllegalArgumentException("No such door: " + kind + " " + id);
        }
    }

    /** The door of a Comune. */
    public static Door ofMunicipality(long id) {
        return new Door(Kind.MUNICIPALITY, id);
    }

    /** The door of an organisation. */
    public static Door ofOrganisation(long id) {
        return new Door(Kind.ORGANISATION, id);
    }

    /** The door that a caller's body opens. */
    public static Door of(Caller caller) {
        return switch (caller.body().kind()) {
            case MUNICIPALITY -> ofMunicipality(caller.body().id());
            case ORGANISATION -> ofOrganisation(caller.body().id());
            case NETWORK, INSTALLATION -> NONE;
        };
    }
}
