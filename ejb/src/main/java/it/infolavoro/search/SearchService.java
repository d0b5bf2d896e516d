package it.infolavoro.search;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Finding persons of the own Comune. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class SearchService {

    @Inject
    PersonSearch search;

    @Inject
    FoundPersons persons;

    @Inject
    Event<AuditEvent> audit;

    /** Finds persons by what was typed into the one box. Throws NotFound for a cursor that is none. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public SearchResult search(SearchPersons typed) {
        audit.fire(AuditEvent.read("citizen.search", "Citizen", null, null));
        if (typed.text() == null) {
            var all = persons.all(typed.after());
            return new SearchResult(all.rows(), all.next(), false);
        }
        var found = search.find(typed.text());
        var cursor = Cursor.decode(typed.after(), 1);
        var from = cursor == null ? 0 : cursor.number(0);
        if (from < 0 || from > found.size()) {
            throw new NotFound("page");
        }
        var rest = found.subList((int) from, found.size());
        var page = Slice.of(rest, Slice.SIZE, last -> Cursor.of(from + Slice.SIZE));
        var similarOnly = !found.isEmpty() && found.get(0).likeness() == Likeness.SIMILAR;
        return new SearchResult(page.rows(), page.next(), similarOnly);
    }
}
