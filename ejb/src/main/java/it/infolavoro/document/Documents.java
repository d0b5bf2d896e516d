package it.infolavoro.document;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents of the bound Comune; their bytes are sealed before they come here. */
@ApplicationScoped
public class Documents {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores a document with its sealed content and gives its id. */
    public long add(Document document, byte[] sealed) {
        em.persist(document);
        em.flush();
        em.persist(DocumentContent.of(document.id(), sealed));
        return document.id();
    }

    /** The id of the document that this request has already stored, if it has. */
    public Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select d.id from Document d where d.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** One document. Throws {@link NotFound}. */
    public Document get(long id) {
        var document = em.find(Document.class, id);
        if (document == null) {
            throw new NotFound("document");
        }
        return document;
    }

    /** A document's sealed content. Throws {@link NotFound} where it was erased. */
    public byte[] sealed(long documentId) {
        return content(documentId).orElseThrow(() -> new NotFound("document")).sealed();
    }

    /** Erases a document's content. */
    public void erase(long documentId) {
        content(documentId).ifPresent(em::remove);
    }

    private Optional<DocumentContent> content(long documentId) {
        return em.createQuery("select c from DocumentContent c where c.documentId = :document", DocumentContent.class)
                .setParameter("document", documentId)
                .getResultStream()
                .findFirst();
    }

    /** A person's documents whose content is there, the newest first. */
    public List<DocumentRow> of(long citizenId) {
        var jpql = "select d from Document d where d.citizenId = :citizen and d.removedAt is null order by d.createdAt"
                + " desc, d.id desc";
        return em.createQuery(jpql, Document.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(DocumentService.MOST + 1)
                .getResultStream()
                .map(Document::row)
                .toList();
    }
}
