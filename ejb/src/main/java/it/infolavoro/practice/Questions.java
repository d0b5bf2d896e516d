package it.infolavoro.practice;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions and their answers. Whoever asks names the network, which is the caller's own. */
@ApplicationScoped
class Questions {

    private static final int SHOWN = 200;
    private static final String NETWORK = "network";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** What all may read, the last answered first. */
    List<SharedAnswer> shared(long networkId) {
        return em.createQuery(
                        "select new it.infolavoro.practice.SharedAnswer(q.id, q.sharedText, q.answer, q.answeredAt)"
                                + " from Question q where q.networkId = :network and q.state = :shared"
                                + " order by q.answeredAt desc, q.id desc",
                        SharedAnswer.class)
                .setParameter(NETWORK, networkId)
                .setParameter("shared", QuestionState.SHARED)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** What somebody has asked, the last first. */
    List<QuestionRow> of(long networkId, String username) {
        return rows("q.createdBy = :which order by q.id desc", networkId, username);
    }

    /** What waits for an answer, the longest first. */
    List<QuestionRow> waiting(long networkId) {
        return rows("q.state = :which order by q.id", networkId, QuestionState.WAITING);
    }

    /** What has an answer, the last answered first. */
    List<QuestionRow> answered(long networkId) {
        return rows("q.state <> :which order by q.answeredAt desc, q.id desc", networkId, QuestionState.WAITING);
    }

    private List<QuestionRow> rows(String which, long networkId, Object value) {
        return em.createQuery("select q from Question q where q.networkId = :network and " + which, Question.class)
                .setParameter(NETWORK, networkId)
                .setParameter("which", value)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Question::row)
                .toList();
    }

    /** One of them. Throws {@link NotFound}, also for another network's. */
    Question get(long networkId, long id) {
        var question = em.find(Question.class, id);
        if (question == null) {
            throw new NotFound("question");
        }
        question.requireOf(networkId);
        return question;
    }

    Optional<Long> ofRequest(long networkId, UUID requestId) {
        return em.createQuery(
                        "select q.id from Question q where q.networkId = :network and q.requestId = :request",
                        Long.class)
                .setParameter(NETWORK, networkId)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    long add(Question question) {
        em.persist(question);
        em.flush();
        return question.id();
    }
}
