package it.infolavoro.formsettings;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** How the forms of a network's desks treat a field, unless a Comune says otherwise. */
@Entity
@Table(name = "network_field_rule")
public class NetworkFieldRule extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private Long networkId;

    @Column(updatable = false)
    private String field;

    @Enumerated(EnumType.STRING)
    private FieldRule rule;

    protected NetworkFieldRule() {}

    /** The rule of a field. */
    public static NetworkFieldRule of(long networkId, FormField field, FieldRule rule) {
        var one = new NetworkFieldRule();
        one.networkId = networkId;
        one.field = field.id();
        one.rule = rule;
        return one;
    }

    /** Replaces the rule. */
    public void become(FieldRule newRule) {
        rule = newRule;
    }

    public String field() {
        return field;
    }

    FieldRule rule() {
        return rule;
    }
}
