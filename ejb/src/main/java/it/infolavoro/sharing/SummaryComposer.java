package it.infolavoro.sharing;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.intake.IntakeRow;
import it.infolavoro.intake.Intakes;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.Networks;
import it.infolavoro.plan.ActionState;
import it.infolavoro.plan.Plans;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Referrals;
import it.infolavoro.sharing.SharedSummary.Need;
import it.infolavoro.sharing.SharedSummary.Referral;
import it.infolavoro.sharing.SharedSummary.Step;
import it.infolavoro.sharing.SharedSummary.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts together what a receipt's code opens: fields named one by one, so that a new one is never in it by accident. */
@ApplicationScoped
public class SummaryComposer {

    private static final int VISITS = 20;
    private static final Set<DeliveryState> NOT_TOLD = EnumSet.of(DeliveryState.DRAFT, DeliveryState.ENTERED_IN_ERROR);

    @Inject
    Intakes intakes;

    @Inject
    Plans plans;

    @Inject
    Referrals referrals;

    @Inject
    CodeLists codes;

    @Inject
    Networks networks;

    @Inject
    Clock clock;

    /** The summary of a person as the desk knows the person now. */
    SharedSummary of(Citizen citizen, long networkId, long municipalityId) {
        var person = citizen.person();
        return new SharedSummary(
                person.surname() + " " + person.givenName(),
                networks.municipalityName(municipalityId),
                Clocks.today(clock),
                visits(citizen.id(), networkId),
                needs(citizen.id(), networkId),
                steps(citizen.id()),
                referrals(citizen.id()));
    }

    private List<Visit> visits(long citizenId, long networkId) {
        var visits = intakes.of(citizenId).stream().limit(VISITS).toList();
        var reasons = intakes.reasonsOf(visits.stream().map(IntakeRow::id).toList());
        return visits.stream()
                .map(visit -> new Visit(
                        Clocks.day(visit.visitedAt()),
                        reasons.getOrDefault(visit.id(), List.of()).stream()
                                .map(reason -> codes.label(networkId, "reason_for_visit", reason))
                                .toList()))
                .toList();
    }

    private List<Need> needs(long citizenId, long networkId) {
        return intakes.needsOf(citizenId).stream()
                .map(need -> new Need(
                        codes.label(networkId, "need", need.kind()), Clocks.day(need.openedAt()), day(need.closedAt())))
                .toList();
    }

    /** What is still to be done: the open actions of the plan, and nothing else of them. */
    private List<Step> steps(long citizenId) {
        return plans.openPlan(citizenId).stream()
                .flatMap(plan -> plans.actionsOf(plan.id()).stream())
                .filter(action -> action.state() == ActionState.OPEN)
                .map(action -> new Step(action.row().text(), action.dueOn()))
                .toList();
    }

    private List<Referral> referrals(long citizenId) {
        return referrals.of(citizenId).stream()
                .filter(row -> !NOT_TOLD.contains(row.state()))
                .map(row -> new Referral(
                        row.serviceName(), row.organisationName(), row.state().name(), Clocks.day(row.stateAt())))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : Clocks.day(at);
    }
}
