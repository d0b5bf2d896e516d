package it.infolavoro.duplicate;

import it.infolavoro.citizen.CitizenEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.tenancy.BoundDoor;
import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The proposed pairs of the bound Comune, kept equal to its persons: the list of pairs is read, however many persons
 * there are. They are made within the transaction that changes a person, and once more right after its commit: two who
 * write the same person down at one moment do not see each other's row before, and the later of the two does then.
 */
@ApplicationScoped
public class DuplicateProposals {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Duplicates duplicates;

    @Inject
    SystemWork work;

    @Inject
    Afterwards afterwards;

    @Inject
    CurrentCaller caller;

    void registered(@Observes CitizenEvent.Registered person) {
        keep(person.citizenId());
    }

    void corrected(@Observes CitizenEvent.Corrected person) {
        keep(person.citizenId());
    }

    private void keep(long citizenId) {
        var changed = List.of(citizenId);
        refresh(changed);
        if (caller.find().isPresent()) {
            var comune = BoundDoor.current().id();
            afterwards.leave(() -> work.inMunicipality(comune, () -> refresh(changed)));
        }
    }

    /** Makes the pairs of some persons what their records say now. Doing it twice changes nothing. */
    void refresh(List<Long> citizenIds) {
        duplicates.persons(citizenIds).values().forEach(this::refresh);
        em.flush();
    }

    private void refresh(Candidate person) {
        var base = Objects.requireNonNullElse(person.fiscalCodeBase(), "");
        var missing = new HashSet<Long>();
        duplicates.candidates(person.check(), base).stream()
                .filter(other -> other.id() != person.id() && person.proposedWith(other))
                .forEach(other -> missing.add(other.id()));
        for (var known : of(person.id())) {
            if (!missing.remove(known.partnerOf(person.id()))) {
                em.remove(known);
            }
        }
        missing.forEach(other -> em.persist(DuplicateProposal.of(person.id(), other)));
    }

    private List<DuplicateProposal> of(long citizenId) {
        var jpql = "select p from DuplicateProposal p where p.firstId = :citizen or p.secondId = :citizen";
        return em.createQuery(jpql, DuplicateProposal.class)
                .setParameter("citizen", citizenId)
                .getResultList();
    }
}
