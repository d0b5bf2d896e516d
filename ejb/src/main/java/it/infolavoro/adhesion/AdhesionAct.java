package it.infolavoro.adhesion;

import it.infolavoro.network.NetworkBody;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One decision about a body (rule R4). It is never changed: the application's account may not. */
@Entity
@Table(name = "adhesion_act")
public class AdhesionAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "network_id")
    private long networkId;

    @Column(name = "municipality_id")
    private Long municipalityId;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    /** From which day on it counts. */
    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "protocol_id")
    private Long protocolId;

    private String reason;

    @Column(name = "at")
    private Instant at;

    private String actor;

    protected AdhesionAct() {}

    /**
     * What was decided.
     *
     * @param protocolId by which the body takes part from then on, or null
     * @param reason why, or null
     */
    public record Decision(ActKind kind, LocalDate on, Long protocolId, String reason) {}

    static AdhesionAct of(NetworkBody body, Decision decision, String actor, Instant at) {
        var act = new AdhesionAct();
        act.networkId = body.networkId();
        act.municipalityId = body.municipalityId();
        act.organisationId = body.organisationId();
        act.kind = decision.kind();
        act.onDay = decision.on();
        act.protocolId = decision.protocolId();
        act.reason = decision.reason();
        act.actor = actor;
        act.at = at;
        return act;
    }
}
