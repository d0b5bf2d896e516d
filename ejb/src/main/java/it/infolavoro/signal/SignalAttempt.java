package it.infolavoro.signal;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an operator asked the network, or tried a code that does not exist. About whom is in the trail alone. */
@Entity
@Table(name = "signal_attempt")
public class SignalAttempt extends MunicipalityOwned {

    /** What is limited. */
    public enum Kind {
        QUESTION,
        WRONG_CODE
    }

    @Column(updatable = false)
    private String operator;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private Instant at;

    protected SignalAttempt() {}

    static SignalAttempt of(Kind kind, String operator, Instant at) {
        var attempt = new SignalAttempt();
        attempt.kind = kind;
        attempt.operator = operator;
        attempt.at = at;
        return attempt;
    }
}
