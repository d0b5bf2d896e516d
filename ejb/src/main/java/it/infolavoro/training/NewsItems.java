package it.infolavoro.training;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** News and who has read it. Whoever asks names the network, which is the caller's own. */
@ApplicationScoped
class NewsItems {

    private static final int SHOWN = 50;
    private static final int ON_START = 5;
    private static final String ROW = "select new it.infolavoro.training.NewsRow(n.id, n.title, n.content, n.createdAt,"
            + " n.shownUntil) from NewsItem n where n.networkId = :network and n.withdrawnAt is null";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** The last ones, the newest first. */
    List<NewsRow> last(long networkId) {
        return em.createQuery(ROW + " order by n.id desc", NewsRow.class)
                .setParameter("network", networkId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** What somebody has not read and is still shown, the newest first. */
    List<NewsRow> unread(long networkId, String username, LocalDate today) {
        return em.createQuery(
                        ROW + " and (n.shownUntil is null or n.shownUntil >= :today) and not exists (select r.id"
                                + " from NewsReading r where r.networkId = n.networkId and r.username = :me"
                                + " and r.newsId = n.id) order by n.id desc",
                        NewsRow.class)
                .setParameter("network", networkId)
                .setParameter("me", username)
                .setParameter("today", today)
                .setMaxResults(ON_START)
                .getResultList();
    }

    /** How many have read each of the network's news. */
    Map<Long, Long> readers(long networkId) {
        return em.createQuery(
                        "select r.newsId, count(r) from NewsReading r where r.networkId = :network group by r.newsId",
                        Object[].class)
                .setParameter("network", networkId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** One of them. Throws {@link NotFound}, also for another network's. */
    NewsItem get(long networkId, long id) {
        var news = em.find(NewsItem.class, id);
        if (news == null) {
            throw new NotFound("news");
        }
        news.requireOf(networkId);
        return news;
    }

    boolean hasRead(long networkId, long id, String username) {
        return !em.createQuery(
                        "select r.id from NewsReading r where r.networkId = :network and r.username = :me"
                                + " and r.newsId = :news",
                        Long.class)
                .setParameter("network", networkId)
                .setParameter("me", username)
                .setParameter("news", id)
                .getResultList()
                .isEmpty();
    }

    Optional<Long> idOfRequest(long networkId, UUID requestId) {
        return em.createQuery(
                        "select n.id from NewsItem n where n.networkId = :network and n.requestId = :request",
                        Long.class)
                .setParameter("network", networkId)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    long add(NewsItem news) {
        em.persist(news);
        em.flush();
        return news.id();
    }

    void add(NewsReading reading) {
        em.persist(reading);
    }
}
