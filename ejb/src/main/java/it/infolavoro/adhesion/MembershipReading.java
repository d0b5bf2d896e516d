package it.infolavoro.adhesion;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import it.infolavoro.network.Adhesion;
import it.infolavoro.network.Adhesions;
import it.infolavoro.network.MemberOrganisation;
import it.infolavoro.network.Municipality;
import it.infolavoro.network.NetworkMember;
import it.infolavoro.network.ProtocolRow;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts together what the coordinator sees of the network's bodies. Nobody's person is in it. */
@ApplicationScoped
public class MembershipReading {

    @Inject
    Memberships memberships;

    @Inject
    Applications applications;

    @Inject
    Adhesions protocols;

    @Inject
    Clock clock;

    MembershipOverview overview(long networkId) {
        var today = Clocks.today(clock);
        var titles = titles(networkId);
        var periods = memberships.adhesions(networkId).stream().collect(groupingBy(Adhesion::owner));
        return new MembershipOverview(
                deadlines(
                        networkId,
                        today,
                        periods.values().stream()
                                .flatMap(List::stream)
                                .filter(period -> period.inForceOn(today))
                                .toList()),
                applications.waiting(networkId),
                rows(Municipality.class, networkId, today, periods, titles),
                rows(MemberOrganisation.class, networkId, today, periods, titles));
    }

    /** The ends of the protocols by which bodies take part today, the nearest first. */
    List<DeadlineRow> deadlines(long networkId) {
        var today = Clocks.today(clock);
        return deadlines(
                networkId,
                today,
                memberships.adhesions(networkId).stream()
                        .filter(period -> period.inForceOn(today))
                        .toList());
    }

    private List<DeadlineRow> deadlines(long networkId, LocalDate today, List<Adhesion> inForce) {
        var bodies = inForce.stream().collect(groupingBy(Adhesion::protocolId, counting()));
        return protocols.protocols(networkId).stream()
                .filter(protocol -> protocol.endsOn() != null && bodies.containsKey(protocol.id()))
                .map(protocol -> new DeadlineRow(
                        protocol.id(),
                        protocol.title(),
                        protocol.edition(),
                        protocol.endsOn(),
                        Math.max(0, ChronoUnit.MONTHS.between(today, protocol.endsOn())),
                        ChronoUnit.DAYS.between(today, protocol.endsOn()),
                        bodies.get(protocol.id())))
                .sorted(Comparator.comparing(DeadlineRow::endsOn))
                .toList();
    }

    private <T extends NetworkMember> List<BodyRow> rows(
            Class<T> kind,
            long networkId,
            LocalDate today,
            Map<String, List<Adhesion>> periods,
            Map<Long, String> titles) {
        return memberships.members(kind, networkId).stream()
                .map(member -> row(
                        member,
                        Membership.of(member.body(), periods.getOrDefault(Adhesion.owner(member.body()), List.of())),
                        today,
                        titles))
                .toList();
    }

    /** A body with its history. */
    public BodyDetail detail(NetworkMember member) {
        var today = Clocks.today(clock);
        var titles = titles(member.networkId());
        var membership = memberships.of(member.body());
        var periods = new ArrayList<>(membership.periods().stream()
                .map(period -> new PeriodRow(
                        period.protocolId(),
                        titles.get(period.protocolId()),
                        period.validFrom(),
                        period.validUntil(),
                        period.endedAs()))
                .toList());
        Collections.reverse(periods);
        var code = member instanceof Municipality municipality
                ? municipality.istatCode()
                : ((MemberOrganisation) member).code();
        return new BodyDetail(
                row(member, membership, today, titles),
                member.version(),
                code,
                today,
                periods,
                memberships.acts(member.body()),
                applications.of(member));
    }

    private static BodyRow row(NetworkMember member, Membership membership, LocalDate today, Map<Long, String> titles) {
        var shown = membership.telling(today);
        var municipality = member instanceof Municipality comune ? comune : null;
        var organisation = member instanceof MemberOrganisation ente ? ente : null;
        return new BodyRow(
                member.body().kind(),
                member.id(),
                member.name(),
                municipality == null ? null : municipality.province(),
                organisation == null ? null : organisation.category(),
                municipality != null && municipality.coordinates(),
                membership.standing(today),
                shown.map(Adhesion::validFrom).orElse(null),
                shown.map(Adhesion::validUntil).orElse(null),
                shown.map(Adhesion::protocolId).orElse(null),
                shown.map(period -> titles.get(period.protocolId())).orElse(null));
    }

    private Map<Long, String> titles(long networkId) {
        return protocols.protocols(networkId).stream().collect(toMap(ProtocolRow::id, ProtocolRow::label));
    }
}
