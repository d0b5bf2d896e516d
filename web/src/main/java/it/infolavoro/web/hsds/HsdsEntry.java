package it.infolavoro.web.hsds;

import it.infolavoro.publiccatalogue.Codes;
import it.infolavoro.publiccatalogue.Codes.Code;
import it.infolavoro.publiccatalogue.PublicNetwork;
import it.infolavoro.publiccatalogue.PublishedEntry;
import it.infolavoro.publiccatalogue.StableId;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.publiccatalogue.PublicLinks;
import it.infolavoro.web.rest.JsonFields;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A published service as {@code service}. */
record HsdsEntry(PublishedEntry service, PublicNetwork network, Codes codes, PublicLinks links) {

    /** It as an item of a list. */
    HsdsItem item() {
        return new HsdsItem(service.id(), words(), ties(), this::flat, this::full);
    }

    /** Each place where it is given, as an item of a list. */
    Stream<HsdsItem> atLocations() {
        return places().map(place -> new HsdsItem(
                place.id(),
                words(),
                ties(),
                () -> place.flat().with("service", flat()),
                () -> place.full().with("service", full())));
    }

    private Stream<HsdsPlace> places() {
        return service.content().places().stream().map(place -> new HsdsPlace(service, place));
    }

    private String words() {
        return String.join(
                " ",
                service.content().name(),
                service.organisation().name(),
                Objects.requireNonNullElse(service.content().description(), ""));
    }

    /** Filters find a service by its organisation, its terms and their taxonomies. */
    private Set<String> ties() {
        var terms = terms().stream()
                .flatMap(code -> Stream.of(code.id(), HsdsTerms.taxonomyId(code.network(), code.list())));
        return Stream.concat(Stream.of(service.organisation().id()), terms).collect(Collectors.toSet());
    }

    /** Just what tells it from others. */
    JsonFields brief() {
        return new JsonFields()
                .with("id", service.id())
                .with("name", service.content().name())
                .with("status", "active");
    }

    /** Its own fields, with those of its organisation and of the network as the program it is part of. */
    JsonFields flat() {
        return own().with("organization", organisation().flat()).with("program", program());
    }

    /** Those with what belongs to it. */
    JsonFields full() {
        return own().with("phones", phones())
                .with("service_areas", areas())
                .with("service_at_locations", places().map(HsdsPlace::full).toList())
                .with("languages", languages())
                .with("organization", organisation().nested())
                .with("program", program())
                .with("required_documents", documents())
                .with("attributes", attributes());
    }

    private JsonFields own() {
        var content = service.content();
        return new JsonFields()
                .with("id", service.id())
                .with("organization_id", service.organisation().id())
                .with("program_id", programId())
                .with("name", content.name())
                .with("description", content.description())
                .with("url", links.outside(links.service(service)))
                .with("email", content.email())
                .with("status", "active")
                .with("fees_description", content.cost())
                .with("wait_time", waiting())
                .with("eligibility_description", content.eligibility())
                .with("minimum_age", content.minAge())
                .with("maximum_age", content.maxAge())
                .with("assured_date", text(service.freshness().confirmedOn()))
                .with("alert", alert())
                .with("last_modified", text(service.freshness().publishedAt().truncatedTo(ChronoUnit.MILLIS)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** What a reader must know before relying on it. */
    private String alert() {
        var told = Stream.of(
                        service.demo() ? Texts.get("public.demo.one") : null,
                        service.freshness().toConfirm() ? Texts.get("public.toConfirm.one") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? null : told;
    }

    private String waiting() {
        var days = service.capacity().waitingDays();
        return days == null ? null : Texts.get(days == 1 ? "public.waiting.day" : "public.waiting.days", days);
    }

    private List<JsonFields> phones() {
        return Stream.ofNullable(service.content().telephone())
                .map(number -> new JsonFields()
                        .with("id", StableId.of("phone", service.id()))
                        .with("service_id", service.id())
                        .with("number", number))
                .toList();
    }

    private HsdsOrganisation organisation() {
        return new HsdsOrganisation(service.organisation(), codes, links);
    }

    private String programId() {
        return StableId.of("network", network.code());
    }

    private JsonFields program() {
        return new JsonFields()
                .with("id", programId())
                .with("name", network.publicName())
                .with("description", network.name());
    }

    /** Codes by which the service is told: its kind, which is a need too, its audience, who may use it. */
    List<Code> terms() {
        var content = service.content();
        return Stream.concat(
                        Stream.of(
                                codes.code("service", content.kind()),
                                codes.code("need", content.kind()),
                                codes.code("audience", content.audience())),
                        content.labourConditions().stream().map(key -> codes.code("labour_condition", key)))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<JsonFields> attributes() {
        var told = terms().stream().map(code -> HsdsTerms.attribute("service", service.id(), code));
        var others = Stream.of(
                        attribute("capacity", service.capacity().places()),
                        attribute("capacity_told_on", service.capacity().toldOn()),
                        attribute("website", service.content().website()),
                        attribute("valid_from", service.content().validFrom()),
                        attribute("valid_to", service.content().validUntil()))
                .filter(Objects::nonNull);
        return Stream.concat(told, others).toList();
    }

    /** A value for which the standard has no field of its own; null for none. */
    private JsonFields attribute(String type, Object value) {
        return value == null
                ? null
                : new JsonFields()
                        .with("id", StableId.of("attribute", service.id(), type))
                        .with("link_id", service.id())
                        .with("link_type", type)
                        .with("link_entity", "service")
                        .with("value", value.toString());
    }

    private List<JsonFields> languages() {
        return service.content().languages().stream()
                .map(key -> new JsonFields()
                        .with("id", StableId.of("language", service.id(), key))
                        .with("service_id", service.id())
                        .with("name", codes.label("language", key))
                        .with("code", key))
                .toList();
    }

    private List<JsonFields> documents() {
        return Stream.ofNullable(service.content().documents())
                .map(text -> new JsonFields()
                        .with("id", StableId.of("document", service.id()))
                        .with("service_id", service.id())
                        .with("document", text))
                .toList();
    }

    /** Who lives elsewhere is not served: the area is that of the network. */
    private List<JsonFields> areas() {
        return service.content().networkResidents()
                ? List.of(new JsonFields()
                        .with("id", StableId.of("area", service.id()))
                        .with("service_id", service.id())
                        .with("name", network.name())
                        .with("description", Texts.get("public.residence.network")))
                : List.of();
    }
}
