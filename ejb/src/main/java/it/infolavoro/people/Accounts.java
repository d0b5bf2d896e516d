package it.infolavoro.people;

import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.BodyCode;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The accounts of all bodies; they belong to no tenant: whoever asks names the body. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** One account. Throws {@link NotFound}, also where it was removed. */
    Account get(long id) {
        var account = em.find(Account.class, id);
        if (account == null || account.removed()) {
            throw new NotFound("account");
        }
        return account;
    }

    /** The account with a login name. */
    Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :name", Account.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    /** Stores what was changed so far. */
    void store() {
        em.flush();
    }

    /** The accounts of people that Keycloak told of, by login name; those that are new here are written down. */
    Map<String, Account> of(List<DirectoryPerson> people, BodyCode body) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var names = people.stream().map(DirectoryPerson::username).toList();
        var known = new HashMap<>(em.createQuery("select a from Account a where a.username in :names", Account.class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.toMap(Account::username, Function.identity())));
        for (var person : people) {
            known.computeIfAbsent(person.username(), name -> add(Account.of(name, body.kind(), body.id())))
                    .follow(body.kind(), body.id());
        }
        em.flush();
        return known;
    }

    Account add(Account account) {
        em.persist(account);
        em.flush();
        return account;
    }

    /** Whether a login name was ever used (rule R8). */
    boolean knows(String username) {
        return find(username).isPresent();
    }

    /** Notes that somebody is there now; by a statement, since two tabs at once are no conflict. */
    void seen(Caller caller, Instant now) {
        var noted = em.createQuery("update Account a set a.seenAt = :now where a.username = :name")
                .setParameter("now", now)
                .setParameter("name", caller.username())
                .executeUpdate();
        if (noted == 0) {
            add(Account.of(
                    caller.username(), caller.home().kind(), caller.home().id()));
            seen(caller, now);
        }
    }

    /** Refuses from now on whoever works in a body (rule R11). Gives their login names. */
    List<String> endAll(Kind kind, long bodyId, Instant now) {
        em.createQuery("update Account a set a.endedAt = :now, a.version = a.version + 1"
                        + " where a.bodyKind = :kind and a.bodyId = :body")
                .setParameter("now", now)
                .setParameter("kind", kind)
                .setParameter("body", bodyId)
                .executeUpdate();
        return em.createQuery(
                        "select a.username from Account a where a.bodyKind = :kind and a.bodyId = :body", String.class)
                .setParameter("kind", kind)
                .setParameter("body", bodyId)
                .getResultList();
    }
}
