package it.infolavoro.broken;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.StandIn;
import it.infolavoro.signal.FollowedNeed;
import it.infolavoro.signal.SignalDatabase;
import it.infolavoro.tenancy.SystemWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import javax.sql.DataSource;

/** Code that breaks the house rules, for the test that the rules find it. */
public final class Broken {

    private Broken() {}

    /** A name that says nothing. */
    public static final class VisitManager {}

    /** A service outside the frame, with rows in its hands and no role. */
    public static class BareService {
        EntityManager em;

        public void open() {
            em.flush();
        }
    }

    /** A service that calls another, for a role that does not exist. */
    public static class CallingService {
        BareService other;

        @RolesAllowed("everybody")
        public void open() {
            other.open();
        }
    }

    /** A bean in the frame that does not say so. */
    @Stateless
    public static class Nameless {}

    /** Plain JDBC within a feature. */
    public static class Jdbc {
        DataSource database;
    }

    /** Reads who is followed, and asks other desks, from outside the signal. */
    public static class Curious {
        FollowedNeed followed;
        SignalDatabase network;
    }

    /** Acts for a body that it makes up. */
    public static class Impostor {
        Object act(SystemWork work, Caller anybody) throws Exception {
            work.as(anybody, () -> null);
            return StandIn.call(anybody, () -> null);
        }
    }

    /** An entity over a tenant table that anybody can read and write. */
    @Entity
    @Table(name = "citizen")
    public static class OpenRow {
        @Id
        public Long id;

        Instant at = Instant.now();

        public void setAt(Instant at) {
            this.at = at;
        }
    }
}
