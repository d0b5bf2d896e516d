package it.infolavoro.upkeep;

import it.infolavoro.catalogue.Service;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.SharedEntity;
import it.infolavoro.servicecontent.ContentDocument;
import it.infolavoro.servicecontent.ServiceContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of an entry, as it was written and decided (rule R5). */
@Entity
@Table(name = "service_version")
public class ServiceVersion extends SharedEntity {

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    /** True while it is open and null afterwards, so that a unique key can hold that there is one (rule R4). */
    @Column(name = "is_open")
    private Boolean open;

    private String content;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected ServiceVersion() {}

    /** A draft. */
    static ServiceVersion draft(Service service, int number, ServiceContent content, Stamp stamp) {
        var version = new ServiceVersion();
        version.organisationId = service.organisationId();
        version.serviceId = service.id();
        version.number = number;
        version.state = VersionState.DRAFT;
        version.open = true;
        version.keep(content, stamp);
        return version;
    }

    /** Who did something, and when. */
    record Stamp(String by, Instant at) {}

    /** The content that was offered before the organisation first touched the entry, from the profile. */
    static ServiceVersion ofProfile(Service service, ServiceContent content, Instant at) {
        var version = draft(service, 1, content, new Stamp(null, at));
        version.become(VersionState.PUBLISHED);
        return version;
    }

    /** The draft that goes on after this version was sent back. */
    ServiceVersion again(Service service, int next) {
        return draft(service, next, content(), new Stamp(writtenBy, writtenAt));
    }

    /** Replaces what a draft says. Throws BusinessRuleViolation {@code upkeep.inReview} for one that waits. */
    void write(ServiceContent newContent, Stamp stamp) {
        requireDraft();
        keep(newContent, stamp);
    }

    private void keep(ServiceContent newContent, Stamp stamp) {
        content = ContentDocument.write(newContent);
        writtenBy = stamp.by();
        writtenAt = stamp.at();
    }

    void requireDraft() {
        if (state == VersionState.IN_REVIEW) {
            throw new BusinessRuleViolation("upkeep.inReview");
        }
        require(VersionState.DRAFT);
    }

    /** Lets a draft wait for the coordinator. */
    void submit(Instant at) {
        requireDraft();
        submittedAt = at;
        state = VersionState.IN_REVIEW;
    }

    /** Has a version that waits written again. */
    void takeBack() {
        require(VersionState.IN_REVIEW);
        submittedAt = null;
        state = VersionState.DRAFT;
    }

    /** Ends a draft that needs no approval as what is offered. */
    void publish(Instant at) {
        requireDraft();
        submittedAt = at;
        become(VersionState.PUBLISHED);
    }

    /** Ends a version that waits as what is offered. */
    void approve(Stamp stamp) {
        require(VersionState.IN_REVIEW);
        decide(VersionState.PUBLISHED, stamp);
    }

    /** Ends a version that waits, with the reason for which it is not offered. */
    void sendBack(Stamp stamp, String newReason) {
        require(VersionState.IN_REVIEW);
        reason = newReason;
        decide(VersionState.SENT_BACK, stamp);
    }

    /** Ends an open version that its organisation wants no more. */
    void drop(Stamp stamp) {
        decide(VersionState.DROPPED, stamp);
    }

    private void decide(VersionState next, Stamp stamp) {
        decidedBy = stamp.by();
        decidedAt = stamp.at();
        become(next);
    }

    private void become(VersionState next) {
        state = next;
        open = next.open() ? Boolean.TRUE : null;
    }

    private void require(VersionState wanted) {
        if (state != wanted) {
            throw new BusinessRuleViolation("upkeep.decided");
        }
    }

    ServiceContent content() {
        return ContentDocument.read(content);
    }

    VersionState state() {
        return state;
    }

    int number() {
        return number;
    }

    String reason() {
        return reason;
    }

    VersionFacts facts() {
        return new VersionFacts(number, state, writtenBy, writtenAt, submittedAt, decidedBy, decidedAt, reason);
    }
}
