package it.infolavoro.adhesion;

import it.infolavoro.adhesion.AdhesionApplication.Applicant;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.ItalianComuni;
import it.infolavoro.network.MemberOrganisation;
import it.infolavoro.network.Municipality;
import it.infolavoro.network.NetworkMember;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who applies to a network, and the body of it that an applicant becomes (rules R3 and R6). */
@ApplicationScoped
class Applicants {

    private static final int LONGEST_CODE = 50;

    /** Who takes part or will, or must be resumed, does not apply. */
    private static final Set<Standing> MAY_APPLY = EnumSet.of(Standing.NEVER, Standing.LEFT);

    @Inject
    Memberships memberships;

    @Inject
    MembershipReading reading;

    @Inject
    ItalianComuni comuni;

    @Inject
    CodeLists codes;

    /** The organisations that have left, by name. */
    List<BodyRow> former(long networkId) {
        return reading.overview(networkId).organisations().stream()
                .filter(organisation -> MAY_APPLY.contains(organisation.standing()))
                .toList();
    }

    /** Who a command says applies. Throws BusinessRuleViolation beside the field that is wrong. */
    Applicant of(Apply command, long networkId, LocalDate today) {
        return command.kind() == Kind.MUNICIPALITY
                ? comune(command.istatCode(), networkId, today)
                : organisation(command, networkId, today);
    }

    private Applicant comune(String istatCode, long networkId, LocalDate today) {
        var comune = comuni.find(istatCode)
                .orElseThrow(() -> BusinessRuleViolation.at("istatCode", "adhesion.comune.unknown"));
        memberships.municipality(istatCode).ifPresent(known -> {
            requireNetwork(known, networkId);
            requireMayApply(known, today, "istatCode");
        });
        return new Applicant(Kind.MUNICIPALITY, istatCode, null, comune.name(), null);
    }

    private Applicant organisation(Apply command, long networkId, LocalDate today) {
        if (command.kind() != Kind.ORGANISATION) {
            throw BusinessRuleViolation.at("kind", "code.unknown");
        }
        if (command.organisationId() != null) {
            var known = (MemberOrganisation) memberships.member(Kind.ORGANISATION, command.organisationId(), networkId);
            requireMayApply(known, today, "organisationId");
            return new Applicant(Kind.ORGANISATION, null, known.id(), known.name(), known.category());
        }
        if (command.name() == null) {
            throw BusinessRuleViolation.at("name", "adhesion.name.missing");
        }
        codes.requireKey(networkId, "member_category", command.category(), "category");
        return new Applicant(Kind.ORGANISATION, null, null, command.name(), command.category());
    }

    private void requireMayApply(NetworkMember known, LocalDate today, String field) {
        if (!MAY_APPLY.contains(memberships.of(known.body()).standing(today))) {
            throw BusinessRuleViolation.at(field, "adhesion.already");
        }
    }

    private static void requireNetwork(Municipality comune, long networkId) {
        if (comune.networkId() != networkId) {
            throw BusinessRuleViolation.at("istatCode", "adhesion.otherNetwork");
        }
    }

    /** The body that an applicant is or becomes. */
    NetworkMember member(AdhesionApplication application, String by) {
        return application.kind() == Kind.MUNICIPALITY ? municipality(application, by) : organisation(application, by);
    }

    private NetworkMember municipality(AdhesionApplication application, String by) {
        var known = memberships.municipality(application.istatCode());
        known.ifPresent(comune -> requireNetwork(comune, application.networkId()));
        return known.<NetworkMember>map(comune -> comune).orElseGet(() -> {
            var comune = comuni.find(application.istatCode()).orElseThrow();
            var facts = new Municipality.Facts(
                    comune.belfiore(), comune.name(), comune.province(), null, 0, application.contact(), false);
            return memberships.add(Municipality.entered(application.networkId(), application.istatCode(), facts, by));
        });
    }

    private NetworkMember organisation(AdhesionApplication application, String by) {
        if (application.organisationId() != null) {
            return memberships.member(Kind.ORGANISATION, application.organisationId(), application.networkId());
        }
        return memberships.add(MemberOrganisation.entered(
                application.networkId(),
                code(application.name(), application.networkId()),
                application.name(),
                application.category(),
                by));
    }

    /** A code that the network does not have yet: the name in small letters, with a number where that is taken. */
    private String code(String name, long networkId) {
        var words = Text.key(name).toLowerCase(Locale.ROOT).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
        var base = words.isEmpty() ? "ente" : words.substring(0, Math.min(LONGEST_CODE, words.length()));
        var code = base;
        for (var number = 2; memberships.codeTaken(networkId, code); number++) {
            code = base + "-" + number;
        }
        return code;
    }
}
