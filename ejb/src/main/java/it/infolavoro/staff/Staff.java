package it.infolavoro.staff;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Role;
import it.infolavoro.network.MemberOrganisation;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The people of the bound organisation. */
@ApplicationScoped
public class Staff {

    private static final Duration RESOLUTION = Duration.ofHours(1);

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Everybody, the caller among them, who is known from now on (rule R1). Within the same hour nothing is written, so
     * that reading stays reading.
     */
    public Colleagues with(Caller caller) {
        var now = clock.instant();
        var members = all(LockModeType.NONE);
        if (Role.MEMBER_LINK.equals(caller.role())) {
            return new Colleagues(0, rows(members, now));
        }
        var known = own(members, caller);
        if (known == null) {
            return with(first(caller, now), now);
        }
        if (known.seenAt().plus(RESOLUTION).isBefore(now)) {
            noteSeen(known.id(), now);
        }
        return new Colleagues(known.id(), rows(members, now));
    }

    /** One of them. Throws {@link NotFound}. */
    StaffMember get(long id) {
        var member = em.find(StaffMember.class, id);
        if (member == null) {
            throw new NotFound("staff");
        }
        return member;
    }

    /** The one with a login name, if the inbox was ever opened by it. */
    Optional<StaffMember> named(String username) {
        return all(LockModeType.NONE).stream()
                .filter(member -> member.username().equals(username))
                .findFirst();
    }

    /** By a statement rather than by the row's version: two tabs at once are no conflict. */
    private void noteSeen(long id, Instant now) {
        em.createQuery("update StaffMember m set m.seenAt = :now, m.left = false"
                        + " where m.id = :id and m.seenAt < :before")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", now.minus(RESOLUTION))
                .executeUpdate();
    }

    private Colleagues with(StaffMember first, Instant now) {
        return new Colleagues(first.id(), rows(all(LockModeType.NONE), now));
    }

    /** Of two first visits at once the second waits here and finds the row of the other. */
    private StaffMember first(Caller caller, Instant now) {
        em.find(MemberOrganisation.class, caller.organisationId(), LockModeType.PESSIMISTIC_WRITE);
        var known = own(all(LockModeType.PESSIMISTIC_WRITE), caller);
        if (known != null) {
            return known;
        }
        var member = StaffMember.first(caller.username(), caller.displayName(), now);
        em.persist(member);
        em.flush();
        return member;
    }

    private List<StaffMember> all(LockModeType lock) {
        return em.createQuery("select m from StaffMember m", StaffMember.class)
                .setLockMode(lock)
                .getResultList();
    }

    private static StaffMember own(List<StaffMember> members, Caller caller) {
        return members.stream()
                .filter(member -> member.username().equals(caller.username()))
                .findFirst()
                .orElse(null);
    }

    private static List<ColleagueRow> rows(List<StaffMember> members, Instant now) {
        return members.stream()
                .map(member -> member.row(now))
                .sorted(Comparator.comparing(ColleagueRow::name).thenComparing(ColleagueRow::id))
                .toList();
    }
}
