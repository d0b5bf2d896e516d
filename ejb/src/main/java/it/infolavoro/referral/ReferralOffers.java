package it.infolavoro.referral;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.citizen.Citizen;
import it.infolavoro.network.Networks;
import it.infolavoro.offer.Applicant;
import it.infolavoro.offer.Condition;
import it.infolavoro.offer.Condition.Verdict;
import it.infolavoro.offer.Eligibility;
import it.infolavoro.offer.Offer;
import it.infolavoro.offer.OfferFilter;
import it.infolavoro.offer.OfferedService;
import it.infolavoro.offer.OfferedServices;
import it.infolavoro.offer.Ranking;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The services that are offered for a person and a need, and the gate that holds their conditions. */
@ApplicationScoped
public class ReferralOffers {

    @Inject
    Catalogue catalogue;

    @Inject
    Referrals referrals;

    @Inject
    OfferedServices offered;

    @Inject
    Networks networks;

    @Inject
    Clock clock;

    /** The services that meet a need, in the order in which a desk sees them. */
    List<Offer> of(Citizen citizen, String needKind, long networkId) {
        var today = Clocks.today(clock);
        var person = citizen.person();
        var services = catalogue.offering(networkId, needKind);
        var applicant = new Applicant(
                citizen.birthDate(), person.residence(), person.labourCondition(), places(services, networkId, today));
        var ids = services.stream().map(ServiceRow::id).toList();
        var lastSent = referrals.lastSent(ids);
        var open = referrals.openReferrals(citizen.id(), ids);
        return Ranking.of(
                services.stream()
                        .map(service -> new Offer(
                                service,
                                0,
                                Eligibility.of(service.terms(), applicant, today),
                                lastSent.get(service.id()),
                                open.get(service.id())))
                        .toList(),
                today);
    }

    /** Read only where a service asks for them. */
    private Set<String> places(List<ServiceRow> services, long networkId, LocalDate today) {
        var asked = services.stream().anyMatch(service -> service.terms().networkResidents());
        return asked ? networks.placesInForce(networkId, today) : Set.of();
    }

    /**
     * Lets only services through that are offered and whose conditions hold (fail closed), and gives their offers.
     * Throws BusinessRuleViolation {@code referral.serviceNotOffered}, {@code referral.notEligible} or
     * {@code referral.toVerify}.
     */
    static List<Offer> require(List<Offer> offers, Collection<Long> serviceIds, boolean verified) {
        var chosen = new ArrayList<Offer>();
        for (var serviceId : serviceIds) {
            var offer = fitting(offers, serviceId);
            if (offer.toVerify() && !verified) {
                throw BusinessRuleViolation.at("conditionsVerified", "referral.toVerify");
            }
            chosen.add(offer);
        }
        return chosen;
    }

    /**
     * The same for a draft: what was confirmed when it was written stays so, and what has become unknown since is not.
     * Throws likewise, and {@code referral.toVerifyAgain}.
     */
    void requireStill(Referral referral, List<Offer> offers, Collection<Long> serviceIds) {
        var confirmed = offered.confirmed(referral.id());
        for (var serviceId : serviceIds) {
            if (fitting(offers, serviceId).toVerify() && !confirmed.contains(serviceId)) {
                throw new BusinessRuleViolation("referral.toVerifyAgain");
            }
        }
    }

    private static Offer fitting(List<Offer> offers, long serviceId) {
        var offer = offers.stream()
                .filter(each -> each.service().id() == serviceId)
                .findFirst()
                .orElseThrow(() -> BusinessRuleViolation.at("serviceIds", "referral.serviceNotOffered"));
        offer.conditions().stream()
                .filter(condition -> condition.verdict() == Verdict.FAILED)
                .findFirst()
                .map(Condition::kind)
                .ifPresent(kind -> {
                    throw BusinessRuleViolation.at(
                            "serviceIds",
                            "referral.notEligible." + kind,
                            offer.service().organisationName());
                });
        return offer;
    }

    /** Keeps the list with what was chosen of it (rule R3 of {@code offer}). */
    void keep(Referral referral, List<Offer> offers, Collection<Long> chosen, OfferFilter filter) {
        offers.forEach(offer -> offered.add(OfferedService.of(
                referral.id(),
                referral.needKind(),
                offer,
                chosen.contains(offer.service().id()),
                filter,
                clock.instant())));
    }
}
