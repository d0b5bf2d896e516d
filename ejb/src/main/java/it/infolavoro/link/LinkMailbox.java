package it.infolavoro.link;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The registered mailbox of an organisation that answers by links. It has confirmed itself, or gets none (rule R1). */
@Entity
@Table(name = "link_mailbox")
public class LinkMailbox extends SharedEntity {

    private static final Duration TO_CONFIRM = Duration.ofDays(14);

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    /** Sealed. */
    private byte[] address;

    @Column(name = "address_mark")
    private String addressMark;

    @Column(name = "confirmation_mark")
    private String confirmationMark;

    @Column(name = "confirm_until")
    private Instant confirmUntil;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected LinkMailbox() {}

    static LinkMailbox of(long organisationId) {
        var mailbox = new LinkMailbox();
        mailbox.organisationId = organisationId;
        return mailbox;
    }

    /** What is kept of an address that somebody enters. */
    record Entered(byte[] sealed, String addressMark, String confirmationMark, String by) {}

    /** Takes another address, which has to confirm itself. */
    void enter(Entered entered, Instant now) {
        address = entered.sealed().clone();
        addressMark = entered.addressMark();
        confirmationMark = entered.confirmationMark();
        enteredBy = entered.by();
        confirmUntil = now.plus(TO_CONFIRM);
        confirmedAt = null;
    }

    /** Notes that whoever reads the mailbox wants links there. Throws BusinessRuleViolation {@code link.dead}. */
    void confirm(Instant now) {
        if (!confirmable(now)) {
            throw new BusinessRuleViolation("link.dead");
        }
        confirmedAt = now;
        confirmationMark = null;
    }

    boolean confirmable(Instant now) {
        return confirmationMark != null && now.isBefore(confirmUntil);
    }

    long organisationId() {
        return organisationId;
    }

    byte[] address() {
        return address.clone();
    }

    String addressMark() {
        return addressMark;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }
}
