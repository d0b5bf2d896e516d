package it.infolavoro.look;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.NotFound;
import it.infolavoro.settings.SettingTopic;
import it.infolavoro.settings.SettingVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The looks of bodies, kept for a minute (rule R6), and their logos. */
@ApplicationScoped
public class Looks {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Look USUAL = new Look(LookColour.BLUE, null, null);

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    SettingVersions versions;

    @Inject
    Clock clock;

    private final Map<Caller.Body, Known> known = new ConcurrentHashMap<>();

    private record Known(Look look, Instant until) {}

    /** What the caller's pages look like (rule R4). */
    Look of(Caller caller) {
        var now = clock.instant();
        var answer = known.get(caller.body());
        if (answer == null || answer.until().isBefore(now)) {
            answer = new Known(own(caller).or(inherited(caller)), now.plus(KEPT));
            known.put(caller.body(), answer);
        }
        return answer.look();
    }

    /** Forgets what is known, after something was settled here. */
    void forget() {
        known.clear();
    }

    private Look own(Caller caller) {
        return caller.in(Kind.MUNICIPALITY)
                ? Look.read(versions.ofDesk(SettingTopic.LOOK).current())
                : new Look(null, null, null);
    }

    /** What holds where the caller's own body says nothing. */
    Look inherited(Caller caller) {
        return Look.read(versions.ofNetwork(caller.networkId(), SettingTopic.LOOK)
                        .current())
                .or(USUAL);
    }

    /** Stores a logo of a network or one of its Comuni, once, and gives its digest. */
    String keep(long networkId, byte[] content) {
        var digest = digest(content);
        if (find(networkId, digest).isEmpty()) {
            em.persist(Logo.of(networkId, digest, content));
        }
        return digest;
    }

    /** A logo. Throws {@link NotFound}. */
    byte[] logo(long networkId, String digest) {
        return find(networkId, digest).orElseThrow(() -> new NotFound("logo")).content();
    }

    private Optional<Logo> find(long networkId, String digest) {
        return em.createQuery("select l from Logo l where l.networkId = :network and l.digest = :digest", Logo.class)
                .setParameter("network", networkId)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }
}
