package it.infolavoro.identity;

/**
 * A person who is logged in, with the one body for which this call is made.
 *
 * @param username the login name, which is what the trail records
 * @param displayName how the person is shown
 * @param role the role, one of {@link Role}
 * @param body the body, never null
 * @param home the body that the account belongs to: another one only where an organisation takes part in several
 *     networks and another network's inbox is open (ADR 0030)
 */
public record Caller(String username, String displayName, String role, Body body, Body home) {

    /** Somebody for whom there is one body. */
    public Caller(String username, String displayName, String role, Body body) {
        this(username, displayName, role, body, body);
    }

    /** The kind of body a caller belongs to. */
    public enum Kind {
        MUNICIPALITY,
        ORGANISATION,
        NETWORK,
        INSTALLATION
    }

    /**
     * A Comune, an organisation, a network, or the installation itself.
     *
     * @param id the body's id; 0 for the installation
     * @param networkId the network the body belongs to; 0 for the installation
     * @param name the body's name as shown
     * @param networkName the network's name as shown
     */
    public record Body(Kind kind, long id, long networkId, String name, String networkName) {

        /** The installation, for its administrators. */
        public static final Body INSTALLATION = new Body(Kind.INSTALLATION, 0, 0, "InfoLavoro", "");
    }

    /**
     * The id of the caller's Comune. Throws IllegalStateException where the caller has none, which is a fault of the
     * program.
     */
    public long municipalityId() {
        return idOf(Kind.MUNICIPALITY);
    }

    /** The id of the caller's organisation. Throws IllegalStateException where the caller has none. */
    public long organisationId() {
        return idOf(Kind.ORGANISATION);
    }

    public long networkId() {
        return body.networkId();
    }

    public boolean in(Kind kind) {
        return body.kind() == kind;
    }

    /** Whether the body is the one that the account belongs to. */
    public boolean atHome() {
        return body.equals(home);
    }

    private long idOf(Kind kind) {
        if (body.kind() != kind) {
            throw new IllegalStateException("The caller works in " + body.kind() + ", not " + kind);
        }
        return body.id();
    }
}
