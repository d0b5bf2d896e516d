package it.infolavoro.document;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Attaching files to a person, reading and removing them. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class DocumentService {

    /** Most megabytes of a file (rule R3). */
    public static final int MEGABYTES = CheckedFile.MEGABYTES;

    /** Most documents of a person (rule R3). */
    static final int MOST = 40;

    private static final String SUBJECT = "Document";

    @Inject
    Documents documents;

    @Inject
    Citizens citizens;

    @Inject
    Keys keys;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** A person's documents. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public PersonDocuments list(long citizenId) {
        var person = citizens.get(citizenId).person();
        audit.fire(AuditEvent.read("document.list", SUBJECT, null, citizenId));
        return new PersonDocuments(citizenId, person.surname(), person.givenName(), documents.of(citizenId));
    }

    /** One document, without its content. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public DocumentDetail open(long documentId) {
        var document = documents.get(documentId);
        var person = citizens.get(document.citizenId()).person();
        audit.fire(AuditEvent.read("document.open", SUBJECT, documentId, document.citizenId()));
        return new DocumentDetail(document.citizenId(), person.surname(), person.givenName(), document.row());
    }

    /** Attaches a file and gives its id; a repeated request gives the first one's. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long attach(AttachDocument command) {
        citizens.toWrite(command.citizenId());
        var known = documents.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        var content = command.content();
        var file = CheckedFile.of(command.name(), content);
        if (documents.of(command.citizenId()).size() >= MOST) {
            throw ContentCheck.refused("document.tooMany", MOST);
        }
        var document = Document.attached(
                command, file.name(), file.type(), caller.get().username(), clock.instant());
        var id = documents.add(
                document, keys.seal(SealedColumn.DOCUMENT, caller.get().municipalityId(), content));
        audit.fire(AuditEvent.change("document.attach", SUBJECT, id, command.citizenId()));
        return id;
    }

    /** A document with its content. Throws NotFound, also where it was removed. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public DocumentFile download(long documentId) {
        var document = documents.get(documentId);
        var content = keys.open(SealedColumn.DOCUMENT, caller.get().municipalityId(), documents.sealed(documentId));
        audit.fire(AuditEvent.read("document.download", SUBJECT, documentId, document.citizenId()));
        return new DocumentFile(document.name(), document.type(), content);
    }

    /** Erases a document's content; that there was one stays in the story. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void remove(RemoveDocument command) {
        var document = documents.get(command.documentId());
        document.requireVersion(command.version());
        if (document.removedAt() != null) {
            throw new BusinessRuleViolation("document.removed");
        }
        document.remove(command.reason(), caller.get().username(), clock.instant());
        documents.erase(document.id());
        audit.fire(AuditEvent.change("document.remove", SUBJECT, document.id(), document.citizenId()));
    }
}
