package it.infolavoro.sharing;

import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The codes of the bound Comune's citizens. */
@ApplicationScoped
public class ReceiptCodes {

    private static final int LATEST = 20;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Citizens citizens;

    @Inject
    Networks networks;

    @Inject
    SummaryComposer composer;

    @Inject
    SummarySeals seals;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Makes a code for a person with the summary of this moment, and tells it this once. Throws NotFound.
     *
     * @param requestId the same again makes a new code in the first one's place
     */
    public IssuedCode issue(UUID requestId, long citizenId) {
        var by = caller.get();
        var citizen = citizens.toWrite(citizenId);
        var code = CodeText.random();
        var summary = composer.of(citizen, by.networkId(), by.municipalityId());
        var until = Clocks.today(clock)
                .plusDays(networks.signalTerms(by.networkId()).codeDays());
        var row = ofRequest(requestId)
                .filter(known -> known.citizenId() == citizenId)
                .orElseGet(() -> ReceiptCode.of(requestId, by.networkId(), citizenId, by.username(), clock.instant()));
        row.take(
                seals.mark(by.networkId(), code),
                seals.seal(
                        by.networkId(),
                        by.municipalityId(),
                        code,
                        summary,
                        citizen.person().fiscalCode()),
                until);
        em.persist(row);
        em.flush();
        return new IssuedCode(code.printed(), until);
    }

    /** Ends all codes of a person. */
    void revoke(long citizenId) {
        var now = clock.instant();
        em.createQuery(
                        "select c from ReceiptCode c where c.citizenId = :citizen and c.revokedAt is null",
                        ReceiptCode.class)
                .setParameter("citizen", citizenId)
                .getResultList()
                .forEach(code -> code.revoke(now));
    }

    /** Notes that another Comune has opened the summary of a code. */
    void addOpening(long receiptCodeId, long byMunicipality) {
        em.persist(SummaryOpening.of(receiptCodeId, byMunicipality, clock.instant()));
    }

    /** A person's latest codes and who opened what with them. */
    ReceiptCodeList of(long citizenId) {
        var codes = em.createQuery(
                        "select new it.infolavoro.sharing.ReceiptCodeRow(c.id, c.createdAt, c.createdBy, c.validUntil,"
                                + " c.revokedAt) from ReceiptCode c where c.citizenId = :citizen order by c.id desc",
                        ReceiptCodeRow.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(LATEST)
                .getResultList();
        var openings = em.createQuery(
                        "select new it.infolavoro.sharing.OpeningRow(o.openedAt, m.name)"
                                + " from SummaryOpening o, ReceiptCode c, Municipality m where c.id = o.receiptCodeId"
                                + " and m.id = o.openedByMunicipality and c.citizenId = :citizen order by o.id desc",
                        OpeningRow.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(LATEST)
                .getResultList();
        var today = Clocks.today(clock);
        var inForce = codes.stream().filter(code -> code.inForceOn(today)).count();
        return new ReceiptCodeList(codes, openings, inForce);
    }

    private Optional<ReceiptCode> ofRequest(UUID requestId) {
        return em.createQuery("select c from ReceiptCode c where c.requestId = :request", ReceiptCode.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }
}
