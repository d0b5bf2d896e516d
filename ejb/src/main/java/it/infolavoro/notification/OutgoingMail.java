package it.infolavoro.notification;

import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A Comune's mail to a person. */
@Entity
@Table(name = "outgoing_mail")
@Multitenant
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public class OutgoingMail extends QueuedMail {

    @Column(name = "about_kind", updatable = false)
    private String aboutKind;

    @Column(name = "about_id", updatable = false)
    private long aboutId;

    protected OutgoingMail() {}

    private OutgoingMail(Mail mail, byte[] sealed, Instant now) {
        super(mail.key(), sealed, now, now);
        aboutKind = mail.about().kind();
        aboutId = mail.about().id();
    }

    static OutgoingMail of(Mail mail, byte[] sealed, Instant now) {
        return new OutgoingMail(mail, sealed, now);
    }
}
