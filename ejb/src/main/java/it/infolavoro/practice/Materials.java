package it.infolavoro.practice;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Materials and their versions. Whoever asks names the network, which is the caller's own. */
@ApplicationScoped
class Materials {

    private static final int SHOWN = 200;
    private static final String NETWORK = "network";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** All that are published, the last renewed first. */
    List<MaterialRow> list(long networkId) {
        return em.createQuery(
                        "select new it.infolavoro.practice.MaterialRow(m.id, m.title, m.about, v.id, v.number,"
                                + " v.fileName, v.fileType, v.size, m.renewedAt) from Material m, MaterialVersion v"
                                + " where m.networkId = :network and m.withdrawnAt is null"
                                + " and v.networkId = m.networkId and v.materialId = m.id and v.number = m.versions"
                                + " order by m.renewedAt desc, m.id desc",
                        MaterialRow.class)
                .setParameter(NETWORK, networkId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** One of them. Throws {@link NotFound}, also for another network's and for a withdrawn one. */
    Material get(long networkId, long id) {
        return checked(em.find(Material.class, id), networkId);
    }

    /** The same, held until the transaction ends: versions are numbered one by one. */
    Material locked(long networkId, long id) {
        return checked(em.find(Material.class, id, LockModeType.PESSIMISTIC_WRITE), networkId);
    }

    private static Material checked(Material material, long networkId) {
        if (material == null) {
            throw new NotFound("material");
        }
        material.requireOf(networkId);
        return material;
    }

    /** The versions of a material, the last one first. */
    List<MaterialVersionRow> versions(long networkId, long materialId) {
        return em.createQuery(
                        "select new it.infolavoro.practice.MaterialVersionRow(v.id, v.number, v.change, v.fileName,"
                                + " v.fileType, v.size, v.createdAt) from MaterialVersion v"
                                + " where v.networkId = :network and v.materialId = :material order by v.number desc",
                        MaterialVersionRow.class)
                .setParameter(NETWORK, networkId)
                .setParameter("material", materialId)
                .getResultList();
    }

    /** A version of a material that is published. Throws {@link NotFound}. */
    MaterialVersion version(long networkId, long id) {
        var version = em.find(MaterialVersion.class, id);
        if (version == null) {
            throw new NotFound("material");
        }
        version.requireOf(networkId);
        get(networkId, version.materialId());
        return version;
    }

    byte[] content(MaterialVersion version) {
        return em.createQuery(
                        "select c.content from MaterialContent c where c.networkId = :network"
                                + " and c.materialVersionId = :version",
                        byte[].class)
                .setParameter(NETWORK, version.networkId())
                .setParameter("version", version.id())
                .getSingleResult();
    }

    /** The material of a version that a request has made before. */
    Optional<Long> ofRequest(long networkId, UUID requestId) {
        return em.createQuery(
                        "select v.materialId from MaterialVersion v where v.networkId = :network"
                                + " and v.requestId = :request",
                        Long.class)
                .setParameter(NETWORK, networkId)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    void add(Material material) {
        em.persist(material);
        em.flush();
    }

    void add(MaterialVersion version, byte[] content) {
        em.persist(version);
        em.flush();
        em.persist(MaterialContent.of(version, content));
    }
}
