package it.infolavoro.network;

import it.infolavoro.identity.Caller.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Comune aderente: the tenant. Known by its ISTAT code, never by its name. */
@Entity
@Table(name = "municipality")
public class Municipality extends NetworkMember {

    @Column(name = "istat_code", updatable = false)
    private String istatCode;

    private String belfiore;

    private String name;

    private String province;

    private String cap;

    private int population;

    private String pec;

    private boolean coordinator;

    protected Municipality() {}

    private Municipality(long networkId, String enteredBy, String istatCode) {
        super(networkId, enteredBy);
        this.istatCode = istatCode;
    }

    /**
     * Facts about a Comune that may change.
     *
     * @param cap null where it is not known
     * @param population 0 where it is not known
     */
    public record Facts(
            String belfiore,
            String name,
            String province,
            String cap,
            int population,
            String pec,
            boolean coordinator) {}

    /** A Comune of a network. */
    public static Municipality of(long networkId, String istatCode, Facts facts) {
        return entered(networkId, istatCode, facts, null);
    }

    /** The same, entered on a page by somebody. */
    public static Municipality entered(long networkId, String istatCode, Facts facts, String by) {
        var municipality = new Municipality(networkId, by, istatCode);
        municipality.describe(facts);
        return municipality;
    }

    /** Replaces the facts. */
    public void describe(Facts facts) {
        belfiore = facts.belfiore();
        name = facts.name();
        province = facts.province();
        cap = facts.cap();
        population = facts.population();
        pec = facts.pec();
        coordinator = facts.coordinator();
    }

    public String istatCode() {
        return istatCode;
    }

    @Override
    public NetworkBody body() {
        return new NetworkBody(Kind.MUNICIPALITY, id(), networkId());
    }

    @Override
    public String name() {
        return name;
    }

    public String province() {
        return province;
    }

    /** Whether it coordinates the network. */
    public boolean coordinates() {
        return coordinator;
    }

    public String pec() {
        return pec;
    }
}
