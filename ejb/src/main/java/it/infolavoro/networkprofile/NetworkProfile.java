package it.infolavoro.networkprofile;

import it.infolavoro.catalogue.CatalogueEntry.Capacity;
import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.network.AccountTerms;
import it.infolavoro.network.AgreedTerms;
import it.infolavoro.network.CatalogueTerms;
import it.infolavoro.network.ClockTerms;
import it.infolavoro.network.CodeListItem;
import it.infolavoro.network.Municipality;
import it.infolavoro.network.Network;
import it.infolavoro.network.SignalTerms;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A network as its files tell it, each entry with the line it stands in. */
public record NetworkProfile(
        Head network,
        List<ProtocolEntry> protocols,
        List<MunicipalityEntry> municipalities,
        List<MemberEntry> members,
        List<AdhesionEntry> adhesions,
        List<CodeEntry> codes,
        List<ServiceEntry> services,
        List<PlaceEntry> places,
        List<NoticeEntry> notices,
        List<FieldEntry> fields) {

    /** The same without what is made up: organisations, their adhesions, services. */
    NetworkProfile facts() {
        var madeUp = members.stream()
                .filter(MemberEntry::demo)
                .map(MemberEntry::code)
                .collect(Collectors.toSet());
        return new NetworkProfile(
                network,
                protocols,
                municipalities,
                members.stream().filter(member -> !member.demo()).toList(),
                adhesions.stream()
                        .filter(adhesion -> !madeUp.contains(adhesion.organisation()))
                        .toList(),
                codes,
                services.stream()
                        .filter(service -> !service.demo() && !madeUp.contains(service.organisation()))
                        .toList(),
                places,
                notices,
                fields);
    }

    /**
     * The network itself.
     *
     * @param website where it tells citizens about itself, or null
     */
    public record Head(
            Line at,
            String code,
            String name,
            String publicName,
            Network.Terms terms,
            SignalTerms signal,
            ClockTerms clock,
            CatalogueTerms catalogue,
            String website,
            AccountTerms accounts) {

        /** All terms. */
        AgreedTerms agreed() {
            return new AgreedTerms(terms, signal, clock, catalogue, accounts);
        }
    }

    /** A protocol; its days may be unknown. */
    public record ProtocolEntry(Line at, String code, String title, LocalDate signedOn, LocalDate endsOn) {}

    /** A Comune. */
    public record MunicipalityEntry(Line at, String istatCode, Municipality.Facts facts) {}

    /**
     * A member organisation.
     *
     * @param demo true for one that is made up
     */
    public record MemberEntry(Line at, String code, String name, String category, boolean demo) {}

    /**
     * From when until when a body takes part, and by which protocol.
     *
     * @param municipality ISTAT code, or null for an organisation's adhesion
     * @param organisation the organisation's code, or null for a Comune's adhesion
     * @param until the last day, or null
     */
    public record AdhesionEntry(
            Line at, String protocol, String municipality, String organisation, LocalDate from, LocalDate until) {

        /** The body, whichever it is. */
        String body() {
            return municipality == null ? "organisation " + organisation : "Comune " + municipality;
        }
    }

    /** A value of a code list. */
    public record CodeEntry(Line at, String list, String key, CodeListItem.Description description) {}

    /** A version of the privacy notice that the network gives its Comuni. */
    public record NoticeEntry(Line at, String label, LocalDate validFrom, String body) {}

    /** How the forms of the network's desks treat a field. */
    public record FieldEntry(Line at, FormField field, FieldRule rule) {}

    /**
     * A service of a member organisation.
     *
     * @param content what it says, with the places that the line itself names
     * @param confirmedOn the day on which somebody who knows said so, or null for the day on which it is loaded
     */
    public record ServiceEntry(
            Line at,
            String organisation,
            String code,
            boolean demo,
            ServiceContent content,
            Capacity capacity,
            LocalDate confirmedOn) {

        String key() {
            return organisation + "." + code;
        }
    }

    /** A place at which a service is given. */
    public record PlaceEntry(Line at, String organisation, String service, ServicePlace place) {

        /** That of its service. */
        String key() {
            return organisation + "." + service;
        }
    }
}
