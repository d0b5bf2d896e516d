package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Comune aderente: the tenant. Known by its ISTAT code, never by its name. */
@Entity
@Table(name = "municipality")
public class Municipality extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private Long networkId;

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

    /** Facts about a Comune that may change. */
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
        var municipality = new Municipality();
        municipality.networkId = networkId;
        municipality.istatCode = istatCode;
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

    public String name() {
        return name;
    }

    public String pec() {
        return pec;
    }
}
