package it.infolavoro.networkprofile;

import it.infolavoro.network.Adhesion;
import it.infolavoro.network.MemberOrganisation;
import it.infolavoro.network.Municipality;
import it.infolavoro.network.NetworkMember;
import it.infolavoro.network.Protocol;
import it.infolavoro.networkprofile.NetworkProfile.AdhesionEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the adhesions of a network what {@code adhesions.csv} says, but for bodies on which the coordinator has decided
 * something on a page: their lines are skipped, and told where they differ (rule R5).
 */
final class AdhesionLines {

    private final Bodies bodies;
    private final LoadedRows rows;

    /** The bodies and protocols of a network, by their codes. */
    record Bodies(
            long networkId,
            Map<String, Protocol> protocols,
            Map<String, Municipality> municipalities,
            Map<String, MemberOrganisation> organisations) {

        private NetworkMember of(AdhesionEntry entry) {
            return entry.municipality() == null
                    ? organisations.get(entry.organisation())
                    : municipalities.get(entry.municipality());
        }

        private Map<String, NetworkMember> decided() {
            return Stream.concat(municipalities.values().stream(), organisations.values().stream())
                    .filter(NetworkMember::decidedOnPage)
                    .collect(Collectors.toMap(member -> Adhesion.owner(member.body()), member -> member));
        }
    }

    AdhesionLines(Bodies bodies, LoadedRows rows) {
        this.bodies = bodies;
        this.rows = rows;
    }

    /**
     * Writes what differs. An adhesion is known by its body and first day; one that vanished from the file has ended,
     * at the latest on a day.
     *
     * @param file how the file is called in messages
     */
    void write(List<AdhesionEntry> entries, String file, LocalDate endedBy) {
        var known = rows.all(Adhesion.class, bodies.networkId(), Adhesion::key);
        var decided = bodies.decided();
        var kept = new HashMap<String, Adhesion>();
        known.values().removeIf(adhesion -> {
            var skip = decided.containsKey(adhesion.owner());
            if (skip) {
                kept.put(adhesion.key(), adhesion);
            }
            return skip;
        });
        for (var entry : entries) {
            var protocol = bodies.protocols().get(entry.protocol());
            var member = bodies.of(entry);
            var fresh = Adhesion.of(member.body(), protocol, entry.from()).until(entry.until());
            if (member.decidedOnPage()) {
                tell(entry, fresh, kept.remove(fresh.key()));
            } else {
                write(fresh, known.remove(fresh.key()), protocol);
            }
        }
        known.values().forEach(adhesion -> adhesion.endBy(endedBy));
        kept.values()
                .forEach(adhesion -> rows.skip(new SkippedLine(
                        new Line(file, 0),
                        decided.get(adhesion.owner()).name() + " takes part since " + adhesion.validFrom()
                                + " by decision of the coordinator, which the file does not say")));
    }

    private void write(Adhesion fresh, Adhesion known, Protocol protocol) {
        if (known == null) {
            rows.add(fresh);
        } else {
            known.under(protocol).until(fresh.validUntil());
        }
    }

    private void tell(AdhesionEntry entry, Adhesion fresh, Adhesion known) {
        var same = known != null
                && Objects.equals(known.validUntil(), fresh.validUntil())
                && Objects.equals(known.protocolId(), fresh.protocolId());
        if (!same) {
            rows.skip(new SkippedLine(
                    entry.at(), "the line was skipped, as the coordinator has decided about " + entry.body()));
        }
    }
}
