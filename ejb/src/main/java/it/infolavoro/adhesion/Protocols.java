package it.infolavoro.adhesion;

import it.infolavoro.network.Adhesions;
import it.infolavoro.network.Protocol;
import it.infolavoro.network.ProtocolRow;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The protocols of a network. Whoever asks names the network, which is the caller's own. */
@ApplicationScoped
public class Protocols {

    private static final int LONGEST_CODE = 34;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Adhesions adhesions;

    /** All of them, the latest end first. */
    List<ProtocolRow> all(long networkId) {
        return adhesions.protocols(networkId);
    }

    /** One protocol. Throws {@link NotFound}, also for another network's. */
    Protocol get(long id, long networkId) {
        var protocol = em.find(Protocol.class, id);
        if (protocol == null || protocol.networkId() != networkId) {
            throw new NotFound("protocol");
        }
        return protocol;
    }

    /** The same for a body that signs it to take part from a day on. */
    Protocol toSign(long id, long networkId, LocalDate on) {
        var protocol = get(id, networkId);
        if (protocol.signedOn() != null && on.isBefore(protocol.signedOn())) {
            throw BusinessRuleViolation.at("on", "adhesion.beforeSigning");
        }
        if (protocol.endsOn() != null && on.isAfter(protocol.endsOn())) {
            throw BusinessRuleViolation.at("protocolId", "adhesion.protocolEnded");
        }
        return protocol;
    }

    /** Stores a protocol that was not there; the unique key refuses one that was. */
    Protocol add(long networkId, Protocol.Terms terms, String by) {
        requireOrder(terms);
        return add(Protocol.entered(networkId, code(terms.title()), terms, by));
    }

    /** Stores the next edition of a protocol; the unique key refuses a second one. */
    Protocol renew(Protocol old, Protocol.Terms terms, String by) {
        requireOrder(terms);
        return add(old.renewed(base(old.code()) + "-e" + (old.edition() + 1), terms, by));
    }

    private Protocol add(Protocol protocol) {
        em.persist(protocol);
        em.flush();
        return protocol;
    }

    private static void requireOrder(Protocol.Terms terms) {
        if (!terms.endsOn().isAfter(terms.signedOn())) {
            throw BusinessRuleViolation.at("endsOn", "adhesion.protocolOrder");
        }
    }

    private static String code(String title) {
        var words = Text.key(title).toLowerCase(Locale.ROOT).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
        return words.isEmpty() ? "protocollo" : words.substring(0, Math.min(LONGEST_CODE, words.length()));
    }

    private static String base(String code) {
        return code.replaceAll("-e\\d+$", "");
    }
}
