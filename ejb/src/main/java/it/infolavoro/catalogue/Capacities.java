package it.infolavoro.catalogue;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The services of an organisation, as it looks after them. */
@ApplicationScoped
class Capacities {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    List<CapacityRow> of(long organisationId) {
        var jpql = "select s from Service s where s.organisationId = :organisation and s.status = :published"
                + " order by s.name, s.id";
        return em.createQuery(jpql, Service.class)
                .setParameter("organisation", organisationId)
                .setParameter("published", ServiceStatus.PUBLISHED)
                .getResultStream()
                .map(Service::capacity)
                .toList();
    }

    /** One of them. Throws {@link NotFound}, also where it is another organisation's. */
    Service get(long organisationId, long serviceId) {
        var service = em.find(Service.class, serviceId);
        if (service == null || service.organisationId() != organisationId) {
            throw new NotFound("service");
        }
        return service;
    }
}
