package it.infolavoro.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** The persistence unit, for tests that look behind the services. */
@ApplicationScoped
public class Database {

    @PersistenceContext(unitName = "infolavoro-ejb.jar#infolavoro")
    EntityManager em;

    /** Every entity that a door filters by this column, found by walking the unit. */
    public List<Class<?>> entitiesOf(String discriminator) {
        return em.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> discriminator.equals(discriminatorOf(type)))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static String discriminatorOf(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            var column = at.getAnnotation(TenantDiscriminatorColumn.class);
            if (column != null) {
                return column.name();
            }
        }
        return null;
    }

    public List<Long> ids(Class<?> type) {
        return em.createQuery("select e.id from " + type.getSimpleName() + " e", Long.class)
                .getResultList();
    }

    public int deleteAll(Class<?> type, List<Long> ids) {
        return em.createQuery("delete from " + type.getSimpleName() + " e where e.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    public int touchAll(Class<?> type, List<Long> ids) {
        return em.createQuery("update " + type.getSimpleName() + " e set e.version = e.version + 1 where e.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** The id of a Comune; asked without a door. */
    public long municipality(String istatCode) {
        return em.createQuery("select m.id from Municipality m where m.istatCode = :code", Long.class)
                .setParameter("code", istatCode)
                .getSingleResult();
    }

    public EntityManager em() {
        return em;
    }
}
